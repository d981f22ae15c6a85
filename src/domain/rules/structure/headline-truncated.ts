import type { ReleaseRule } from '../rule.ts'
import { lastWords } from './cut-text.ts'

/** Headlines from this length on (UTF-16 units) may have been cut by the site. */
const suspicious = 176

export const headlineTruncated: ReleaseRule = {
  id: 'headline-truncated',
  reads: 'release',
  severity: 'warning',
  title: { th: 'หัวข้อข่าวถูกตัดกลางคัน', en: 'Headline cut short' },
  why: {
    th: 'หัวข้อข่าวยาวเท่าที่เว็บไซต์รับได้พอดี และในเนื้อข่าวมีข้อความเดียวกันที่ยาวกว่า แสดงว่าท้ายหัวข้อหายไป',
    en: 'The headline is as long as the site allows and the text holds the same words going on: its end is lost.',
  },
  source: { work: 'สถิติข่าวเว็บไซต์รัฐบาลไทย 63,137 ข่าว', certain: false },
  yieldsTo: ['headline-length'],
  examples: [
    {
      bad: `${'ข่าว '.repeat(35)}⟦รัฐมน⟧`,
      slot: 'headline',
      frame: { before: [`${'ข่าว '.repeat(35)}รัฐมนตรีลงพื้นที่`] },
    },
    {
      bad: `${'ข่าว '.repeat(34)}เดินหน้า ⟦โครงการ⟧`,
      slot: 'headline',
      frame: { abstract: `${'ข่าว '.repeat(34)}เดินหน้า โครงการบ้านมั่นคง` },
    },
    { good: 'ข่าวสั้น', slot: 'headline', frame: { before: ['ข่าวสั้นทันโลก'] } },
    {
      good: `${'ข่าว '.repeat(35)}รัฐมนตรี`,
      slot: 'headline',
      frame: { before: [`${'ข่าว '.repeat(35)}รัฐมนตรี`] },
    },
    {
      good: `${'ข่าว '.repeat(35)}รัฐมนตรี`,
      slot: 'headline',
      frame: { before: [`${'ข่าว '.repeat(35)}รัฐมนตรี ลงพื้นที่`] },
    },
  ],
  *check(release, readings) {
    const headline = release.headline.trim()
    if (headline.length < suspicious) return
    const goesOn = readings.some(({ slot, text }) => {
      if (slot !== 'abstract' && slot !== 'body') return false
      // A blank after the headline's words means that the headline ended where its writer meant it to.
      return (
        text.length > headline.length && text.startsWith(headline) && /\S/.test(text[headline.length] ?? '')
      )
    })
    if (!goesOn) return
    yield {
      at: { slot: 'headline', block: 0, item: 0 },
      ...lastWords(release.headline),
      message: {
        th: 'หัวข้อข่าวดูเหมือนถูกตัดกลางคัน เขียนให้จบความภายใน 180 ตัวอักษร',
        en: 'The headline seems cut short; end its thought within 180 characters',
      },
    }
  },
}
