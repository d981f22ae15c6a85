/**
 * The rules on how Thai letters and marks may follow one another. A word that one of them finds broken
 * is not misspelt as well: rules on words and names yield to them.
 */
export const sequenceRuleIds = [
  'thai-sara-ae',
  'thai-sara-am-decomposed',
  'thai-mark-order',
  'thai-mark-duplicate',
  'thai-mark-conflict',
  'thai-vowel-conflict',
  'thai-vowel-aa-duplicate',
  'thai-aa-am',
  'thai-lead-vowel-double',
  'thai-mark-orphan',
] as const
