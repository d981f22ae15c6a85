import type { Bilingual } from '../../language.ts'
import type { PassageRule } from '../rule.ts'

type BlankKind = 'nbsp' | 'blank-run' | 'double-space' | 'tab'

// U+00A0 and its kin of other widths: they look like a space and are none.
const runs = /[ \u00A0\u2000-\u200A\u202F\u205F\u3000\t]+/gu
const anyRun = /[\u00A0\u2000-\u200A\u202F\u205F\u3000\t]| {2}/u
const onlySpaces = /^ +$/u

/** What one rule on blanks says. */
export interface BlankRuleFacts extends Omit<PassageRule, 'reads' | 'check' | 'severity' | 'clean'> {
  readonly id: BlankKind
  readonly message: Bilingual
}

/**
 * A rule on one kind of run of blanks. A run is of one kind only, so that it is told once;
 * its fix makes it one plain space, or nothing at the edge of a line.
 */
export function blankRule({ message, ...facts }: BlankRuleFacts): PassageRule {
  return {
    ...facts,
    reads: 'passage',
    severity: 'advice',
    clean: true,
    *check({ text }) {
      if (!anyRun.test(text)) return
      for (const match of text.matchAll(runs)) {
        if (kindOf(match[0]) !== facts.id) continue
        const start = match.index
        const end = start + match[0].length
        const edge = start === 0 || end === text.length
        yield { start, end, message, fixes: [{ text: edge ? '' : ' ', safe: true }] }
      }
    },
  }
}

function kindOf(run: string): BlankKind | 'space' {
  if (run === ' ') return 'space'
  if (run.includes('\t')) return 'tab'
  if (onlySpaces.test(run)) return 'double-space'
  return run.length === 1 ? 'nbsp' : 'blank-run'
}
