import { quotationRule, replacing } from './quotation-rule.ts'

export const quoteNested = quotationRule(
  'nested',
  {
    id: 'quote-nested',
    severity: 'warning',
    title: { th: 'เครื่องหมายคำพูดซ้อนติดกัน', en: 'Two equal quotation marks side by side' },
    why: {
      th: 'คำพูดที่ซ้อนอยู่ข้างในใช้ ‘ ’ ผู้อ่านจึงเห็นว่าชั้นไหนจบก่อน ถ้าไม่ได้ซ้อนกัน ตัวหนึ่งพิมพ์เกินมา',
      en: 'A quotation inside another takes ‘ ’; if nothing is nested, one mark was typed twice.',
    },
    source: { work: 'หลักเกณฑ์การใช้เครื่องหมายวรรคตอน ราชบัณฑิตยสภา', where: 'อัญประกาศเดี่ยว', certain: false },
    needs: ['quote'],
    examples: [
      {
        bad: '“สิ่งสำคัญที่สุด คือ “การพัฒนาคน⟦””⟧ นายสุทธิพงษ์ กล่าว',
        fixed: '“สิ่งสำคัญที่สุด คือ ‘การพัฒนาคน’” นายสุทธิพงษ์ กล่าว',
      },
      {
        bad: '⟦““⟧ก้าวแรก” ของเราสำเร็จแล้ว” นายสุทธิพงษ์ กล่าว',
        fixed: '“‘ก้าวแรก’ ของเราสำเร็จแล้ว” นายสุทธิพงษ์ กล่าว',
      },
      { bad: 'เปิดโครงการ “ธงฟ้า⟦””⟧ ที่จังหวัดน่าน', fixed: 'เปิดโครงการ “ธงฟ้า” ที่จังหวัดน่าน' },
      { good: '“สิ่งสำคัญที่สุด คือ ‘การพัฒนาคน’” นายสุทธิพงษ์ กล่าว' },
      { good: 'ภายใต้แนวคิด “ก้าวแรก”“ก้าวต่อไป” ที่จังหวัดน่าน' },
    ],
  },
  ({ inner, partner }) => {
    if (!partner) {
      return {
        units: 2,
        message: {
          th: `มี ${inner.character} ติดกันสองตัว ลบออกตัวหนึ่ง หรือเติมคู่ที่ขาด`,
          en: `Two ${inner.character} side by side: delete one, or add the missing partner`,
        },
        wideFixes: [
          { label: { th: 'ลบออกตัวหนึ่ง', en: 'Delete one' }, safe: false, edits: [replacing(inner, '')] },
        ],
      }
    }
    const [first, last] = inner.character === '“' ? [inner, partner] : [partner, inner]
    return {
      units: 2,
      message: {
        th: 'คำพูดที่ซ้อนข้างในใช้ ‘ ’',
        en: 'A quotation inside another takes ‘ ’',
      },
      wideFixes: [
        {
          label: { th: 'ใช้ ‘ ’ ข้างใน', en: 'Use ‘ ’ inside' },
          safe: false,
          edits: [replacing(first, '‘'), replacing(last, '’')],
        },
      ],
    }
  },
)
