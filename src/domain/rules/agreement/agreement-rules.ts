import type { Rule } from '../rule.ts'
import { agreementDate } from './agreement-date.ts'
import { agreementNumber } from './agreement-number.ts'
import { amountWordsMismatch } from './amount-words-mismatch.ts'

/** The rules on what headline, abstract and text say of the same thing, in the order of the handbook. */
export const agreementRules: readonly Rule[] = [agreementNumber, agreementDate, amountWordsMismatch]
