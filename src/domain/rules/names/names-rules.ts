import type { Rule } from '../rule.ts'

/** The rules on names, in the order of the handbook. */
export const namesRules: readonly Rule[] = []
