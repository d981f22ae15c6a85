import type { Rule } from '../rule.ts'

/** The rules on dates, in the order of the handbook. */
export const datesRules: readonly Rule[] = []
