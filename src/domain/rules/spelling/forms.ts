/**
 * One wrong form: the form, what is right (several divided by `|`, the likeliest first), and its guards as sources
 * of regular expressions: what must stand before it, what must not, what must follow, what must not.
 */
export type SpellingForm = readonly [
  wrong: string,
  rights: string,
  onlyAfter?: string,
  notAfter?: string,
  onlyBefore?: string,
  notBefore?: string,
]
