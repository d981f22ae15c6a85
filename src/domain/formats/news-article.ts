import type { GovernmentOrganization, ImageObject, NewsArticle, WithContext } from 'schema-dts'
import { bodyLines } from '../release/body-lines.ts'
import type { Office } from '../release/office.ts'
import type { Release } from '../release/release.ts'
import { dateLine } from '../thai/buddhist-date.ts'
import { aboutRelease, picturesOf } from './about-release.ts'
import type { AboutPicture } from './about-release.ts'
import { safeAddress } from './html-text.ts'

/**
 * The release as a schema.org NewsArticle for search engines. The day of publication is a day without
 * an hour, because a release has none.
 */
export function newsArticle(release: Release, office: Office): WithContext<NewsArticle> {
  const about = aboutRelease(release, office)
  const organization = issuer(office, about.agency)
  const pictures = picturesOf(release).map(imageObject)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: about.title,
    ...(about.description !== '' && { description: about.description }),
    ...(about.date !== '' && { datePublished: about.date, dateline: dateLine(about.date) }),
    ...(about.category !== '' && { articleSection: about.category, keywords: about.category }),
    inLanguage: about.language,
    ...(organization !== null && { publisher: organization, author: organization }),
    ...(about.address !== '' && { url: about.address, mainEntityOfPage: about.address }),
    ...(pictures.length > 0 && { image: pictures }),
    articleBody: bodyLines(release.body).join('\n'),
    isAccessibleForFree: true,
  }
}

/** Data for a `script` element of a page: no text in it can end the element or begin a comment. */
export function scriptData(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

// The page carries its pictures within: they have no address.
function imageObject({ alt, caption, credit }: AboutPicture): Exclude<ImageObject, string> {
  return {
    '@type': 'ImageObject',
    ...(alt !== '' && { description: alt }),
    ...(caption !== '' && { caption }),
    ...(credit !== '' && { creditText: credit }),
  }
}

function issuer(office: Office, name: string): Exclude<GovernmentOrganization, string> | null {
  if (name === '') return null
  const website = safeAddress(office.website.trim())
  return {
    '@type': 'GovernmentOrganization',
    name,
    ...(website !== null && { url: website }),
    ...(office.address.trim() !== '' && { address: office.address.trim() }),
    ...(office.telephone.trim() !== '' && { telephone: office.telephone.trim() }),
    ...(office.email.trim() !== '' && { email: office.email.trim() }),
  }
}
