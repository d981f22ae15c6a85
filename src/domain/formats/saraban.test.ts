import { describe, expect, it } from 'vitest'
import { noOffice } from '../release/office.ts'
import { emptyRelease, paragraph } from '../release/release.ts'
import type { Release } from '../release/release.ts'
import { toSaraban } from './saraban.ts'

const release: Release = {
  ...emptyRelease('2024-04-29'),
  category: 'ด้านสังคม',
  headline: 'หัวข่าว',
  abstract: 'บทคัดย่อ',
  body: [paragraph('เนื้อข่าว')],
  separator: '-----',
  source: 'https://www.thaigov.go.th/x',
}
const office = { ...noOffice, name: 'สำนักโฆษก' }
const bodyOf = (html: string) => html.slice(html.indexOf('<body>'))

describe('the form of ข่าว (แบบที่ 9)', () => {
  it('has its parts in their order: kind and office, subject, text, office, date', () => {
    const text = bodyOf(toSaraban(release, { fonts: [], office }))
      .replace(/<[^>]*>/g, '\n')
      .split(/\n+/)
    expect(text.filter((line) => line !== '')).toEqual([
      'ข่าวสำนักโฆษก',
      'เรื่อง หัวข่าว',
      'เนื้อข่าว',
      'สำนักโฆษก',
      '29 เมษายน 2567',
    ])
  })

  it('has one heading, and the day of the Common Era for machines', () => {
    const html = toSaraban(release, { fonts: [], office })
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html).toContain('<time datetime="2024-04-29">29 เมษายน 2567</time>')
  })

  it('does without office and day', () => {
    const body = bodyOf(toSaraban({ ...release, date: null }, { fonts: [] }))
    expect(body).toContain('<p class="kind">ข่าว</p>')
    expect(body).not.toContain('closing')
  })

  it('is set in 11.25 points, which are 16 of TH Sarabun PSK, with the margins of letters', () => {
    const html = toSaraban(release, { fonts: [] })
    expect(html).toContain('body{font-size:11.25pt}')
    expect(html).toContain('@page{size:A4;margin:25mm 20mm 20mm 30mm}')
  })
})
