import type { Reading } from '../reading.ts'
import type { ReleaseRule } from '../rule.ts'
import { marksOf } from './quotation-marks.ts'
import type { Mark } from './quotation-marks.ts'

export const quoteStraightOdd: ReleaseRule = {
  id: 'quote-straight-odd',
  reads: 'release',
  severity: 'error',
  title: { th: 'เครื่องหมาย " ไม่ครบคู่', en: 'A straight quotation mark without its partner' },
  why: {
    th: 'เครื่องหมายคำพูดต้องมาเป็นคู่ ขาดตัวหนึ่งแล้วผู้อ่านไม่รู้ว่าคำพูดเริ่มหรือจบตรงไหน',
    en: 'Quotation marks come in pairs; with one missing nobody knows where the quotation begins or ends.',
  },
  source: { work: 'หลักเกณฑ์การใช้เครื่องหมายวรรคตอน ราชบัณฑิตยสภา', where: 'อัญประกาศ', certain: false },
  needs: ['quote'],
  examples: [
    { bad: 'เตรียมความพร้อมก่อนจัดงาน ⟦"⟧ย้อนอดีตเมืองโบราณ ที่จังหวัดเพชรบูรณ์' },
    { bad: 'งาน "ตลาดสีเขียว" จัดทุกเดือน⟦"⟧ นายประเสริฐ กล่าว' },
    { bad: 'โครงการ ⟦"⟧คนละครึ่ง และ "เราชนะ" เริ่มแล้ว' },
    { good: 'งาน "ตลาดสีเขียว" และ "ถนนคนเดิน" จัดทุกเดือน' },
    { good: 'เปิดงาน "วันดินโลก” ที่จังหวัดน่าน' },
    { good: 'จอภาพขนาด 55" ติดตั้งแล้วทุกศูนย์' },
    { good: '"ย่อหน้าแรกของคำพูดยังไม่จบ\nย่อหน้าถัดมาจึงจบ" นายประเสริฐ กล่าว' },
  ],
  *check(_release, readings) {
    if (!readings.some(({ text }) => text.includes('"'))) return
    const headline = readings.filter(({ slot }) => slot === 'headline')
    const text = readings.filter(({ slot }) => slot === 'abstract' || slot === 'body')
    for (const part of [headline, text]) {
      const lost = lostMark(part)
      if (!lost) continue
      yield {
        at: lost.reading,
        start: lost.at,
        end: lost.at + 1,
        message: {
          th: 'เครื่องหมาย " มีจำนวนคี่ ตัวนี้ไม่มีคู่ เติมตัวที่ขาดหรือลบตัวนี้',
          en: 'The number of " is odd and this one has no partner: add the missing one or delete this',
        },
      }
    }
  },
}

// The first mark that faces the wrong way for its turn is the lost one, or stands right behind it.
function lostMark(readings: readonly Reading[]): Mark | undefined {
  const marks = readings.flatMap(marksOf)
  if (marks.length % 2 === 0 || marks.some(({ character }) => character !== '"')) return undefined
  let open: Mark | undefined
  for (const mark of marks) {
    if (open && mark.faces === 'opening') return open
    if (!open && mark.faces === 'closing') return mark
    open = open ? undefined : mark
  }
  return open
}
