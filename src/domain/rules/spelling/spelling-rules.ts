import type { Rule } from '../rule.ts'

/** The rules on spelling, in the order of the handbook. */
export const spellingRules: readonly Rule[] = []
