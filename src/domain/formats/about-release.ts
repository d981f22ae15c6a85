import { bodyLines, textLines } from '../release/body-lines.ts'
import { officeName } from '../release/office.ts'
import type { Office } from '../release/office.ts'
import { spansText } from '../release/release.ts'
import type { Release } from '../release/release.ts'
import { safeAddress } from './html-text.ts'

/**
 * What is said about a release in every format that has metadata: one reading of the slots, so that the
 * page, the PDF and the news item never differ. Texts are trimmed; empty where there is nothing to say.
 */
export interface AboutRelease {
  /** The headline; {@link untitled} without one, because a document must have a title. */
  readonly title: string
  readonly description: string
  /** The day of the release, `YYYY-MM-DD`. */
  readonly date: string
  readonly category: string
  /** The office's whole name. */
  readonly agency: string
  /** The address of the release on the site, where it is one. */
  readonly address: string
  readonly language: 'th' | 'en'
}

/** What is said about one picture; empty where there is nothing to say. */
export interface AboutPicture {
  readonly id: string
  readonly alt: string
  readonly caption: string
  readonly credit: string
}

/** What a release without a headline is called. */
export const untitled = 'ข่าว'

/** Reads what is said about a release. */
export function aboutRelease(release: Release, office: Office): AboutRelease {
  const { headline, abstract, date, category, source } = release
  const title = headline.trim().replace(/\s+/g, ' ')
  return {
    title: title === '' ? untitled : title,
    description: textLines(abstract).join(' ').trim().replace(/\s+/g, ' '),
    date: date ?? '',
    category: category.trim(),
    agency: officeName(office),
    address: safeAddress(source.trim()) ?? '',
    language: languageOf(release),
  }
}

/** The pictures that say something, as formats without pictures tell of them. */
export function picturesOf({ body }: Release): readonly AboutPicture[] {
  return body.flatMap((block) =>
    block.kind === 'figure' && !block.decorative
      ? [
          {
            id: block.picture,
            alt: block.alt.trim(),
            caption: spansText(block.caption).trim(),
            credit: block.credit.trim(),
          },
        ]
      : [],
  )
}

/** The language of a release: English where it has Latin letters and not one Thai letter, else Thai. */
export function languageOf({ headline, abstract, body }: Release): 'th' | 'en' {
  const text = [headline, abstract, ...bodyLines(body)].join('\n')
  return /[A-Za-z]/.test(text) && !/[ก-๛]/.test(text) ? 'en' : 'th'
}
