import { describe, expect, it } from 'vitest'
import { releasesOfAllGenres } from '../../../scripts/sample-releases.ts'
import { noOffice } from '../release/office.ts'
import { emptyRelease, paragraph } from '../release/release.ts'
import type { Release } from '../release/release.ts'
import { toArticle, toHtml } from './html.ts'
import { paperLines } from './paper-text.ts'
import { compareTexts, readForm } from './read-back.ts'
import { toSaraban } from './saraban.ts'

describe('what was read is compared', () => {
  it('without white space, invisible characters and ways of writing ำ', () => {
    const wanted = 'น้ำท่วม ต่าง ๆ\nพื้นที่'
    expect(compareTexts(wanted, 'นํ้า\u200Bท่วม\u00A0ต่าง\u00A0ๆ พื้น\u0000ที่')).toEqual({
      of: 19,
      lacking: 0,
      exact: true,
    })
    expect(compareTexts(wanted, 'น้ํา ท่วมต่างๆพื้นที่').exact).toBe(true)
  })

  it('and says how many characters are missing', () => {
    expect(compareTexts('น้ำท่วม', 'นำทวม')).toEqual({ of: 7, lacking: 2, exact: false })
  })

  it('and tells more than there should be, or another order, from an exact text', () => {
    expect(compareTexts('กข', 'กขก')).toEqual({ of: 2, lacking: 0, exact: false })
    expect(compareTexts('กข', 'ขก')).toEqual({ of: 2, lacking: 0, exact: false })
  })
})

describe('what must stand on the paper', () => {
  const office = { ...noOffice, name: 'สำนักโฆษก', parent: 'สลน.', telephone: '1', website: 'https://x.go.th' }
  const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }
  const shown = (html: string) =>
    readForm(
      html
        .slice(html.indexOf('<body>'))
        .replace(/<[^>]*>/g, '')
        .replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity] ?? ''),
    )

  it('is what the page shows, of fifty releases in both templates', () => {
    for (const { release } of releasesOfAllGenres()) {
      const news = paperLines(release, { template: 'news', header: true, office })
      expect(shown(toHtml(release, { fonts: [], office, header: true }))).toBe(readForm(news.join('')))
      const form = paperLines(release, { template: 'saraban', header: true, office })
      expect(shown(toSaraban(release, { fonts: [], office }))).toBe(readForm(form.join('')))
    }
  })

  it('is without controls of direction, which no page shows', () => {
    const turned = '\u202Aก\u202B\u202C\u202D\u202Eข\u2066\u2067\u2068\u2069'
    const release: Release = {
      ...emptyRelease('2024-04-29'),
      category: turned,
      headline: turned,
      abstract: turned,
      body: [paragraph(turned), { kind: 'subheading', spans: [{ text: turned }] }],
      source: turned,
    }
    const lines = paperLines(release, { template: 'news', header: true, office })
    const pages = [
      toHtml(release, { fonts: [], office, header: true }),
      toSaraban(release, { fonts: [], office }),
    ]
    for (const html of [...pages, toArticle(release)])
      expect(html).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/)
    expect(pages[0]).toContain('<title>กข</title>')
    expect(compareTexts(lines.join('\n'), shown(pages[0] ?? ''))).toMatchObject({ lacking: 0, exact: true })
  })

  it('has tables and pictures with their words', () => {
    const release: Release = {
      ...emptyRelease('2024-04-29'),
      headline: 'หัวข่าว',
      body: [
        paragraph('เนื้อ'),
        {
          kind: 'table',
          caption: [{ text: 'ตารางที่ 1' }],
          header: 'row',
          rows: [
            [[{ text: 'ปี' }], [{ text: 'จำนวน' }]],
            [[{ text: '2567' }], [{ text: '10' }]],
          ],
        },
        {
          kind: 'figure',
          picture: 'a'.repeat(64),
          alt: 'ประชุม',
          decorative: false,
          caption: [{ text: 'การประชุม' }],
          credit: 'ภาพ : สำนักโฆษก',
        },
      ],
    }
    const lines = paperLines(release, { template: 'news', header: false, office })
    expect(lines).toContain('การประชุม')
    expect(lines).toContain('ภาพ : สำนักโฆษก')
    expect(shown(toHtml(release, { fonts: [] }))).toBe(readForm(lines.join('')))
  })
})
