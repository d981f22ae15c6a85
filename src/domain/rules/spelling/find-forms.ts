import type { SpellingForm } from './forms.ts'

/** A wrong form in a text, in UTF-16 units, with what is right, the likeliest first. */
export interface FoundForm {
  readonly start: number
  readonly end: number
  readonly rights: readonly string[]
}

/** Finds every form of a list in one pass over a text. */
export type FormFinder = (text: string) => FoundForm[]

interface Entry {
  readonly rights: readonly string[]
  readonly onlyAfter: RegExp | undefined
  readonly notAfter: RegExp | undefined
  readonly onlyBefore: RegExp | undefined
  readonly notBefore: RegExp | undefined
}

/** Guards look this far to either side (UTF-16 units). */
const reach = 24

/**
 * A finder over a list of forms: one alternation, the longest first, so that a long form wins over its parts.
 * Beside the guards of each form, a hit never begins behind a leading vowel (เ|ลิ้ง) and never ends before
 * a vowel or mark that belongs to its last letter: there the form is only a part of another word.
 */
export function formFinder(forms: readonly SpellingForm[]): FormFinder {
  const entries = new Map(forms.map((form) => [form[0], entryOf(form)]))
  // Without the flag u: every form lies below U+FFFF, and pairs need no care.
  const pattern = new RegExp(alternation([...entries.keys()].sort()), 'y')
  const { beginnings, longBeginnings } = tablesOf([...entries.keys()])
  return (text) => {
    const found: FoundForm[] = []
    const last = text.length - shortest
    const lastLong = text.length - long
    for (let at = 0; at <= last; at++) {
      const may = beginnings[beginning(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2))]
      if (may === 0) continue
      if (may === onlyLong && (at > lastLong || longBeginnings[longBeginning(text, at)] === 0)) continue
      pattern.lastIndex = at
      const wrong = pattern.exec(text)?.[0]
      const entry = wrong === undefined ? undefined : entries.get(wrong)
      if (wrong === undefined || !entry) continue
      const end = at + wrong.length
      if (!stands(text, at, end) || !passes(entry, text, at, end)) continue
      found.push({ start: at, end, rights: entry.rights })
      at = end - 1
    }
    return found
  }
}

// Two tables say quickly where no form begins: one by three letters, as short as a form may be, and for places
// where only longer forms begin (ประ, การ: they begin half of all words) one by six.
const shortest = 3
const long = 6
const onlyLong = 1
const anyLength = 2
const tableSize = 1 << 15

function tablesOf(forms: readonly string[]): { beginnings: Uint8Array; longBeginnings: Uint8Array } {
  const beginnings = new Uint8Array(tableSize)
  const longBeginnings = new Uint8Array(tableSize)
  for (const form of forms) {
    if (form.length < shortest) throw new RangeError(`${form} is too short to be told by itself.`)
    const at = beginning(form.charCodeAt(0), form.charCodeAt(1), form.charCodeAt(2))
    if (form.length < long) beginnings[at] = anyLength
    else {
      beginnings[at] ||= onlyLong
      longBeginnings[longBeginning(form, 0)] = 1
    }
  }
  return { beginnings, longBeginnings }
}

function beginning(first: number, second: number, third: number): number {
  return (Math.imul(first, 961) + Math.imul(second, 31) + third) & (tableSize - 1)
}

function longBeginning(text: string, at: number): number {
  let sum = 0
  for (let letter = at; letter < at + long; letter++)
    sum = (Math.imul(sum, 31) + text.charCodeAt(letter)) & (tableSize - 1)
  return sum
}

// One expression for all words, factored by their beginnings so that each letter is looked at once;
// a longer word is tried before its own beginning. The words come sorted.
function alternation(words: readonly string[]): string {
  const branches: string[] = []
  for (let from = 0; from < words.length;) {
    const first = words[from]?.charAt(0) ?? ''
    if (first === '') {
      from++
      continue
    }
    let to = from
    while (to < words.length && words[to]?.charAt(0) === first) to++
    branches.push(first + alternation(words.slice(from, to).map((word) => word.slice(1))))
    from = to
  }
  const ends = words[0] === ''
  if (branches.length === 0) return ''
  if (branches.length === 1 && !ends) return branches[0] ?? ''
  return `(?:${branches.join('|')})${ends ? '?' : ''}`
}

function entryOf([, rights, onlyAfter, notAfter, onlyBefore, notBefore]: SpellingForm): Entry {
  return {
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
