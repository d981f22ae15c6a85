import { longDate } from '../thai/buddhist-date.ts'
import type { AgencyFacts, Directory, HeldPost, PersonFacts } from './directory.ts'
import { fullName } from './directory.ts'
import { readTableDay } from './table-day.ts'

/** Why a row of a table is not taken. */
export const tableFaults = [
  'no-headings',
  'no-name',
  'bad-kind',
  'bad-day',
  'days-reversed',
  'bad-tick',
  'too-long',
  'strange-characters',
  'too-many-rows',
  'bad-quotes',
] as const
export type TableFault = (typeof tableFaults)[number]

/** A row that is not taken: its number as a spreadsheet counts (from 1), why, and the cell that is meant. */
export interface RefusedRow {
  readonly row: number
  readonly fault: TableFault
  readonly cell: string
}

/** What a table of people and agencies brings. */
export interface ReadDirectoryTable extends Directory<PersonFacts, AgencyFacts> {
  readonly refused: readonly RefusedRow[]
}

/** Rows beyond these are no directory of an office. */
const mostRows = 20_000

const headings = {
  kind: ['ประเภท', 'kind'],
  prefix: ['คำนำหน้า', 'prefix'],
  given: ['ชื่อ', 'name'],
  surname: ['นามสกุล', 'surname'],
  aliases: ['ชื่ออื่น', 'other names'],
  post: ['ตำแหน่ง', 'post'],
  acting: ['รักษาการ', 'acting'],
  from: ['ตั้งแต่', 'from'],
  to: ['ถึง', 'to'],
  abbreviations: ['คำย่อ', 'abbreviations'],
  verified: ['ตรวจแล้ว', 'verified'],
} as const
type Column = keyof typeof headings
const columns = Object.keys(headings).filter((name): name is Column => name in headings)

/** The longest cell of each column, in UTF-16 units; what is listed in one cell may be longer together. */
const longest: Readonly<Record<Column, number>> = {
  kind: 20,
  prefix: 40,
  given: 300,
  surname: 100,
  aliases: 2000,
  post: 300,
  acting: 20,
  from: 40,
  to: 40,
  abbreviations: 400,
  verified: 20,
}

const kinds = new Map<string, 'person' | 'agency'>([
  ['', 'person'],
  ['บุคคล', 'person'],
  ['person', 'person'],
  ['หน่วยงาน', 'agency'],
  ['agency', 'agency'],
])
const ticks = new Map([
  ...['', 'ไม่', 'ไม่ใช่', 'no', 'false', '0'].map((word) => [word, false] as const),
  ...['ใช่', '✓', 'x', 'yes', 'true', '1'].map((word) => [word, true] as const),
])
const strange = /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD]/u
/** What a spreadsheet takes for a formula. */
const formula = /^[=+\-@\t\r]/u

/**
 * Reads the rows of a table, headings first, in any order of the columns. A person with several posts has several
 * rows. What cannot be taken is refused row by row; the others are read. Reading rows out of CSV is the caller's,
 * who says which rows (from 0) are broken: a quotation mark that is never closed swallows what follows.
 */
export function readDirectoryTable(
  rows: readonly (readonly string[])[],
  broken: ReadonlySet<number> = new Set(),
): ReadDirectoryTable {
  const at = rows.findIndex((row) => row.some((cell) => cell.trim() !== ''))
  const places = placesOf(rows[at] ?? [])
  if (!places) return { people: [], agencies: [], refused: [{ row: at + 1, fault: 'no-headings', cell: '' }] }
  const people = new Map<string, PersonFacts>()
  const agencies = new Map<string, AgencyFacts>()
  const refused: RefusedRow[] = []
  for (const [index, row] of rows.slice(at + 1).entries()) {
    const number = at + index + 2
    if (number > mostRows) {
      refused.push({ row: number, fault: 'too-many-rows', cell: '' })
      break
    }
    if (row.every((cell) => cell.trim() === '')) continue
    if (broken.has(number - 1)) {
      refused.push({ row: number, fault: 'bad-quotes', cell: (row[0] ?? '').slice(0, 40) })
      continue
    }
    const entry = readRow((column) => cellOf(row, places.get(column)))
    if ('fault' in entry) refused.push({ row: number, ...entry })
    else if ('surname' in entry) people.set(fullName(entry), joined(people.get(fullName(entry)), entry))
    else agencies.set(entry.name, entry)
  }
  return { people: [...people.values()], agencies: [...agencies.values()], refused }
}

