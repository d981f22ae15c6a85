import type { PassageRule } from '../rule.ts'

/** Characters (UTF-16 units) beyond which a paragraph is hard to read; 3,651 of 63,137 measured files have one. */
const limit = 1500

export const longParagraph: PassageRule = {
  id: 'long-paragraph',
  reads: 'passage',
  severity: 'advice',
  title: { th: 'ย่อหน้ายาวเกินไป', en: 'Paragraph too long' },
  why: {
    th: 'ย่อหน้าที่ยาวเกิน 1,500 ตัวอักษรอ่านยากบนจอ แบ่งตามประเด็นจะอ่านง่ายกว่า',
    en: 'More than 1,500 characters are hard to read on a screen; split them by topic.',
  },
  source: { work: 'สถิติข่าวเว็บไซต์รัฐบาลไทย 63,137 ข่าว', certain: false },
  slots: ['body'],
  examples: [
    { bad: `⟦${'ข้อความ '.repeat(200)}⟧` },
    { bad: `⟦${'ก'.repeat(1501)}⟧` },
    { good: 'ข้อความ '.repeat(180).trim() },
    { good: 'ก'.repeat(1500) },
  ],
  check({ text }) {
    if (text.length <= limit) return []
    const length = text.length.toLocaleString('en-US')
    return [
      {
        start: 0,
        end: text.length,
        message: {
          th: `ย่อหน้านี้ยาว ${length} ตัวอักษร ควรแบ่งเป็นย่อหน้าสั้น ๆ`,
          en: `This paragraph has ${length} characters; split it`,
        },
      },
    ]
  },
}
