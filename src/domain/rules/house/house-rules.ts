import type { Rule } from '../rule.ts'
import { houseWord } from './house-word.ts'

/** The rules that the office writes itself. */
export const houseRules: readonly Rule[] = [houseWord]
