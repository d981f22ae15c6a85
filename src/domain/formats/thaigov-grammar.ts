import type { Layout } from '../release/release.ts'

/** What the site puts before the headline in its page title: the usual form and the one of 144 releases. */
export const siteTitles: Readonly<Record<Layout['siteTitle'], string>> = {
  long: 'รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-',
  short: 'รัฐบาลไทย-',
}

/** The page's print button, which the text of some categories carries. */
export const printLine = 'พิมพ์'

/** What stands before the address in the last line. */
export const sourceLabel = 'ที่มา : '

/** The longest abstract seen has 255 characters (the site's field ends at 250); none of 63,135 is longer. */
export const longestAbstract = 255

/** The rule under the body: three or more of the characters that 7,659 releases use for it, and nothing else. */
export const separatorPattern = /^[-—*.…_/#]{3,}$/

/** `dd/mm/พ.ศ.` */
export const numericDatePattern = /^\d{2}\/\d{2}\/\d{4}$/

/** A source line as people write it; group 1 is what stands behind the label. */
export const sourcePattern = /^\s*ที่มา\s*[:：]\s*([^]*)$/

/** Whether two lines say the same but for blanks, which the site adds and removes. */
export function sameButForBlanks(a: string, b: string): boolean {
  return withoutBlanks(a) === withoutBlanks(b)
}

/** A text without its blanks, zero-width ones included. */
export function withoutBlanks(text: string): string {
  return text.replace(/[\s\u200B]+/g, '')
}
