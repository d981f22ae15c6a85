import type { Strings } from '../strings.ts'

export const archive: Strings['archive'] = {
  usage: `  tokhao import --store FILE DIR|FILE… [--limit N] [--report FILE]
      brings a folder of old releases into the archive; what is there is passed over, so that it can be gone on with
  tokhao search --store FILE QUERY [--format text|json] [--limit N]
      searches the archive and the desk, with "phrases" and -exclusions
  tokhao check --store FILE [--format text|json]
      checks every release of the archive and the desk, and counts by rule, category and year; what has not changed is not checked again
  tokhao archive export --store FILE --out DIR
      takes everything out into an empty folder: texts, histories, comments, exceptions, settings
  tokhao archive import --store FILE DIR
      brings back what was taken out; what is there already is left alone`,
  needsStore: 'Name the store with --store FILE',
  needsFolder: 'Name at least one folder or release file to import',
  needsQuery: 'Say what to search for',
  minusWord: (word) =>
    `Unknown option ${word}; to leave that word out, write -- before the query: -- ${word}`,
  needsNumber: (option) => `${option} must be a whole number from 1`,
  noStore: (name) => `There is no store “${name}”; check the name and try again`,
  progress: (done, total, perSecond, minutes) =>
    `${count(done)}/${count(total)} · ${count(Math.round(perSecond))} releases a second${minutes === null ? '' : ` · ${minutes < 1 ? 'less than a minute' : `about ${count(minutes)} min`} left`}`,
  updating: (megabytes) =>
    `Backing up the store (${count(megabytes)} MB) before it is brought up to this version; this may take minutes`,
  indexing: (done, total) => `Making the search index: ${count(done)}/${count(total)} releases`,
  imported: (added, known, refused, other) =>
    `${count(added)} new · ${count(known)} there already · ${count(refused)} could not be read · ${count(other)} not text`,
  stopped: 'Stopped before the end; what was imported stays. Run the same command again to go on',
  reported: (name) => `All files are listed in “${name}”`,
  needsExportOrImport: 'Say archive export --store FILE --out DIR, or archive import --store FILE DIR',
  exported: (releases, damaged) =>
    `${count(releases)} releases exported${damaged === 0 ? '' : ` · ${count(damaged)} too damaged to export`}`,
  exportStopped: 'Stopped before the end; the folder is not whole. Remove it and export again',
  restored: (added, there, refused) =>
    `${count(added)} brought back · ${count(there)} there already · ${count(refused)} unusable`,
  notRestored: (path) => `File “${path}” is missing, was changed, or is no release; it was not taken`,
  found: (total, shown) =>
    total > shown ? `${count(total)} found, the first ${count(shown)} shown` : `${count(total)} found`,
  storeOrFiles: 'Check a store with --store FILE, or the files that you name, not both',
  checked: (checked, unchanged, damaged) =>
    `${count(checked)} releases checked · ${count(unchanged)} unchanged since the last time${damaged === 0 ? '' : ` · ${count(damaged)} too damaged to check`}`,
  checkStopped: 'Stopped before the end; what was checked is kept. Run the same command again to go on',
  checkTotal: (releases, withFindings, findings) =>
    `${count(findings)} findings in ${count(withFindings)} of ${count(releases)} releases`,
  byRule: 'By rule (findings · releases)',
  byCategory: 'By category (findings · releases)',
  byYear: 'By year (findings · releases)',
  noName: 'none',
  nothingFound: 'No release has this',
}

function count(value: number): string {
  return value.toLocaleString('en')
}
