import type { Rule } from '../rule.ts'

/** The rules on addresses, in the order of the handbook. */
export const addressesRules: readonly Rule[] = []
