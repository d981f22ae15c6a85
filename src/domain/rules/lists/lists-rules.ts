import type { Rule } from '../rule.ts'

/** The rules on lists, in the order of the handbook. */
export const listsRules: readonly Rule[] = []