/** The directory as the rows of a table, headings first; {@link readDirectoryTable} reads them again. */
export function directoryRows({
  people,
  agencies,
}: Directory<PersonFacts, AgencyFacts>): readonly (readonly string[])[] {
  const rows: Partial<Record<Column, string>>[] = [
    ...people.flatMap((person) => {
      const { prefix, given, surname, aliases, posts } = person
      const verified = tick(person.verified)
      const first = { kind: 'บุคคล', prefix, given, surname, aliases: aliases.join('; '), verified }
      if (posts.length === 0) return [first]
      return posts.map((post, place) => ({
        ...(place === 0 ? first : { ...first, aliases: '' }),
        post: post.name,
        acting: tick(post.acting),
        from: post.from === null ? '' : longDate(post.from),
        to: post.to === null ? '' : longDate(post.to),
      }))
    }),
    ...agencies.map(({ name, abbreviations, verified }) => ({
      kind: 'หน่วยงาน',
      given: name,
      abbreviations: abbreviations.join('; '),
      verified: tick(verified),
    })),
  ]
  return [
    columns.map((column) => headings[column][0]),
    ...rows.map((row) => columns.map((column) => harmless(row[column] ?? ''))),
  ]
}

function placesOf(row: readonly string[]): ReadonlyMap<Column, number> | null {
  const words = row.map((cell) => cell.trim().toLowerCase())
  const places = new Map(
    columns.flatMap((column) => {
      const at = words.findIndex((word) => headings[column].some((heading) => heading === word))
      return at < 0 ? [] : [[column, at] as const]
    }),
  )
  return places.has('given') ? places : null
}

type Fault = Pick<RefusedRow, 'fault' | 'cell'>

function readRow(cell: (column: Column) => string): PersonFacts | AgencyFacts | Fault {
  for (const column of columns) {
    const text = cell(column)
    if (strange.test(text))
      return { fault: 'strange-characters', cell: text.replace(strange, '�').slice(0, 40) }
    if (text.length > longest[column]) return { fault: 'too-long', cell: text.slice(0, 40) }
  }
  const kind = kinds.get(cell('kind').toLowerCase())
  if (kind === undefined) return { fault: 'bad-kind', cell: cell('kind') }
  const given = cell('given')
  if (given === '') return { fault: 'no-name', cell: '' }
  const verified = ticks.get(cell('verified').toLowerCase())
  if (verified === undefined) return { fault: 'bad-tick', cell: cell('verified') }
  if (kind === 'agency') return { name: given, abbreviations: list(cell('abbreviations')), verified }
  const posts = readPost(cell)
  if ('fault' in posts) return posts
  return {
    prefix: cell('prefix'),
    given,
    surname: cell('surname'),
    aliases: list(cell('aliases')),
    posts,
    verified,
    files: null,
  }
}

function readPost(cell: (column: Column) => string): readonly HeldPost[] | Fault {
  const name = cell('post')
  if (name === '') return []
  const acting = ticks.get(cell('acting').toLowerCase())
  if (acting === undefined) return { fault: 'bad-tick', cell: cell('acting') }
  const from = cell('from') === '' ? null : readTableDay(cell('from'))
  if (from === undefined) return { fault: 'bad-day', cell: cell('from') }
  const to = cell('to') === '' ? null : readTableDay(cell('to'))
  if (to === undefined) return { fault: 'bad-day', cell: cell('to') }
  if (from !== null && to !== null && to < from) return { fault: 'days-reversed', cell: name }
  return [{ name, from, to, acting, mentions: null }]
}

// The rows of one person say one thing each.
function joined(known: PersonFacts | undefined, row: PersonFacts): PersonFacts {
  if (!known) return row
  return {
    ...known,
    prefix: known.prefix || row.prefix,
    aliases: [...new Set([...known.aliases, ...row.aliases])],
    posts: [...known.posts, ...row.posts],
    verified: known.verified || row.verified,
  }
}

function cellOf(row: readonly string[], place: number | undefined): string {
  const text = (place === undefined ? undefined : row[place])?.trim() ?? ''
  return text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text
}

function list(cell: string): readonly string[] {
  const parts = cell.split(';').map((part) => part.trim())
  return [...new Set(parts.filter((part) => part !== ''))]
}

function tick(on: boolean): string {
  return on ? 'ใช่' : ''
}

// An apostrophe in front has a spreadsheet read it as text.
function harmless(text: string): string {
  return formula.test(text) ? `'${text}` : text
}
