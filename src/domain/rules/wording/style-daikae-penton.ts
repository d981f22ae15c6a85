import { eachMatch } from '../each-match.ts'
import type { PassageRule } from '../rule.ts'

const ending = /เป็นต้น(?!ทุน|ไป|มา|แบบ|น้ำ|เหตุ|กล้า|ฉบับ|ตอ|ไม้|สาย|กำเนิด|ทาง|ๆ)/g
/** Characters between the two words; beyond them they hardly belong together. */
const reach = 160

export const styleDaikaePenton: PassageRule = {
  id: 'style-daikae-penton',
  reads: 'passage',
  severity: 'advice',
  title: { th: 'ได้แก่ … เป็นต้น', en: 'ได้แก่ with เป็นต้น' },
  why: {
    th: 'ได้แก่ ใช้เมื่อบอกครบทุกอย่าง ถ้ายกมาบางอย่างใช้ เช่น … เป็นต้น',
    en: 'ได้แก่ lists everything; for some examples it is เช่น … เป็นต้น.',
  },
  source: { work: 'พจนานุกรม ฉบับราชบัณฑิตยสถาน', where: 'ได้แก่', certain: false },
  words: ['ได้แก่'],
  examples: [
    {
      bad: 'หลักสูตรที่ประชาชนสนใจ ⟦ได้แก่⟧ การเย็บผ้าคลุมผม การทำกริช เป็นต้น',
      fixed: 'หลักสูตรที่ประชาชนสนใจ เช่น การเย็บผ้าคลุมผม การทำกริช เป็นต้น',
    },
    { bad: 'สินค้าหลัก ⟦ได้แก่⟧ ข้าว ยาง และน้ำตาล เป็นต้น', fixed: 'สินค้าหลัก เช่น ข้าว ยาง และน้ำตาล เป็นต้น' },
    { good: 'สินค้าหลัก ได้แก่ ข้าว ยาง และน้ำตาล ตั้งแต่เดือนนี้เป็นต้นไป' },
    { good: 'เพิ่มรายได้แก่เกษตรกร เช่น ชาวนา ชาวสวน เป็นต้น' },
    { good: 'มี 2 กลุ่ม ได้แก่ พืชสวน เช่น ทุเรียน มังคุด เป็นต้น' },
  ],
  spares: ['quotations'],
  *check({ text }) {
    if (!text.includes('เป็นต้น')) return
    let from = 0
    for (const { index } of eachMatch(ending, text)) {
      const stretch = text.slice(Math.max(from, index - reach), index)
      from = index
      const at = stretch.lastIndexOf('ได้แก่')
      if (at < 0 || stretch.slice(0, at).endsWith('ราย')) continue
      if (/เช่น|อาทิ|คือ|ซึ่ง|โดย|ห้าม|เพื่อ|ทั้งนี้|;/.test(stretch.slice(at))) continue
      const start = index - stretch.length + at
      yield {
        start,
        end: start + 'ได้แก่'.length,
        message: {
          th: 'ได้แก่ ไม่ใช้กับ เป็นต้น ถ้ายกตัวอย่างใช้ เช่น ถ้าบอกครบแล้วตัด เป็นต้น',
          en: 'ได้แก่ does not go with เป็นต้น: write เช่น, or drop เป็นต้น if the list is complete',
        },
        fixes: [{ text: 'เช่น' }],
      }
    }
  },
}
