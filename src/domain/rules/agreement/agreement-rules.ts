import type { Rule } from '../rule.ts'

/** The rules on agreement, in the order of the handbook. */
export const agreementRules: readonly Rule[] = []
