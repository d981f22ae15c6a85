import { eachMatch } from '../each-match.ts'
import type { ReleaseRule } from '../rule.ts'

const definition = /(?<=([ก-๎]{8})[ \u00A0]?)\((?:(?:[ก-ฮ]{1,2}\.?){2,6}\.|[A-Z]{2,8})\)/gu

/** Longer texts (cabinet summaries) are read in pieces, each of which explains its own abbreviations. */
const longestRelease = 60

export const abbrExpandedTwice: ReleaseRule = {
  id: 'abbr-expanded-twice',
  reads: 'release',
  severity: 'advice',
  title: { th: 'บอกคำย่อซ้ำ', en: 'Abbreviation explained twice' },
  why: {
    th: 'บอกคำเต็มคู่คำย่อครั้งเดียวตอนเอ่ยถึงครั้งแรก จากนั้นใช้คำย่อได้เลย',
    en: 'Full name and abbreviation stand together once, at first mention; afterwards the abbreviation will do.',
  },
  source: { work: 'แนวปฏิบัติของข่าวบนเว็บไซต์รัฐบาลไทย', certain: false },
  spares: ['quotations', 'verbatim'],
  needs: ['openingBracket'],
  examples: [
    {
      bad: 'การท่องเที่ยวแห่งประเทศไทย (ททท.) จัดงาน\nผู้ว่าการการท่องเที่ยวแห่งประเทศไทย ⟦(ททท.)⟧ กล่าว',
      fixed: 'การท่องเที่ยวแห่งประเทศไทย (ททท.) จัดงาน\nผู้ว่าการการท่องเที่ยวแห่งประเทศไทย กล่าว',
    },
    {
      bad: 'ศูนย์ปฏิบัติการแก้ไขปัญหา (AOC) และศูนย์ปฏิบัติการแก้ไขปัญหา⟦(AOC)⟧ร่วมมือ',
      fixed: 'ศูนย์ปฏิบัติการแก้ไขปัญหา (AOC) และศูนย์ปฏิบัติการแก้ไขปัญหาร่วมมือ',
    },
    { good: 'การท่องเที่ยวแห่งประเทศไทย (ททท.) จัดงาน\nผู้ว่าการ ททท. กล่าว' },
    {
      good: 'การท่องเที่ยวแห่งประเทศไทย (ททท.) จัดงาน',
      frame: { headline: 'การท่องเที่ยวแห่งประเทศไทย (ททท.) จัดงาน' },
    },
    { good: 'คณะกรรมการนโยบายที่ดินแห่งชาติ (คทช.) และสำนักงานคณะกรรมการนโยบายที่ดินแห่งชาติ (สคทช.)' },
  ],
  *check(_release, readings) {
    const body = readings.filter(({ slot }) => slot === 'body')
    if (body.length > longestRelease) return
    const seen = new Set<string>()
    for (const reading of body) {
      for (const match of eachMatch(definition, reading.text)) {
        const abbreviation = match[0]
        const key = (match[1] ?? '') + abbreviation
        if (!seen.has(key)) {
          seen.add(key)
          continue
        }
        const end = match.index + match[0].length
        const start = end - abbreviation.length
        const blank = reading.text[start - 1] === ' ' && reading.text[end] === ' ' ? 1 : 0
        yield {
          at: reading,
          start,
          end,
          message: {
            th: `บอกคำย่อ ${abbreviation} ไว้แล้ว ครั้งนี้ใช้คำเต็มหรือคำย่ออย่างเดียวพอ`,
            en: `${abbreviation} was explained before; full name or abbreviation alone will do here`,
          },
          fixes: [{ start: start - blank, text: '' }],
        }
      }
    }
  },
}
