/** The run of letters behind a name and a blank or two, with where it begins; null where there is none. */
export function writtenBehind(
  text: string,
  nameEnd: number,
): { readonly start: number; readonly text: string } | null {
  let start = nameEnd
  while (isBlank(text, start)) start++
  if (start === nameEnd || start > nameEnd + 2) return null
  let end = start
  while (end < text.length && /[ก-๎.]/u.test(text.charAt(end))) end++
  return end === start ? null : { start, text: text.slice(start, end) }
}

function isBlank(text: string, at: number): boolean {
  return text[at] === ' ' || text[at] === '\u00A0'
}
