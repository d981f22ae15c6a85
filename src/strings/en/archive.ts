import type { Strings } from '../strings.ts'

export const archive: Strings['archive'] = {
  usage: `  tokhao import --store FILE DIR|FILE… [--limit N] [--report FILE]
      brings a folder of old releases into the archive; what is there is passed over, so that it can be gone on with
  tokhao search --store FILE QUERY [--format text|json] [--limit N]
      searches the archive and the desk, with "phrases" and -exclusions`,
  needsStore: 'Name the store with --store FILE',
  needsFolder: 'Name at least one folder or release file to import',
  needsQuery: 'Say what to search for',
  needsNumber: (option) => `${option} must be a whole number from 1`,
  noStore: (name) => `There is no store “${name}”; check the name and try again`,
  progress: (done, total, perSecond, minutes) =>
    `${count(done)}/${count(total)} · ${count(Math.round(perSecond))} releases a second${minutes === null ? '' : ` · ${minutes < 1 ? 'less than a minute' : `about ${count(minutes)} min`} left`}`,
  imported: (added, known, refused, other) =>
    `${count(added)} new · ${count(known)} there already · ${count(refused)} could not be read · ${count(other)} not text`,
  stopped: 'Stopped before the end; what was imported stays. Run the same command again to go on',
  reported: (name) => `All files are listed in “${name}”`,
  found: (total, shown) =>
    total > shown ? `${count(total)} found, the first ${count(shown)} shown` : `${count(total)} found`,
  nothingFound: 'No release has this',
}

function count(value: number): string {
  return value.toLocaleString('en')
}
