import type { Rule } from '../rule.ts'
import { nameFirstMention } from './name-first-mention.ts'
import { nameGivenVariant } from './name-given-variant.ts'
import { nameKnownVariant } from './name-known-variant.ts'
import { nameSecondMention } from './name-second-mention.ts'
import { nameSurnameVariant } from './name-surname-variant.ts'
import { nameWrongPrefix } from './name-wrong-prefix.ts'
import { postDate } from './post-date.ts'
import { postMisspelt } from './post-misspelt.ts'

/** The rules on names, in the order of the handbook. */
export const namesRules: readonly Rule[] = [
  nameKnownVariant,
  nameSurnameVariant,
  nameGivenVariant,
  nameSecondMention,
  nameFirstMention,
  nameWrongPrefix,
  postDate,
  postMisspelt,
]
