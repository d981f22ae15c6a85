import type { Rule } from '../rule.ts'

/** The rules on privacy, in the order of the handbook. */
export const privacyRules: readonly Rule[] = []
