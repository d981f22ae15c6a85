import type { Rule } from '../rule.ts'

/** The rules on consistency, in the order of the handbook. */
export const consistencyRules: readonly Rule[] = []
