import { buddhistYear, calendarDay } from '../../thai/buddhist-date.ts'
import type { ScannedDate } from '../../thai/date-scan.ts'
import { editDistance } from '../../thai/edit-distance.ts'
import type { HitFix, ReleaseRule } from '../rule.ts'
import { isProse } from './prose.ts'
import { numberLike } from './written-like.ts'

// A count behind a date: 1 เมษายน 300 ราย.
const unit =
  /^[ \u00A0]?(?:ราย|คน|บาท|ล้าน|พัน|หมื่น|แสน|แห่ง|ไร่|ครัวเรือน|ครั้ง|โดส|เตียง|ตัว|คัน|จังหวัด|อำเภอ|ตำบล|หมู่บ้าน|%|เปอร์เซ็นต์|ตัน|หน่วย|เมกะวัตต์|กิโล|ลบ|ดอลลาร์|รายการ|ฉบับ|หน้า|ชุด|สาย|เที่ยว|โครงการ|นาย(?=[ \u00A0]|$)|น\.(?!ส\.))/u

export const dateYearMalformed: ReleaseRule = {
  id: 'date-year-malformed',
  reads: 'release',
  severity: 'error',
  title: { th: 'ตัวเลขปีผิด', en: 'Malformed year' },
  why: {
    th: 'ปีพุทธศักราชมีสี่หลัก ตัวเลขที่ขาด เกิน หรือสลับทำให้ไม่รู้ว่าปีใด',
    en: 'A Buddhist year has four figures; with one missing, added or swapped nobody knows which is meant.',
  },
  source: { work: 'ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526', where: 'การเขียนวัน เดือน ปี', certain: true },
  needs: ['dayAndMonth'],
  examples: [
    { bad: 'วันนี้ (31 กรกฎาคม ⟦25658⟧)', frame: { date: '2025-07-31' }, fixed: 'วันนี้ (31 กรกฎาคม 2568)' },
    {
      bad: 'วันที่ 12 มกราคม ⟦3568⟧ ณ ทำเนียบรัฐบาล',
      frame: { date: '2025-01-12' },
      fixed: 'วันที่ 12 มกราคม 2568 ณ ทำเนียบรัฐบาล',
    },
    { bad: 'เมื่อ 5 มีนาคม ⟦256⟧ ที่ผ่านมา' },
    { good: 'วันนี้ (31 กรกฎาคม 2568)' },
    { bad: 'เมื่อวันที่ 8 มีนาคม ⟦256⟧ นายสุชาติ ชมกลิ่น' },
    { good: 'เมื่อ 1 เมษายน 300 ราย' },
    { good: 'เมื่อ 1 เมษายน 257 นาย เข้าร่วม' },
    { good: 'พระราชทานเมื่อ 5 ธันวาคม 2397' },
    { good: 'ณ 30 กันยายน 25,658 ล้านบาท' },
    { good: 'วันที่ 29 เมษายน 67' },
  ],
  *check({ date: releaseDate }, readings) {
    for (const reading of readings) {
      if (!isProse(reading)) continue
      for (const scanned of reading.dates) {
        const { year } = scanned
        if (!year || !isMalformed(scanned, reading.text)) continue
        const written = reading.text.slice(year.start, year.end)
        yield {
          at: reading,
          start: year.start,
          end: year.end,
          message: {
            th: `“${written}” ไม่ใช่ปีพุทธศักราช ตรวจตัวเลขปีอีกครั้ง`,
            en: `“${written}” is no Buddhist year; check its figures`,
          },
          fixes: years(year.value, releaseDate).map((value): HitFix => ({
            text: numberLike(reading.text, year, value),
          })),
        }
      }
    }
  },
}

function isMalformed({ full, year, yearForm, era }: ScannedDate, text: string): boolean {
  if (!full || !year || yearForm !== 'unknown' || era === 'common') return false
  if (unit.test(text.slice(year.end, year.end + 16))) return false
  const digits = year.end - year.start
  const { value } = year
  if (digits === 3) return (value >= 250 && value <= 259) || (value >= 560 && value <= 575)
  if (digits === 4) return true
  return digits === 5 && ((value >= 20_000 && value < 21_000) || (value >= 25_000 && value < 26_000))
}

// The years around the release's that are one slip away from what was typed, closest first.
function years(written: number, releaseDate: string | null): number[] {
  const day = releaseDate === null ? null : calendarDay(releaseDate)
  if (!day) return []
  const around = [0, -1, 1, -2, 2].map((shift) => buddhistYear(day.year + shift))
  return around.filter((year) => editDistance(String(written), String(year), 1) !== null).slice(0, 3)
}
