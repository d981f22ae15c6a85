import type { Rule } from '../rule.ts'

/** The rules on numbers, in the order of the handbook. */
export const numbersRules: readonly Rule[] = []
