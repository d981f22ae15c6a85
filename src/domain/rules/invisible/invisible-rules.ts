import type { Rule } from '../rule.ts'

/** The rules on invisible, in the order of the handbook. */
export const invisibleRules: readonly Rule[] = []
