import { spacingRule } from './spacing-rule.ts'

export const spaceConnective = spacingRule({
  id: 'space-connective',
  severity: 'advice',
  title: { th: 'ไม่เว้นวรรคหลังคำขึ้นต้นประโยค', en: 'No space after an opening phrase' },
  why: {
    th: 'ข่าวของรัฐบาลร้อยละ 93 เว้นวรรคหลัง “ทั้งนี้” และคำขึ้นต้นแบบเดียวกัน ผู้อ่านเห็นทันทีว่าขึ้นประเด็นใหม่',
    en: '93 % of government releases put a space after ทั้งนี้ and its like; it shows that a new point begins.',
  },
  source: { work: 'สถิติข่าวเว็บไซต์รัฐบาลไทย 63,137 ข่าว', certain: false },
  examples: [
    { bad: '⟦ทั้งนี้⟧โครงการสำคัญภายใต้แผนงาน', fixed: 'ทั้งนี้ โครงการสำคัญภายใต้แผนงาน' },
    { bad: 'เปิดภาคเรียนแล้ว ⟦ในการนี้⟧กระทรวงให้เตรียมแผน', fixed: 'เปิดภาคเรียนแล้ว ในการนี้ กระทรวงให้เตรียมแผน' },
    { good: 'ทั้งนี้ โครงการสำคัญภายใต้แผนงาน' },
    { good: 'นอกจากนี้ยังมีมาตรการอื่นอีก' },
    { good: 'มติในการประชุมทั้งนี้มีผลทันที' },
  ],
  within: /(?:ทั้ง|จาก|การ|โอกาส|กัน)นี้[ก-ฮเ-ไ]|อย่างไรก็|อนึ่ง/,
  spots: [
    {
      pattern:
        /(?:ทั้งนี้|นอกจากนี้|นอกเหนือจากนี้|ในการนี้|ในโอกาสนี้|โอกาสนี้|พร้อมกันนี้|อย่างไรก็ตาม|อย่างไรก็ดี|อนึ่ง)(?=[ก-ฮเ-ไ])(?!ยัง|ด้วย|แล้ว|เอง|ก็|จึง|เท่านั้น|เพราะ)/g,
      blank: (text, start) => (start === 0 || /[\s\u00A0“"]/.test(text[start - 1] ?? '') ? 'after' : null),
      message: { th: 'เว้นวรรคหลังคำขึ้นต้นนี้', en: 'Put a space behind this phrase' },
    },
  ],
})
