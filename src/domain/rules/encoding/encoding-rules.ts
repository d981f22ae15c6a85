import type { Rule } from '../rule.ts'

/** The rules on encoding, in the order of the handbook. */
export const encodingRules: readonly Rule[] = []
