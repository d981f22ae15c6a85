import { bodyLines, textLines } from '../release/body-lines.ts'
import type { Release } from '../release/release.ts'

/**
 * What is pasted into the site's editor: headline, abstract, body and separator, one paragraph a line,
 * without what the site adds by itself (site title, date line, source). Ends without a newline.
 */
export function toPlainText(release: Release): string {
  return [
    ...textLines(release.headline),
    ...textLines(release.abstract),
    ...bodyLines(release.body),
    release.separator,
  ]
    .filter((line) => line.trim() !== '')
    .join('\n')
}
