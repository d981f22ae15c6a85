import type { Strings } from '../strings.ts'

const number = (count: number) => count.toLocaleString('en')

export const jobs: Strings['jobs'] = {
  title: {
    import: 'Import a folder into the archive',
    export: 'Export everything',
    restore: 'Bring back what was exported',
    publish: 'Exporting releases',
  },
  choosing: 'Choose a folder in the window that has opened',
  progress: (done, total) => `${number(done)} of ${number(total)}`,
  pace: (perSecond) => `${number(Math.round(perSecond))} a second`,
  left: (seconds) =>
    seconds < 60 ? 'less than a minute left' : `about ${number(Math.round(seconds / 60))} min left`,
  stop: 'Stop',
  stopping: 'Stopping…',
  close: 'Close',
  imported: (added, known) =>
    `${number(added)} new in the archive, ${number(known)} were there already. All can be found now`,
  importRefused: (count) => `${number(count)} files could not be read; they are where they were`,
  others: (count) => `${number(count)} hold no release by their names and were passed by`,
  importStopped:
    'Stopped before the end. What is in the archive stays; import the same folder again to go on',
  exported: (releases, name) =>
    `${number(releases)} releases with histories, comments and settings are in the folder “${name}”`,
  exportDamaged: (count) =>
    `${number(count)} entries are damaged and not in it. Restore them from a backup, then export again`,
  exportStopped: 'Stopped before the end. This folder is not complete: delete it and export again',
  restored: (added, there) =>
    `${number(added)} brought back, ${number(there)} were there and stay as they are`,
  restoreRefused: (count) =>
    `${number(count)} files are missing, were changed or are no releases, and were left out`,
  restoreStopped: 'Stopped before the end. What came in stays; do it again to go on',
  files: 'Files that were left out, or could not be kept whole',
}
