import { eachMatch } from '../each-match.ts'
import type { PassageRule } from '../rule.ts'

const dotted = /ณ\.(?<=(?:^|[\s\u00A0(“"])ณ\.)(?=[ \u00A0]?[ก-ฮเ-ไA-Z])/g

export const naDot: PassageRule = {
  id: 'na-dot',
  reads: 'passage',
  severity: 'warning',
  title: { th: 'ใส่จุดหลังคำว่า ณ', en: 'A dot after ณ' },
  why: { th: 'ณ เป็นคำเต็ม แปลว่า ที่ ไม่ใช่คำย่อ จึงไม่มีจุด', en: 'ณ is a whole word (“at”), no abbreviation.' },
  source: { work: 'พจนานุกรม ฉบับราชบัณฑิตยสถาน', where: 'ณ', certain: false },
  words: ['ณ.'],
  needs: ['fullStop'],
  examples: [
    { bad: 'พระราชทานอภัยโทษ ⟦ณ.⟧ทัณฑสถานเกษตร', fixed: 'พระราชทานอภัยโทษ ณ ทัณฑสถานเกษตร' },
    { bad: '⟦ณ.⟧ โรงแรมเซ็นทารา', fixed: 'ณ โรงแรมเซ็นทารา' },
    { good: 'ณ โรงแรมเซ็นทารา' },
    { good: 'ม.ณ.ส. และโรงเรียน ณ.' },
  ],
  *check({ text }) {
    for (const { index } of eachMatch(dotted, text)) {
      const blank = /[ \u00A0]/.test(text[index + 2] ?? '') ? '' : ' '
      yield {
        start: index,
        end: index + 2,
        message: { th: 'ณ ไม่ใช่คำย่อ ลบจุด', en: 'ณ is no abbreviation: drop the dot' },
        fixes: [{ text: `ณ${blank}`, safe: true }],
      }
    }
  },
}
