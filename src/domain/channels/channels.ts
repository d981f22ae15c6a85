import { textKey } from '../release/content-key.ts'
import { bodyText } from '../history/part-text.ts'
import type { Release } from '../release/release.ts'

/** Where copies of a release go beside files: the site's editor, a mail, LINE and Facebook, and in English. */
export const copyChannels = ['site', 'email', 'short', 'english'] as const
export type Channel = (typeof copyChannels)[number]

/** The parts of a release that a copy is made from. */
export const copiedParts = ['date', 'headline', 'abstract', 'body', 'source'] as const
export type CopiedPart = (typeof copiedParts)[number]

/** A key of each part that a copy was made from. */
export type CopyKeys = Readonly<Partial<Record<CopiedPart, string>>>

/** What each channel's copy holds, or is written from. */
const partsOf: Readonly<Record<Channel, readonly CopiedPart[]>> = {
  site: ['headline', 'abstract', 'body'],
  email: ['date', 'headline', 'abstract', 'body', 'source'],
  short: ['date', 'headline', 'abstract', 'body', 'source'],
  english: ['date', 'headline', 'abstract', 'body'],
}

/** The keys to remember when a copy is taken or written. Marks such as bold are not part of them. */
export function copyKeys(release: Release, channel: Channel): CopyKeys {
  return Object.fromEntries(partsOf[channel].map((part) => [part, textKey(textOf(release, part))]))
}

/** The parts that say something else now than when the copy was made, in the order of the page: none, and it is fresh. */
export function changedParts(release: Release, channel: Channel, keys: CopyKeys): readonly CopiedPart[] {
  const now = copyKeys(release, channel)
  return partsOf[channel].filter((part) => now[part] !== keys[part])
}

function textOf(release: Release, part: CopiedPart): string {
  return part === 'body' ? bodyText(release.body) : (release[part] ?? '')
}
