import type { Rule } from '../rule.ts'
import { nameGivenVariant } from './name-given-variant.ts'
import { nameKnownVariant } from './name-known-variant.ts'
import { nameSecondMention } from './name-second-mention.ts'
import { nameSurnameVariant } from './name-surname-variant.ts'
import { postDate } from './post-date.ts'

/** The rules on names, in the order of the handbook. */
export const namesRules: readonly Rule[] = [
  nameKnownVariant,
  nameSurnameVariant,
  nameGivenVariant,
  nameSecondMention,
  postDate,
]
