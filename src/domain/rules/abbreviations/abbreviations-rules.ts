import type { Rule } from '../rule.ts'

/** The rules on abbreviations, in the order of the handbook. */
export const abbreviationsRules: readonly Rule[] = []
