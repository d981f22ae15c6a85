/**
 * A text as XML 1.0 can carry it: without control characters (tab and newline excepted), halves of surrogate pairs
 * and the two code points that are no characters. None of them can be seen, and Word refuses a file that has one.
 */
export function xmlText(text: string): string {
  return text.replace(unfit, '')
}

const unfit =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g
