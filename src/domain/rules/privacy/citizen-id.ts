import { eachMatch } from '../each-match.ts'
import type { PassageRule } from '../rule.ts'
import { isCitizenNumber } from './citizen-number.ts'

// 1-1017-00230-70-8, the same with blanks, or 13 digits in a row, in either script.
const thirteen =
  /(?<![\d๐-๙.,/-])(?:[\d๐-๙]{13}|[\d๐-๙][- ][\d๐-๙]{4}[- ][\d๐-๙]{5}[- ][\d๐-๙]{2}[- ][\d๐-๙])(?![\d๐-๙]|[.,/-][\d๐-๙])/g
// Bar codes of Thai goods begin with 885, and have 13 digits too.
const barCode = /^885/

export const citizenId: PassageRule = {
  id: 'citizen-id',
  reads: 'passage',
  severity: 'error',
  title: { th: 'มีเลขประจำตัวประชาชน', en: 'A citizen number' },
  why: {
    th: 'เลขประจำตัวประชาชนเป็นข้อมูลส่วนบุคคล เผยแพร่แล้วเรียกคืนไม่ได้',
    en: 'A citizen number is personal data; once published it cannot be taken back.',
  },
  source: { work: 'พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562', certain: false },
  needs: ['longNumber'],
  examples: [
    { bad: 'ผู้แจ้งเลขประจำตัว ⟦1-1017-00230-70-8⟧ ขอรับสิทธิ', fixed: 'ผู้แจ้งเลขประจำตัว x-xxxx-xxxxx-xx-x ขอรับสิทธิ' },
    { bad: 'บัตรประชาชนเลขที่ ⟦1101700230708⟧', fixed: 'บัตรประชาชนเลขที่ x-xxxx-xxxxx-xx-x' },
    { bad: 'เลขที่ ⟦๑ ๑๐๑๗ ๐๐๒๓๐ ๗๐ ๘⟧', fixed: 'เลขที่ x-xxxx-xxxxx-xx-x' },
    { good: 'เลขทะเบียนนิติบุคคล 0105536000315' },
    { good: 'รหัสสินค้า 8850006323878 และเลขอ้างอิง 1101700230709' },
    { good: 'โทร. 0 2282 3000 ต่อ 1017' },
  ],
  *check({ text }) {
    for (const { 0: found, index } of eachMatch(thirteen, text)) {
      if (barCode.test(found) || !isCitizenNumber(found)) continue
      yield {
        start: index,
        end: index + found.length,
        message: {
          th: 'ตัวเลขนี้ตรงแบบเลขประจำตัวประชาชน ลบหรือปิดก่อนเผยแพร่',
          en: 'This is a citizen number by its check digit: delete or mask it before publishing',
        },
        fixes: [{ text: 'x-xxxx-xxxxx-xx-x', label: { th: 'ปิดตัวเลข', en: 'Mask it' } }, { text: '' }],
      }
    }
  },
}
