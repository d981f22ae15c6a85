import type { Strings } from '../strings.ts'

export const tables: Strings['tables'] = {
  insertTitle: 'Put in a table',
  rows: 'Rows',
  columns: 'Columns',
  headed: 'First row is headers',
  insert: 'Put in',
  menu: 'This table',
  on: 'Yes',
  off: 'No',
}
