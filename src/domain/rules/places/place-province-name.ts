import { provinces } from '../../thai/data/provinces.ts'
import { eachMatch } from '../each-match.ts'
import type { PassageRule } from '../rule.ts'
import { sequenceRuleIds } from '../sequence-rule-ids.ts'
import { closestName, nameBegins } from './closest-name.ts'

const mention = /จ(?:ังหวัด|(?<![ก-๎.]จ)\.[ \u00A0]?)/g
const behind = /[ก-๎]{4,24}/y
const beginsRight = nameBegins(provinces)

/** Names of four letters and less (ตาก, เลย, น่าน, แพร่ …) lie one letter from ordinary words. */
const shortest = 5

export const placeProvinceName: PassageRule = {
  id: 'place-province-name',
  reads: 'passage',
  severity: 'error',
  title: { th: 'สะกดชื่อจังหวัดผิด', en: 'Province misspelt' },
  why: {
    th: 'ชื่อจังหวัดมี 77 ชื่อและสะกดได้แบบเดียว',
    en: 'There are 77 provinces, each with one spelling.',
  },
  source: { work: 'ประกาศราชบัณฑิตยสถาน เรื่อง การเขียนชื่อจังหวัด เขต อำเภอ', certain: true },
  spares: ['verbatim'],
  yieldsTo: sequenceRuleIds,
  words: ['จังหวัด', 'จ.'],
  examples: [
    { bad: 'ทุเรียนที่มาจาก จ.⟦ศรีษะเกษ⟧ นั้น', fixed: 'ทุเรียนที่มาจาก จ.ศรีสะเกษ นั้น' },
    { bad: 'ในพื้นที่จังหวัด⟦สุราษฏร์ธานี⟧และชุมพร', fixed: 'ในพื้นที่จังหวัดสุราษฎร์ธานีและชุมพร' },
    { bad: 'ผู้ว่าราชการจังหวัด⟦กาฬสินธ์⟧ ลงพื้นที่', fixed: 'ผู้ว่าราชการจังหวัดกาฬสินธุ์ ลงพื้นที่' },
    { bad: 'จังหวัดตรังจังหวัด⟦ระนอนง⟧', fixed: 'จังหวัดตรังจังหวัดระนอง' },
    { bad: 'ในจังหวัด⟦ระอง⟧', fixed: 'ในจังหวัดระนอง' },
    { good: 'ทุเรียนที่มาจาก จ.ศรีสะเกษ นั้น' },
    { good: 'จังหวัดเลือกพื้นที่นำร่อง จังหวัดและอำเภอ' },
    { good: 'จังหวัดลำพูนที่ จังหวัดสมุทรสาครมี' },
    { good: 'จังหวัดระดับต้น จังหวัดชุมชน' },
    { good: 'จังหวัดอยุธยา และจังหวัดธนบุรีในอดีต' },
  ],
  *check({ slot, text }) {
    if (slot === 'source' || slot === 'separator') return
    for (const match of eachMatch(mention, text)) {
      const start = match.index + match[0].length
      // Nearly all are right, and are told without cutting them out of the text.
      if (beginsRight(text, start)) continue
      behind.lastIndex = start
      const run = behind.exec(text)?.[0]
      if (run === undefined) continue
      const found = closestName(run, provinces, (name) => (name.length < shortest ? 0 : 1))
      if (!found) continue
      yield {
        start,
        end: start + found.length,
        message: {
          th: `ไม่มีจังหวัด “${run.slice(0, found.length)}” น่าจะเป็น “${found.names.join('” หรือ “')}”`,
          en: `There is no such province; probably ${found.names.join(' or ')}`,
        },
        fixes: found.names.map((text) => ({ text })),
      }
    }
  },
}
