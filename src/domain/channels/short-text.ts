import { textLines } from '../release/body-lines.ts'
import type { Release } from '../release/release.ts'
import { countGraphemes } from '../thai/graphemes.ts'

/** How long a text may be in a channel, and who says so. */
export interface LengthLimit {
  /** The longest, or where it is folded; counted in `unit`. */
  readonly most: number
  readonly unit: 'utf16' | 'graphemes'
  readonly source: string
  /** False for what others have measured and the channel does not say itself. */
  readonly certain: boolean
}

/** A text message of LINE; a longer one is refused. LINE counts UTF-16 units: น้ำ counts as three. */
export const lineLimit: LengthLimit = {
  most: 5000,
  unit: 'utf16',
  source:
    'LINE Developers, Messaging API reference: Text message; Character counting in a text (developers.line.biz)',
  certain: true,
}

/** After about so many characters Facebook folds a post behind “See more” on a desktop; on telephones earlier. */
export const facebookFold: LengthLimit = {
  most: 477,
  unit: 'graphemes',
  source: 'Measured by publishers; Meta publishes no figure',
  certain: false,
}

/** How long a text is for people, and for a channel that counts units. */
export interface ShortLength {
  readonly graphemes: number
  readonly overLine: boolean
  readonly foldedOnFacebook: boolean
}

/** Measures a text for LINE and Facebook. */
export function shortLength(text: string): ShortLength {
  const graphemes = countGraphemes(text)
  return {
    graphemes,
    overLine: text.length > lineLimit.most,
    foldedOnFacebook: graphemes > facebookFold.most,
  }
}

/** A first short text: headline, abstract, and where the whole release is, if it is published; a line between them. */
export function proposedShort({ headline, abstract, source }: Release): string {
  return [headline.trim(), textLines(abstract).join('\n').trim(), source.trim()]
    .filter((part) => part !== '')
    .join('\n\n')
}
