import { eachMatch } from '../each-match.ts'
import { holds, maskOf } from '../features.ts'
import { keptWithReading } from '../kept-with-reading.ts'
import type { ReleaseRule } from '../rule.ts'

const number = /(?<![0-9,.:/-])[0-9][0-9,]*(?:\.[0-9]+)?(?![0-9:/-])/gu
const blanks = /[ \u00A0\u200B]+/g
const monthOrOrder =
  /^(?:ม\.?ค|ก\.?พ|มี\.?ค|เม\.?ย|พ\.?ค|มิ\.?ย|ก\.?ค|ส\.?ค|ก\.?ย|ต\.?ค|พ\.?ย|ธ\.?ค|มกร|กุมภ|มีน|เมษ|พฤษ|มิถ|กรก|สิง|กัน|ตุล|พฤศ|ธัน|น\.)/u
const counted = /(?:ที่|ข้อ|พ\.ศ\.|ปี|งวด|กลุ่ม|เวลา|คม|ยน|ธ์|\.)$/u

/** Letters (blanks aside) before and after a number that make two places speak of the same thing. */
const before = 8
const after = 6

const figure = maskOf(['arabicDigit'])
const bareText = keptWithReading(({ text }) => text.replace(blanks, ''))

export const agreementNumber: ReleaseRule = {
  id: 'agreement-number',
  reads: 'release',
  severity: 'advice',
  title: { th: 'ตัวเลขในหัวข้อข่าวไม่ตรงกับเนื้อข่าว', en: 'Number in the headline differs from the text' },
  why: {
    th: 'หัวข้อข่าวหรือบทคัดย่อกับเนื้อข่าวใช้ถ้อยคำเดียวกันแต่ตัวเลขต่างกัน แบบหนึ่งน่าจะผิด',
    en: 'Headline or abstract and text say the same words with different numbers: one is probably wrong.',
  },
  source: { work: 'สถิติข่าวเว็บไซต์รัฐบาลไทย 63,137 ข่าว', certain: false },
  spares: ['verbatim'],
  needs: ['arabicDigit'],
  examples: [
    {
      bad: 'จ่ายเงินเยียวยา ⟦50,000⟧ บาทต่อครัวเรือน',
      slot: 'headline',
      frame: { before: ['ที่ประชุมให้จ่ายเงินเยียวยา 5,000 บาทต่อครัวเรือน'] },
    },
    {
      bad: 'ช่วยเหลือผู้ประสบภัย ⟦1,205⟧ รายในภาคใต้',
      slot: 'abstract',
      frame: { before: ['ได้ช่วยเหลือผู้ประสบภัย 1,250 รายในภาคใต้'] },
    },
    {
      good: 'จ่ายเงินเยียวยา 5,000 บาทต่อครัวเรือน',
      slot: 'headline',
      frame: { before: ['ที่ประชุมให้จ่ายเงินเยียวยา 5,000 บาทต่อครัวเรือน'] },
    },
    {
      good: 'ครม. ไฟเขียวกรอบวงเงิน 6,258 ล้านบาทเศษ',
      slot: 'headline',
      frame: { before: ['ครม. ไฟเขียวกรอบวงเงิน 6,258.54 ล้านบาทเศษ'] },
    },
    {
      good: 'ดัชนีเพิ่มขึ้นร้อยละ 2.4 จากปีก่อน',
      slot: 'abstract',
      frame: { before: ['ดัชนีเพิ่มขึ้นร้อยละ 1.5 จากปีก่อน และดัชนีเพิ่มขึ้นร้อยละ 1.6 จากปีก่อน'] },
    },
    {
      good: 'ที่ประชุมเมื่อวันที่ 4 กุมภาพันธ์',
      slot: 'headline',
      frame: { before: ['ที่ประชุมเมื่อวันที่ 6 กุมภาพันธ์'] },
    },
  ],
  *check(_release, readings) {
    const body = readings.filter(({ slot, features }) => slot === 'body' && holds(features, figure))
    for (const top of readings) {
      if ((top.slot !== 'headline' && top.slot !== 'abstract') || !/[0-9]/.test(top.text)) continue
      for (const match of eachMatch(number, top.text)) {
        const lead = top.text.slice(0, match.index).replace(blanks, '').slice(-before)
        const tail = top.text
          .slice(match.index + match[0].length)
          .replace(blanks, '')
          .slice(0, after)
        if (lead.length < before || tail.length < after || counted.test(lead) || monthOrOrder.test(tail))
          continue
        const others = new Set<string>()
        for (const reading of body) {
          addNumbersBetween(others, bareText(reading), lead, tail)
          // Where the text itself says two things, the headline cannot be told wrong.
          if (others.size > 1) break
        }
        const [other] = others
        if (other === undefined || others.size > 1 || agree(match[0], other)) continue
        yield {
          at: top,
          start: match.index,
          end: match.index + match[0].length,
          message: {
            th: `ตรงนี้เขียน ${match[0]} แต่ในเนื้อข่าวเขียน ${other}`,
            en: `Here stands ${match[0]}, in the text ${other}`,
          },
          fixes: [{ text: other }],
        }
      }
    }
  },
}

function addNumbersBetween(found: Set<string>, text: string, lead: string, tail: string): void {
  for (let at = text.indexOf(lead); at !== -1; at = text.indexOf(lead, at + 1)) {
    const start = at + lead.length
    const written = /^[0-9][0-9,]*(?:\.[0-9]+)?/.exec(text.slice(start, start + 24))?.[0]
    if (written !== undefined && text.startsWith(tail, start + written.length)) found.add(written)
  }
}

// 6,258 and 6,258.54 are one number, rounded.
function agree(a: string, b: string): boolean {
  const first = Number(a.replaceAll(',', ''))
  const second = Number(b.replaceAll(',', ''))
  return (
    Math.abs(first - second) < 1 && (Number.isInteger(first) || Number.isInteger(second) || first === second)
  )
}
