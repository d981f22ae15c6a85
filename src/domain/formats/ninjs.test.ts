import { expect, it } from 'vitest'
import { noOffice } from '../release/office.ts'
import { emptyRelease, paragraph } from '../release/release.ts'
import type { Release } from '../release/release.ts'
import { toArticle } from './html.ts'
import { toNinjs } from './ninjs.ts'

const release: Release = {
  ...emptyRelease('2024-04-29'),
  category: 'ด้านสังคม',
  headline: 'หัวข่าว',
  abstract: 'บทคัดย่อ',
  body: [paragraph('เนื้อข่าว')],
  source: 'https://www.thaigov.go.th/news/contents/details/82320',
}
const office = { ...noOffice, name: 'สำนักโฆษก', email: 'news@thaigov.go.th', website: 'javascript:x' }

it('is an item of ninjs 3.1 with every field that a release fills', () => {
  expect(toNinjs(release, office)).toEqual({
    uri: release.source,
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
    },
    type: 'text',
    representationType: 'full',
    pubStatus: 'usable',
    language: 'th',
    contentCreated: '2024-04-29T00:00:00+07:00',
    title: 'หัวข่าว',
    headlines: [{ role: 'main', value: 'หัวข่าว' }],
    descriptions: [{ role: 'summary', value: 'บทคัดย่อ' }],
    bodies: [
      { role: 'main', contentType: 'text/html', charCount: 19, value: toArticle(release) },
      { role: 'plain', contentType: 'text/plain', charCount: 19, value: 'หัวข่าว\nบทคัดย่อ\nเนื้อข่าว' },
    ],
    subjects: [{ name: 'ด้านสังคม' }],
    by: 'สำนักโฆษก',
    organisations: [
      {
        name: 'สำนักโฆษก',
        rel: 'issuer',
        contactInfo: [{ type: 'email', value: 'news@thaigov.go.th' }],
      },
    ],
    infoSources: [{ name: 'สำนักโฆษก', role: 'originator' }],
    altIds: [{ role: 'web', value: release.source }],
    genres: [{ name: 'Press Release', uri: 'http://cv.iptc.org/newscodes/genre/Press_Release' }],
  })
})

it('has the one field that the standard requires where a release has nothing, the same each time', () => {
  const { uri, ...item } = toNinjs(emptyRelease())
  expect(uri).toMatch(/^urn:tokhao:[0-9a-f]{16}$/)
  expect(toNinjs(emptyRelease()).uri).toBe(uri)
  expect(toNinjs(release, noOffice)).not.toHaveProperty('organisations')
  expect(item).not.toHaveProperty('contentCreated')
  expect(item).not.toHaveProperty('descriptions')
})

it('names its pictures with what is said about them, and no decoration', () => {
  const figure = {
    kind: 'figure',
    picture: 'a'.repeat(64),
    alt: 'ผู้ร่วมประชุม',
    decorative: false,
    caption: [{ text: 'ภาพหมู่' }],
    credit: 'ภาพ : สำนักโฆษก',
  } as const
  const body = [figure, { ...figure, decorative: true }]
  expect(toNinjs({ ...release, body }).associations).toEqual([
    {
      name: 'picture-1',
      uri: `urn:tokhao:picture:${'a'.repeat(64)}`,
      type: 'picture',
      descriptions: [
        { role: 'caption', value: 'ภาพหมู่' },
        { role: 'alt', value: 'ผู้ร่วมประชุม' },
      ],
      by: 'ภาพ : สำนักโฆษก',
    },
  ])
})
