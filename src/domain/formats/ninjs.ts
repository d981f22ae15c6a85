import { contentKey } from '../release/content-key.ts'
import { noOffice } from '../release/office.ts'
import type { Office } from '../release/office.ts'
import type { Release } from '../release/release.ts'
import { countGraphemes } from '../thai/graphemes.ts'
import { aboutRelease, picturesOf } from './about-release.ts'
import type { AboutPicture } from './about-release.ts'
import { safeAddress } from './html-text.ts'
import { toArticle } from './html.ts'
import { toPlainText } from './plain-text.ts'

/** A text of a news item; `contentType` is a media type, plain text where it is absent. */
interface NinjsText {
  readonly role?: string
  readonly contentType?: string
  readonly value: string
}

/** A way to reach an office. */
interface NinjsContact {
  readonly type: string
  readonly value: string
}

/** A picture that belongs to an item: named and described, its bytes elsewhere. */
interface NinjsPicture {
  readonly name: string
  readonly uri: string
  readonly type: 'picture'
  readonly descriptions?: readonly NinjsText[]
  readonly by?: string
}

/** The part of IPTC ninjs 3.1 that a release fills. Times are ISO 8601 in Thai time. */
export interface Ninjs {
  readonly uri: string
  readonly standard: { readonly name: string; readonly version: string; readonly schema: string }
  readonly type: 'text'
  readonly representationType: 'full'
  readonly pubStatus: 'usable'
  readonly language: string
  readonly contentCreated?: string
  readonly title: string
  readonly headlines: readonly NinjsText[]
  readonly descriptions?: readonly NinjsText[]
  readonly bodies: readonly (NinjsText & { readonly charCount: number })[]
  readonly subjects?: readonly { readonly name: string }[]
  readonly by?: string
  readonly organisations?: readonly {
    readonly name: string
    readonly rel: string
    readonly contactInfo?: readonly NinjsContact[]
  }[]
  readonly infoSources?: readonly { readonly name: string; readonly role: string }[]
  readonly altIds?: readonly { readonly role: string; readonly value: string }[]
  readonly associations?: readonly NinjsPicture[]
  readonly genres: readonly { readonly name: string; readonly uri: string }[]
}

/**
 * The release as one IPTC ninjs 3.1 item, for the systems of newsrooms. Its identifier is the address on
 * the site where it has one, else a name made of its content. Empty fields are left out.
 */
export function toNinjs(release: Release, office: Office = noOffice): Ninjs {
  const about = aboutRelease(release, office)
  const { title, description, date, category, agency, address } = about
  const plain = toPlainText(release)
  const charCount = countGraphemes(plain)
  const contactInfo = contacts(office)
  const associations = picturesOf(release).map(association)
  return {
    uri: address === '' ? `urn:tokhao:${contentKey(release)}` : address,
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
    },
    type: 'text',
    representationType: 'full',
    pubStatus: 'usable',
    language: about.language,
    // A release has a day and no hour: its midnight in Thailand.
    ...(date !== '' && { contentCreated: `${date}T00:00:00+07:00` }),
    title,
    headlines: [{ role: 'main', value: title }],
    ...(description !== '' && { descriptions: [{ role: 'summary', value: description }] }),
    bodies: [
      { role: 'main', contentType: 'text/html', charCount, value: toArticle(release) },
      { role: 'plain', contentType: 'text/plain', charCount, value: plain },
    ],
    ...(category !== '' && { subjects: [{ name: category }] }),
    ...(agency !== '' && {
      by: agency,
      organisations: [{ name: agency, rel: 'issuer', ...(contactInfo.length > 0 && { contactInfo }) }],
      infoSources: [{ name: agency, role: 'originator' }],
    }),
    ...(address !== '' && { altIds: [{ role: 'web', value: address }] }),
    ...(associations.length > 0 && { associations }),
    genres: [{ name: 'Press Release', uri: 'http://cv.iptc.org/newscodes/genre/Press_Release' }],
  }
}

function association({ id, alt, caption, credit }: AboutPicture, at: number): NinjsPicture {
  const descriptions = [
    { role: 'caption', value: caption },
    { role: 'alt', value: alt },
  ].filter(({ value }) => value !== '')
  return {
    name: `picture-${at + 1}`,
    uri: `urn:tokhao:picture:${id}`,
    type: 'picture',
    ...(descriptions.length > 0 && { descriptions }),
    ...(credit !== '' && { by: credit }),
  }
}

function contacts({ telephone, email, website }: Office): NinjsContact[] {
  return [
    { type: 'phone', value: telephone.trim() },
    { type: 'email', value: email.trim() },
    { type: 'web', value: safeAddress(website.trim()) ?? '' },
  ].filter(({ value }) => value !== '')
}
