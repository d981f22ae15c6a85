import type { Rule } from '../rule.ts'

/** The rules on spacing, in the order of the handbook. */
export const spacingRules: readonly Rule[] = []
