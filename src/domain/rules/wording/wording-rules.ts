import type { Rule } from '../rule.ts'

/** The rules on wording, in the order of the handbook. */
export const wordingRules: readonly Rule[] = []
