import { arabicDigits } from '../../thai/date-line.ts'
import { numberOfWords } from '../../thai/number-words.ts'
import { eachMatch } from '../each-match.ts'
import type { PassageRule } from '../rule.ts'

const inFiguresAndWords =
  /(?<![0-9๐-๙,.])([0-9๐-๙][0-9๐-๙,]*(?:\.[0-9๐-๙]{1,2})?)(?:\.-)?[ \u00A0]?(ล้าน)?[ \u00A0]?บาท(?:ถ้วน)?[ \u00A0]{0,2}\(([ก-๎ \u00A0]{3,100}?)บาท(?:ถ้วน|[ \u00A0]?([ก-๎]{3,20})สตางค์)?\)/gu

export const amountWordsMismatch: PassageRule = {
  id: 'amount-words-mismatch',
  reads: 'passage',
  severity: 'warning',
  title: { th: 'จำนวนเงินตัวเลขไม่ตรงกับตัวอักษร', en: 'Amount in figures and in words differ' },
  why: {
    th: 'จำนวนเงินที่เขียนสองแบบต้องเท่ากัน ในเอกสารราชการถือตัวอักษรเป็นหลัก',
    en: 'An amount written twice must be the same twice; in official papers the words count.',
  },
  source: { work: 'ประมวลกฎหมายแพ่งและพาณิชย์', where: 'มาตรา 12', certain: true },
  spares: ['verbatim'],
  words: ['บาท'],
  needs: ['digit', 'openingBracket'],
  examples: [
    { bad: 'เงินช่วยเหลือ ⟦5,000 บาท (ห้าหมื่นบาทถ้วน)⟧ ต่อราย' },
    { bad: 'วงเงิน ⟦1.5 ล้านบาท (หนึ่งล้านสองแสนบาทถ้วน)⟧' },
    { bad: 'ปรับ ⟦๕๐๐ บาท (ห้าร้อยห้าสิบบาท)⟧' },
    { good: 'เงินช่วยเหลือ 5,000 บาท (ห้าพันบาทถ้วน) ต่อราย' },
    { good: 'วงเงิน 1.5 ล้านบาท (หนึ่งล้านห้าแสนบาทถ้วน)' },
    { good: 'ค่าธรรมเนียม 20.50 บาท (ยี่สิบบาทห้าสิบสตางค์)' },
    { good: 'เงินช่วยเหลือ 5,000 บาท (รวมเบี้ยยังชีพ 600 บาท)' },
    { good: 'เงินช่วยเหลือ 5,000 บาท (ประมาณห้าหมื่นบาท)' },
  ],
  *check({ slot, text }) {
    if (slot === 'source' || slot === 'separator') return
    for (const match of eachMatch(inFiguresAndWords, text)) {
      const [whole, figures = '', million, baht = '', satang] = match
      const inFigures =
        Number(arabicDigits(figures).replaceAll(',', '')) * (million === undefined ? 1 : 1_000_000)
      const inBaht = numberOfWords(baht)
      const inSatang = satang === undefined ? 0 : numberOfWords(satang)
      if (inBaht === null || inSatang === null) continue
      // Compared in satang: 20.5 and 20.50 are one amount, and halves are no exact fractions.
      if (Math.round(inFigures * 100) === inBaht * 100 + inSatang) continue
      yield {
        start: match.index,
        end: match.index + whole.length,
        message: {
          th: 'จำนวนเงินที่เป็นตัวเลขกับตัวอักษรไม่เท่ากัน ตรวจกับต้นเรื่อง',
          en: 'The amount differs between figures and words; check with the source',
        },
      }
    }
  },
}
