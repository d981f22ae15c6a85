import type { Rule } from '../rule.ts'
import { spaceInParen, spaceParenAfter, spaceParenBefore } from './bracket-spacing.ts'
import {
  spaceLalae,
  spaceMaiyamokAfter,
  spaceMaiyamokBefore,
  spacePaiyannoiAfter,
  spacePaiyannoiBefore,
} from './mark-spacing.ts'
import { naDot } from './na-dot.ts'
import { spaceRank, spaceTitle } from './name-spacing.ts'
import { phoneSpace, spaceCommaAfter, spaceCommaBefore, spacePeriodBefore } from './punctuation-spacing.ts'
import { spaceInQuote, spaceQuoteAfter, spaceQuoteBefore } from './quotation-spacing.ts'
import { spaceEra, spaceThaiDigit, spaceThaiLatin } from './script-spacing.ts'
import { spaceConnective } from './space-connective.ts'

/** The rules on blanks, in the order of the handbook. */
export const spacingRules: readonly Rule[] = [
  spaceTitle,
  spaceRank,
  naDot,
  spaceMaiyamokBefore,
  spaceMaiyamokAfter,
  spacePaiyannoiBefore,
  spacePaiyannoiAfter,
  spaceLalae,
  spaceConnective,
  spaceThaiDigit,
  spaceThaiLatin,
  spaceEra,
  spaceParenBefore,
  spaceParenAfter,
  spaceInParen,
  spaceQuoteBefore,
  spaceQuoteAfter,
  spaceInQuote,
  spaceCommaBefore,
  spaceCommaAfter,
  spacePeriodBefore,
  phoneSpace,
]
