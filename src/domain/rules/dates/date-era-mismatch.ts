import { eachMatch } from '../each-match.ts'
import type { PassageRule } from '../rule.ts'
import { isProse } from './prose.ts'

const commonWithBuddhistYear = /(?:ค\.ศ\.|คริสต์ศักราช)[ \u00A0]{0,2}(25[3-9]\d)(?![\d,.]\d|\d)/gu

export const dateEraMismatch: PassageRule = {
  id: 'date-era-mismatch',
  reads: 'passage',
  severity: 'error',
  title: { th: 'ศักราชไม่ตรงกับปี', en: 'Era does not match the year' },
  why: {
    th: 'ค.ศ. 25xx เป็นอนาคตอีกห้าร้อยปี ปีนี้เป็น พ.ศ. หรือตัวเลขยังไม่ได้แปลง',
    en: 'ค.ศ. 25xx lies five centuries ahead: either the era or the year is wrong.',
  },
  source: { work: 'ปฏิทินสุริยคติไทย', where: 'พ.ศ. = ค.ศ. + 543', certain: true },
  words: ['ค.ศ.', 'คริสต์ศักราช'],
  needs: ['arabicDigit'],
  examples: [
    { bad: 'ภายในปี ⟦ค.ศ. 2567⟧ ประเทศไทย', fixed: 'ภายในปี พ.ศ. 2567 ประเทศไทย' },
    { bad: '⟦คริสต์ศักราช 2560⟧', fixed: 'พ.ศ. 2560' },
    { good: 'ภายในปี ค.ศ. 2065 ประเทศไทย' },
    { good: 'พ.ศ. 2567 (ค.ศ. 2024)' },
    { good: 'สร้างเมื่อ พ.ศ. 1981' },
  ],
  *check(reading) {
    if (!isProse(reading)) return
    for (const match of eachMatch(commonWithBuddhistYear, reading.text)) {
      const written = match[1] ?? ''
      yield {
        start: match.index,
        end: match.index + match[0].length,
        message: {
          th: `${match[0]} เป็นไปไม่ได้ น่าจะเป็น พ.ศ. ${written}`,
          en: `${match[0]} cannot be; probably พ.ศ. ${written}`,
        },
        fixes: [{ text: `พ.ศ. ${written}` }, { text: `ค.ศ. ${Number(written) - 543}` }],
      }
    }
  },
}
