import { eachMatch } from '../each-match.ts'
import { replacement, variantRule } from './variant-rule.ts'

// A range of two numbers: not a telephone number, a date of three parts or a code.
const range =
  /(?<![\d๐-๙A-Za-z/.–-]|[-–][ \u00A0])(?:[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,3}|0)(?:\.\d+)?[ \u00A0]?([-–])[ \u00A0]?(?:[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,3})(?:\.\d+)?(?![\d๐-๙A-Za-z/–-]|[ \u00A0][-–])/g

// Telephone numbers (0 2288-4396), parts of a standard and plates are no ranges.
const notRange = /(?:โทร|สาร|สายด่วน|เล่ม|ทะเบียน|หมายเลข|เลขที่)[^ก-ฮ]{0,14}$|\b0[ \u00A0][\d-]+$/

export const consistencyDash = variantRule({
  id: 'consistency-dash',
  severity: 'advice',
  title: { th: 'ขีดช่วงตัวเลขสองแบบในข่าวเดียว', en: 'Two kinds of dash between numbers' },
  why: { th: 'ช่วงตัวเลขในข่าวหนึ่งควรใช้ขีดแบบเดียว - หรือ –', en: 'Ranges in one release take one dash, - or –.' },
  source: { work: 'แนวปฏิบัติของกองบรรณาธิการ', certain: false },
  needs: ['arabicDigit', 'dash'],
  words: ['–'],
  passageNeeds: ['arabicDigit', 'dash'],
  examples: [
    {
      bad: 'กลุ่มอายุ 5-14 ปี และ 15-20 ปี รองลงมาคือ ⟦21–30⟧ ปี',
      fixed: 'กลุ่มอายุ 5-14 ปี และ 15-20 ปี รองลงมาคือ 21-30 ปี',
    },
    { bad: 'วันที่ 3 – 5 และ 7 – 9 ช่วง ⟦2 - 4⟧ ชั่วโมง', fixed: 'วันที่ 3 – 5 และ 7 – 9 ช่วง 2 – 4 ชั่วโมง' },
    { good: 'กลุ่มอายุ 5-14 ปี และ 15 - 20 ปี' },
    { good: 'กลุ่มอายุ 5–14 ปี โทร. 0-2282-3000 หรือ 0 2288-4396' },
  ],
  preferred: '-',
  *uses({ text }) {
    if (!/[-–](?<=\d[ \u00A0]?[-–])[ \u00A0]?\d/.test(text)) return
    for (const { 0: found, 1: way = '-', index } of eachMatch(range, text)) {
      if (notRange.test(`${text.slice(Math.max(0, index - 16), index)}${found}`)) continue
      yield { start: index, end: index + found.length, way }
    }
  },
  speak: (_found, way) => ({
    th: `ช่วงตัวเลขส่วนใหญ่ในข่าวนี้ใช้ ${way} ควรใช้แบบเดียวกัน`,
    en: `Most ranges in this release use ${way}: use one dash`,
  }),
  change: {
    label: (way) => ({ th: `ใช้ ${way} ทั้งข่าว`, en: `Use ${way} throughout` }),
    edit: (use, way) => {
      const at = use.start + use.reading.text.slice(use.start, use.end).search(/[-–]/)
      return [replacement(use, at, at + 1, way)]
    },
  },
})
