import type { Bilingual } from '../../language.ts'
import { keptWithReading } from '../kept-with-reading.ts'
import { touches } from '../reading.ts'
import type { PassageRule } from '../rule.ts'

type BlankKind = 'nbsp' | 'blank-run' | 'double-space' | 'tab'

// U+00A0 and its kin of other widths: they look like a space and are none.
const odd = /[\u00A0\u2000-\u200A\u202F\u205F\u3000\t]| {2}/g
const blanks = /[ \u00A0\u2000-\u200A\u202F\u205F\u3000\t]*/y
const onlySpaces = /^ +$/u

/** What one rule on blanks says. */
export interface BlankRuleFacts extends Omit<
  PassageRule,
  'reads' | 'check' | 'severity' | 'clean' | 'spares'
> {
  readonly id: BlankKind
  readonly message: Bilingual
}

/**
 * A rule on one kind of run of blanks. A run is of one kind only, so that it is told once;
 * its fix makes it one plain space, or nothing at the edge of a line; it is safe, but for plain blanks in a quotation.
 */
export function blankRule({ message, ...facts }: BlankRuleFacts): PassageRule {
  return {
    ...facts,
    reads: 'passage',
    severity: 'advice',
    clean: true,
    spares: ['verbatim'],
    *check(reading) {
      const { text } = reading
      for (const { kind, start, end } of runsOf(reading)) {
        if (kind !== facts.id) continue
        const edge = start === 0 || end === text.length
        // What copying leaves behind is nobody's writing. Two plain blanks in a quotation may be how it is written.
        const safe = kind !== 'double-space' || !touches(reading.quoted, start, end)
        yield { start, end, message, fixes: [{ text: edge ? '' : ' ', safe }] }
      }
    },
  }
}

interface BlankRun {
  readonly kind: BlankKind
  readonly start: number
  readonly end: number
}

// The four rules look at the same passages one after the other: find the runs once.
const runsOf = keptWithReading(({ text }): readonly BlankRun[] => {
  const found: BlankRun[] = []
  odd.lastIndex = 0
  for (let match = odd.exec(text); match; match = odd.exec(text)) {
    // A plain space before the first odd blank belongs to the run.
    const start = match.index - (text.charAt(match.index - 1) === ' ' ? 1 : 0)
    blanks.lastIndex = start
    const run = blanks.exec(text)?.[0] ?? ' '
    found.push({ kind: kindOf(run), start, end: start + run.length })
    odd.lastIndex = start + run.length
  }
  return found
})

function kindOf(run: string): BlankKind {
  if (run.includes('\t')) return 'tab'
  if (onlySpaces.test(run)) return 'double-space'
  return run.length === 1 ? 'nbsp' : 'blank-run'
}
