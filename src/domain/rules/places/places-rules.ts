import type { Rule } from '../rule.ts'

/** The rules on places, in the order of the handbook. */
export const placesRules: readonly Rule[] = []
