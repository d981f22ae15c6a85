import { builtInDirectory } from '../names/built-in-people.ts'
import { scanNames } from '../names/name-scan.ts'
import type { NameMention } from '../names/name-scan.ts'
import { surnameOf } from '../names/surname.ts'
import type { IsoDate } from '../release/release.ts'
import { weekdayOf } from '../thai/buddhist-date.ts'
import { scanDates } from '../thai/date-scan.ts'
import type { ScannedDate } from '../thai/date-scan.ts'
import { royalNames } from '../thai/royal-names.ts'
import { escapeHtml, isLatinLine } from './html-text.ts'

/** A stretch of a line that gets an element of its own; offsets are UTF-16 units. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly look: 'foreign' | 'name' | 'date'
  /** The day that a date means. */
  readonly date?: IsoDate
}

const royal = [...royalNames].sort((a, b) => b.length - a.length).join('|')
// A run of Latin words; whether it holds two is looked at afterwards, to stay linear in the text.
const royalOrLatin = new RegExp(`(?<royal>${royal})|(?<latin>[A-Za-z][A-Za-z0-9 '’.,&:/-]*)`, 'g')
const thaiLetter = /[ก-๎]/

/** The year from which a Buddhist year is the Common year and 543: before, the year began in April. */
const firstCertainYear = 1941

/**
 * The stretches of a line of prose, in its order, without overlaps: runs of two or more Latin words
 * (none where the whole line is Latin), royal names and people's names, which are not broken across
 * lines, and dates that are certain. Linear in the line.
 */
export function stretchesOf(line: string, inLatinLine = false): readonly Stretch[] {
  const found: Stretch[] = []
  for (const match of line.matchAll(royalOrLatin)) {
    const { royal: name, latin } = match.groups ?? {}
    if (name !== undefined) found.push({ start: match.index, end: match.index + name.length, look: 'name' })
    const run = latin?.replace(/[^A-Za-z0-9]+$/, '')
    if (run === undefined || inLatinLine || !isLatinLine(run)) continue
    found.push({ start: match.index, end: match.index + run.length, look: 'foreign' })
  }
  for (const mention of scanNames(line)) {
    const end = endOfName(line, mention)
    if (end !== null) found.push({ start: mention.start, end, look: 'name' })
  }
  for (const date of scanDates(line)) {
    const day = certainDay(date)
    if (day === null) continue
    // Of a range the last day alone is a date that a machine can be told.
    found.push({ start: date.from ? date.day.start : date.start, end: date.end, look: 'date', date: day })
  }
  return apart(found)
}

// Of two that overlap the first one counts; names that touch are one.
function apart(found: readonly Stretch[]): readonly Stretch[] {
  const kept: Stretch[] = []
  for (const stretch of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (last !== undefined && stretch.start < last.end) continue
    if (last?.look === 'name' && stretch.look === 'name' && last.end === stretch.start) {
      kept.splice(-1, 1, { ...last, end: stretch.end })
    } else kept.push(stretch)
  }
  return kept
}

/** A part of a line as HTML: everything escaped, each stretch that lies wholly in the part in its element. */
export function dressedHtml(
  line: string,
  stretches: readonly Stretch[],
  from = 0,
  to: number = line.length,
): string {
  let html = ''
  let done = from
  for (const { start, end, look, date } of stretches) {
    if (start < from || end > to) continue
    html += escapeHtml(line.slice(done, start))
    const text = escapeHtml(line.slice(start, end))
    if (look === 'date') html += `<time datetime="${date ?? ''}">${text}</time>`
    else html += look === 'name' ? `<span class="name">${text}</span>` : `<span lang="en">${text}</span>`
    done = end
  }
  return html + escapeHtml(line.slice(done, to))
}

// With the surname where it surely is one; the given name alone where its end can be told.
function endOfName(line: string, mention: NameMention): number | null {
  const { given } = mention
  const surname = surnameOf(mention)
  if (surname !== null) {
    const known =
      builtInDirectory().find(given.text, surname.text) !== undefined || !endsInWord(line, surname.end)
    if (known) return surname.end
  }
  return endsInWord(line, given.end) ? null : given.end
}

function endsInWord(line: string, end: number): boolean {
  return thaiLetter.test(line[end] ?? '')
}

function certainDay({ date, commonYear, yearForm, era, weekday, from }: ScannedDate): IsoDate | null {
  if (date === null || commonYear === null || commonYear < firstCertainYear) return null
  if (yearForm !== 'buddhist' && !(yearForm === 'common' && era === 'common')) return null
  return weekday !== null && from === null && weekdayOf(date) !== weekday.value ? null : date
}
