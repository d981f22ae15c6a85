import { phraseScan } from '../../thai/phrases.ts'
import type { SpellingForm } from './forms.ts'

/** A wrong form in a text, in UTF-16 units, with what is right, the likeliest first. */
export interface FoundForm {
  readonly start: number
  readonly end: number
  readonly rights: readonly string[]
}

/** Finds every form of a list in one pass over a text. */
export type FormFinder = (text: string) => readonly FoundForm[]

interface Entry {
  readonly wrong: string
  readonly rights: readonly string[]
  readonly onlyAfter: RegExp | undefined
  readonly notAfter: RegExp | undefined
  readonly onlyBefore: RegExp | undefined
  readonly notBefore: RegExp | undefined
}

/** Guards look this far to either side (UTF-16 units). */
const reach = 24

/** As short as a form may be (UTF-16 units). */
const shortest = 3

/**
 * A finder over a list of forms. Of forms that begin together the longest counts, so that it wins over its parts.
 * Beside the guards of each form, a hit never begins behind a leading vowel (เ|ลิ้ง) and never ends before
 * a vowel or mark that belongs to its last letter: there the form is only a part of another word.
 * Throws a RangeError for a form too short to be told by itself.
 */
export function formFinder(forms: readonly SpellingForm[]): FormFinder {
  const entries = [...new Map(forms.map((form) => [form[0], entryOf(form)])).values()]
  const scan = phraseScan(entries.map(({ wrong }) => wrong))
  return (text) => {
    let occurrences: Occurrence[] | undefined
    scan(text, (phrase, end) => {
      const entry = entries[phrase]
      if (entry) (occurrences ??= []).push({ entry, start: end - entry.wrong.length, end })
    })
    return occurrences ? chosen(text, occurrences) : nothing
  }
}

interface Occurrence {
  readonly entry: Entry
  readonly start: number
  readonly end: number
}

const nothing: readonly FoundForm[] = []

// From left to right, none over another; a form that does not pass leaves its beginning to no shorter one.
function chosen(text: string, occurrences: Occurrence[]): readonly FoundForm[] {
  occurrences.sort((a, b) => a.start - b.start || b.end - a.end)
  const found: FoundForm[] = []
  let asked = -1
  let from = 0
  for (const { entry, start, end } of occurrences) {
    if (start < from || start === asked) continue
    asked = start
    if (!stands(text, start, end) || !passes(entry, text, start, end)) continue
    found.push({ start, end, rights: entry.rights })
    from = end
  }
  return found
}

function entryOf([wrong, rights, onlyAfter, notAfter, onlyBefore, notBefore]: SpellingForm): Entry {
  if (wrong.length < shortest) throw new RangeError(`${wrong} is too short to be told by itself.`)
  return {
    wrong,
    rights: rights.split('|'),
    onlyAfter: guard(onlyAfter, 'after'),
    notAfter: guard(notAfter, 'after'),
    onlyBefore: guard(onlyBefore, 'before'),
    notBefore: guard(notBefore, 'before'),
  }
}

function guard(source: string | undefined, side: 'after' | 'before'): RegExp | undefined {
  if (!source) return undefined
  return new RegExp(side === 'after' ? `(?:${source})$` : `^(?:${source})`, 'u')
}

function stands(text: string, start: number, end: number): boolean {
  return !/[เแโใไ]/u.test(text.charAt(start - 1)) && !/[ะ-ฺๅ็-๎]/u.test(text.charAt(end))
}

function passes(entry: Entry, text: string, start: number, end: number): boolean {
  const { onlyAfter, notAfter, onlyBefore, notBefore } = entry
  if (onlyAfter || notAfter) {
    const before = text.slice(Math.max(0, start - reach), start)
    if (notAfter?.test(before) || (onlyAfter && !onlyAfter.test(before))) return false
  }
  if (onlyBefore || notBefore) {
    const after = text.slice(end, end + reach)
    if (notBefore?.test(after) || (onlyBefore && !onlyBefore.test(after))) return false
  }
  return true
}
