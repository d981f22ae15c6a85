/** What Word's HTML says beside what HTML can say. All of it is read, none of it kept. */

/** A list that Word writes as paragraphs: `ordered` by the look of its number. */
export interface WordListItem {
  readonly ordered: boolean
}

/** The parts of a page that Word writes at its end. */
const asides = /mso-element\s*:\s*(?:comment|footnote|endnote|header|footer)/i

/** Whether people do not see an element's text where it is copied from, or see it struck out as a change. */
export function isUnseen(element: Element): boolean {
  if (element.tagName === 'DEL') return true
  if (/\b(?:Mso(?:CommentReference|CommentText)|msocomanchor|msocomtxt)\b/.test(element.className))
    return true
  const style = element.getAttribute('style') ?? ''
  return (
    asides.test(style) ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?:px|pt)?\s*(?:;|$))/i.test(
      style,
    )
  )
}

/** Whether an element is the number or dot that Word has drawn before an item. */
export function listMarker(element: Element): boolean {
  return /mso-list\s*:\s*Ignore/i.test(element.getAttribute('style') ?? '')
}

/** The item that a paragraph of Word is; null for every other element. */
export function wordList(element: Element): WordListItem | null {
  const style = element.getAttribute('style') ?? ''
  if (element.tagName !== 'P' || !/mso-list\s*:\s*(?!Ignore|none)\S/i.test(style)) return null
  const marker = [...element.querySelectorAll('span')].find(listMarker)?.textContent ?? ''
  return { ordered: /^\s*\(?(?:\d+|[๐-๙]+|[ก-ฮ]|[a-z]{1,4})[.)]/i.test(marker) }
}
