import type { ReleaseRule } from '../rule.ts'
import { joinEdit, linePairs } from './hard-wrap.ts'

// Vowels and marks that lean on the letter before them (ะ ั า ำ ิ … ฺ, ็ … ๎) cannot begin a word.
const leaning = /^[ะ-ฺ็-๎][ก-๎]/u
const endsInThai = /[ก-ฮ]$/u

export const lineHardWrapMidWord: ReleaseRule = {
  id: 'line-hard-wrap-mid-word',
  reads: 'release',
  severity: 'warning',
  title: { th: 'ขึ้นบรรทัดใหม่กลางคำ', en: 'Line broken inside a word' },
  why: {
    th: 'บรรทัดใหม่ขึ้นต้นด้วยสระหรือวรรณยุกต์ คำจึงขาดเป็นสองท่อนและแสดงผลเพี้ยน',
    en: 'A line that begins with a vowel or tone mark tears a word apart and renders wrongly.',
  },
  source: { work: 'WTT 2.0 (มอก. 1566-2541)', certain: true },
  examples: [
    {
      bad: 'ลงนามในบันทึกความเข้าใจแล้ว 5 ประเท\n⟦า⟧ศ พร้อมทั้งรับรอง',
      fixed: 'ลงนามในบันทึกความเข้าใจแล้ว 5 ประเทาศ พร้อมทั้งรับรอง',
    },
    { bad: 'ผู้แทนจากทุกภาคส่วนได้เข้าร่วมต\n⟦ั้⟧งแต่ต้นปี', fixed: 'ผู้แทนจากทุกภาคส่วนได้เข้าร่วมตั้งแต่ต้นปี' },
    { good: 'ลงนามในบันทึกความเข้าใจแล้ว 5 ประเทศ\nพร้อมทั้งรับรอง' },
    { good: 'รายการสินค้า\nๆ ละ 5 บาท' },
    { good: 'ร้อยละ\nเอกชน' },
  ],
  *check(_release, readings) {
    for (const { upper, lower } of linePairs(readings)) {
      if (!leaning.test(lower.text) || !endsInThai.test(upper.text)) continue
      yield {
        at: { slot: lower.slot, block: lower.block, item: lower.item },
        start: 0,
        end: 1,
        message: {
          th: 'บรรทัดนี้ขึ้นต้นด้วยสระหรือวรรณยุกต์ คำขาดจากบรรทัดก่อน ต่อสองบรรทัดเข้าด้วยกัน',
          en: 'This line begins inside a word; join it to the one above',
        },
        wideFixes: [
          {
            label: { th: 'ต่อกับบรรทัดก่อน', en: 'Join to the line above' },
            safe: true,
            edits: [joinEdit(upper, '')],
          },
        ],
      }
    }
  },
}
