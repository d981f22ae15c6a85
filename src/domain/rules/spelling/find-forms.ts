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
  const longestFirst = [...entries.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const pattern = new RegExp(longestFirst.join('|'), 'gu')
  return (text) => {
    const found: FoundForm[] = []
    // Not matchAll, which copies the expression: this one has a thousand branches.
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const start = match.index
      const end = start + match[0].length
      const entry = entries.get(match[0])
      if (entry && stands(text, start, end) && passes(entry, text, start, end)) {
        found.push({ start, end, rights: entry.rights })
      }
    }
    return found
  }
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
