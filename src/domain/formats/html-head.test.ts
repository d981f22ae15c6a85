import { describe, expect, it } from 'vitest'
import { noOffice } from '../release/office.ts'
import { emptyRelease, paragraph } from '../release/release.ts'
import type { Release } from '../release/release.ts'
import { headHtml } from './html-head.ts'
import { newsArticle, scriptData } from './news-article.ts'

const office = {
  ...noOffice,
  name: 'สำนักโฆษก',
  parent: 'สำนักเลขาธิการนายกรัฐมนตรี',
  website: 'https://spm.thaigov.go.th',
  telephone: '0 2288 4000',
}
const release: Release = {
  ...emptyRelease('2024-04-29'),
  category: 'ด้านสังคม',
  headline: ' หัวข่าว  "ใหม่" ',
  abstract: 'บทคัดย่อ\nสองบรรทัด',
  body: [paragraph('เนื้อข่าว'), { kind: 'list', ordered: true, items: [[{ text: 'ข้อ' }]] }],
  source: 'https://www.thaigov.go.th/news/contents/details/82320',
}

describe('what a page says about itself', () => {
  const head = headHtml(release, office)

  it.each([
    '<title>หัวข่าว &quot;ใหม่&quot;</title>',
    '<meta name="description" content="บทคัดย่อ สองบรรทัด">',
    '<meta name="author" content="สำนักโฆษก สำนักเลขาธิการนายกรัฐมนตรี">',
    '<meta name="keywords" content="ด้านสังคม">',
    '<meta name="dcterms.title" content="หัวข่าว &quot;ใหม่&quot;">',
    '<meta name="dcterms.abstract" content="บทคัดย่อ สองบรรทัด">',
    '<meta name="dcterms.issued" content="2024-04-29">',
    '<meta name="dcterms.language" content="th">',
    '<meta name="dcterms.creator" content="สำนักโฆษก สำนักเลขาธิการนายกรัฐมนตรี">',
    '<meta name="dcterms.publisher" content="สำนักโฆษก สำนักเลขาธิการนายกรัฐมนตรี">',
    '<meta name="dcterms.subject" content="ด้านสังคม">',
    '<meta name="dcterms.identifier" content="https://www.thaigov.go.th/news/contents/details/82320">',
    '<meta property="og:type" content="article">',
    '<meta property="og:title" content="หัวข่าว &quot;ใหม่&quot;">',
    '<meta property="og:description" content="บทคัดย่อ สองบรรทัด">',
    '<meta property="og:url" content="https://www.thaigov.go.th/news/contents/details/82320">',
    '<meta property="og:site_name" content="สำนักโฆษก สำนักเลขาธิการนายกรัฐมนตรี">',
    '<meta property="og:locale" content="th_TH">',
    '<meta property="article:published_time" content="2024-04-29">',
    '<meta property="article:section" content="ด้านสังคม">',
  ])('%s', (element) => {
    expect(head).toContain(element)
  })

  it('leaves out what is not known', () => {
    const bare = headHtml(emptyRelease(), noOffice).join('\n')
    expect(bare).not.toMatch(/content=""|author|creator|og:url|published_time/)
    expect(bare).toContain('<title>ข่าว</title>')
  })

  it('says of an English release that it is English', () => {
    const english = headHtml({ ...release, headline: 'News', abstract: '', body: [] }, noOffice)
    expect(english).toContain('<meta property="og:locale" content="en_US">')
  })
})

describe('the data for search engines', () => {
  it('has the fields of a NewsArticle', () => {
    const organization = {
      '@type': 'GovernmentOrganization',
      name: 'สำนักโฆษก สำนักเลขาธิการนายกรัฐมนตรี',
      url: 'https://spm.thaigov.go.th',
      telephone: '0 2288 4000',
    }
    expect(newsArticle(release, office)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'หัวข่าว "ใหม่"',
      description: 'บทคัดย่อ สองบรรทัด',
      datePublished: '2024-04-29',
      dateline: 'วันจันทร์ที่ 29 เมษายน 2567',
      articleSection: 'ด้านสังคม',
      keywords: 'ด้านสังคม',
      inLanguage: 'th',
      publisher: organization,
      author: organization,
      url: 'https://www.thaigov.go.th/news/contents/details/82320',
      mainEntityOfPage: 'https://www.thaigov.go.th/news/contents/details/82320',
      articleBody: 'เนื้อข่าว\n1. ข้อ',
      isAccessibleForFree: true,
    })
  })

  it('tells of its pictures', () => {
    const figure = {
      kind: 'figure',
      picture: 'a'.repeat(64),
      alt: 'ผู้ร่วมประชุม',
      decorative: false,
      caption: [{ text: 'ภาพหมู่' }],
      credit: '',
    } as const
    expect(newsArticle({ ...release, body: [figure] }, noOffice)).toMatchObject({
      image: [{ '@type': 'ImageObject', description: 'ผู้ร่วมประชุม', caption: 'ภาพหมู่' }],
    })
  })

  it('cannot end its element, whatever a release says, and still says it', () => {
    const hostile = '</script><script>alert(1)</script><!-- \u2028 & ]]>'
    const data = scriptData(newsArticle({ ...release, headline: hostile }, noOffice))
    expect(data).not.toMatch(/[<>&\u2028\u2029]/)
    expect(JSON.parse(data)).toMatchObject({
      headline: hostile.replace('\u2028', ' ').replace(/ {2,}/g, ' '),
    })
  })
})
