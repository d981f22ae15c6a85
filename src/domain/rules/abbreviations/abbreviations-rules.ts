import type { Rule } from '../rule.ts'
import { abbrExpandedTwice } from './abbr-expanded-twice.ts'
import { abbrLawDot } from './abbr-law-dot.ts'
import { abbrMonthDot } from './abbr-month-dot.ts'
import { abbrNayok } from './abbr-nayok.ts'
import { abbrSosor } from './abbr-sosor.ts'
import { abbrUnexpanded } from './abbr-unexpanded.ts'

/** The rules on abbreviations, in the order of the handbook. */
export const abbreviationsRules: readonly Rule[] = [
  abbrMonthDot,
  abbrLawDot,
  abbrUnexpanded,
  abbrExpandedTwice,
  abbrNayok,
  abbrSosor,
]
