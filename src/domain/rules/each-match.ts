/**
 * The matches of a global pattern in their order. `matchAll` says the same, but copies the pattern each time
 * it is asked, which costs more than reading a paragraph. The pattern must match at least one character.
 */
export function eachMatch(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return none
  const found: RegExpExecArray[] = []
  for (; match; match = pattern.exec(text)) found.push(match)
  return found
}

const none: readonly RegExpExecArray[] = []
