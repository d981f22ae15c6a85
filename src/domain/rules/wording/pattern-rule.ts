import type { Bilingual } from '../../language.ts'
import { eachMatch } from '../each-match.ts'
import type { Hit, HitFix, PassageRule } from '../rule.ts'

export interface PatternFacts extends Omit<PassageRule, 'reads' | 'check'> {
  /** Global and linear; its match is what gets marked. */
  readonly pattern: RegExp
  readonly message: Bilingual | ((match: RegExpMatchArray) => Bilingual)
  /** The proposals for one match; null where, on a closer look, nothing is wrong. */
  readonly fixes?: (match: RegExpMatchArray, text: string) => readonly HitFix[] | null
}

const noFixes = () => []

/** A rule on wording that one pattern decides. */
export function patternRule({ pattern, message, fixes = noFixes, ...facts }: PatternFacts): PassageRule {
  return {
    ...facts,
    reads: 'passage',
    check: ({ text }) => hitsOn(text, { pattern, message, fixes }),
  }
}

function* hitsOn(
  text: string,
  { pattern, message, fixes }: Required<Pick<PatternFacts, 'pattern' | 'message' | 'fixes'>>,
): Generator<Hit> {
  for (const match of eachMatch(pattern, text)) {
    const proposals = fixes(match, text)
    if (proposals === null) continue
    yield {
      start: match.index,
      end: match.index + match[0].length,
      message: typeof message === 'function' ? message(match) : message,
      fixes: proposals,
    }
  }
}
