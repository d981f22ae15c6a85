import type { Rule } from '../rule.ts'
import { longParagraph } from './long-paragraph.ts'

/** The rules on the slots and the shape of a release, in the order of the handbook. */
export const structureRules: readonly Rule[] = [longParagraph]
