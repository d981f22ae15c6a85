import type { ReleaseRule } from '../rule.ts'
import { lastWords, stopsShort } from './cut-text.ts'

/** Abstracts from this length on (UTF-16 units) may have been cut by the site. */
const suspicious = 240

export const abstractTruncated: ReleaseRule = {
  id: 'abstract-truncated',
  reads: 'release',
  severity: 'warning',
  title: { th: 'บทคัดย่อถูกตัดกลางคัน', en: 'Abstract cut short' },
  why: {
    th: 'บทคัดย่อยาวเท่าที่เว็บไซต์รับได้พอดีและค้างอยู่กลางคำหรือกลางความ ส่วนเนื้อข่าวมีข้อความเดียวกันที่ยาวกว่า แสดงว่าท้ายบทคัดย่อหายไป',
    en: 'The abstract is as long as the site allows and stops inside a word or a thought that the text goes on with: its end is lost.',
  },
  source: { work: 'สถิติข่าวเว็บไซต์รัฐบาลไทย 63,135 ข่าว', certain: false },
  examples: [
    {
      bad: `${'ข่าว '.repeat(48)}⟦รัฐมน⟧`,
      slot: 'abstract',
      frame: { before: [`${'ข่าว '.repeat(48)}รัฐมนตรีลงพื้นที่`] },
    },
    {
      bad: `${'ข่าว '.repeat(24)}\n${'ข่าว '.repeat(24)}⟦รัฐม⟧`,
      slot: 'abstract',
      frame: { before: [`${'ข่าว '.repeat(48)}รัฐมนตรี`] },
    },
    { good: 'ข่าวสั้น', slot: 'abstract', frame: { before: ['ข่าวสั้นทันโลก'] } },
    {
      good: `${'ข่าว '.repeat(48)}รัฐมนตรี`,
      slot: 'abstract',
      frame: { before: [`${'ข่าว '.repeat(48)}รัฐมนตรี ลงพื้นที่`] },
    },
    {
      good: `${'ข่าว '.repeat(48)}สร้างขวัญและกำลังใจแก่บุคลากร`,
      slot: 'abstract',
      frame: { before: [`${'ข่าว '.repeat(48)}สร้างขวัญและกำลังใจแก่บุคลากรสังกัดสำนักงานปลัดกระทรวง`] },
    },
  ],
  *check({ abstract }, readings) {
    if (abstract.length < suspicious) return
    const joined = abstract.replaceAll('\n', '').trim()
    const goesOn = readings.some(({ slot, text }) => slot === 'body' && stopsShort(joined, text))
    if (!goesOn) return
    const lines = abstract.split('\n')
    const last = lines.length - 1
    yield {
      at: { slot: 'abstract', block: last, item: 0 },
      ...lastWords(lines[last] ?? ''),
      message: {
        th: 'บทคัดย่อดูเหมือนถูกตัดกลางคัน เขียนให้จบความภายใน 250 ตัวอักษร',
        en: 'The abstract seems cut short; end its thought within 250 characters',
      },
    }
  },
}
