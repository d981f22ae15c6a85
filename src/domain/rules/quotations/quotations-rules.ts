import type { Rule } from '../rule.ts'

/** The rules on quotations, in the order of the handbook. */
export const quotationsRules: readonly Rule[] = []
