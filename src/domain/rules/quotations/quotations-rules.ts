import type { Rule } from '../rule.ts'
import { bracketUnbalanced } from './bracket-unbalanced.ts'
import { quoteMixedPair } from './quote-mixed-pair.ts'
import { quoteNested } from './quote-nested.ts'
import { quoteReversedClose } from './quote-reversed-close.ts'
import { quoteReversedOpen } from './quote-reversed-open.ts'
import { quoteStraightOdd } from './quote-straight-odd.ts'
import { quoteUnattributed } from './quote-unattributed.ts'
import { quoteUnclosed } from './quote-unclosed.ts'
import { quoteUnopened } from './quote-unopened.ts'

/** The rules on quotations, in the order of the handbook. */
export const quotationsRules: readonly Rule[] = [
  quoteUnopened,
  quoteUnclosed,
  quoteStraightOdd,
  quoteMixedPair,
  quoteReversedOpen,
  quoteReversedClose,
  quoteNested,
  quoteUnattributed,
  bracketUnbalanced,
]
