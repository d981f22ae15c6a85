import type { Strings } from '../strings.ts'

export const house: Strings['house'] = {
  title: 'The office’s words and names',
  body: 'For every release on this machine',
  words: 'Words',
  names: 'Names that are right',
  off: 'Checks switched off',
  wrong: 'Word found',
  right: 'Use instead (empty: do not use)',
  note: 'Note',
  name: 'Name or proper word',
  rule: 'Check',
  reason: 'Reason for switching it off',
  add: 'Add',
  turnOff: 'Switch off',
  remove: (what) => `Remove ${what}`,
  import: 'Import a CSV table…',
  imported: (added, refused) =>
    refused === 0 ? `${added} words added` : `${added} words added, ${refused} lines passed over`,
  noWords: 'No words yet. Add them one by one, or import a table of three columns: wrong, right, note',
  noNames: 'No names yet. A name in this list is never questioned, however it is spelled',
  noOff: 'Every check is on',
  notUsed: 'not used',
  close: 'Done',
}
