import { spacingRule, spacingWork } from './spacing-rule.ts'

const royal =
  /(?:สมเด็จ|พระบาท|เจ้าฟ้า|พระองค์|กรมพระ|กรมหลวง|กรมสมเด็จ|ราชกุมารี|ราชินี|พระเจ้า|พระบรม|พระราช|พระมหา|พระเทพ)[^.,;:”)]{0,80}$/

export const spaceMaiyamokBefore = spacingRule({
  id: 'space-maiyamok-before',
  severity: 'advice',
  title: { th: 'ไม่เว้นวรรคหน้าไม้ยมก', en: 'No space before ๆ' },
  why: {
    th: 'ไม้ยมกเว้นวรรคทั้งหน้าและหลัง',
    en: 'ๆ takes a space on both sides.',
  },
  source: { work: spacingWork, where: '1.2.15.1', certain: true },
  needs: ['maiyamok'],
  examples: [
    { bad: 'เพื่อไม่ให้เกิดข้อครหาใด⟦ๆ⟧ ตามมา', fixed: 'เพื่อไม่ให้เกิดข้อครหาใด ๆ ตามมา' },
    { bad: 'โครงการต่าง⟦ๆ⟧ของกระทรวง', fixed: 'โครงการต่าง ๆ ของกระทรวง' },
    { good: 'โครงการต่าง ๆ ของกระทรวง' },
    { good: 'โครงการต่าง\u00A0ๆ ของกระทรวง' },
    { good: 'เครื่องหมาย “ๆ” เรียกว่าไม้ยมก' },
  ],
  spares: ['verbatim'],
  spots: [
    {
      pattern: /ๆ(?<=[ก-ฮะ-ฺเ-ๅ็-๎ฯ]ๆ)(?=[ก-ฮเ-ไA-Za-z0-9๐-๙])/g,
      blank: 'around',
      message: { th: 'เว้นวรรคหน้าและหลัง ๆ', en: 'Put a space on both sides of ๆ' },
    },
    {
      pattern: /ๆ(?<=[ก-ฮะ-ฺเ-ๅ็-๎ฯ]ๆ)(?![ก-ฮเ-ไA-Za-z0-9๐-๙])/g,
      blank: 'before',
      message: { th: 'เว้นวรรคหน้า ๆ', en: 'Put a space before ๆ' },
    },
  ],
})

export const spaceMaiyamokAfter = spacingRule({
  id: 'space-maiyamok-after',
  severity: 'advice',
  title: { th: 'ไม่เว้นวรรคหลังไม้ยมก', en: 'No space after ๆ' },
  why: { th: 'ไม้ยมกเว้นวรรคทั้งหน้าและหลัง', en: 'ๆ takes a space on both sides.' },
  source: { work: spacingWork, where: '1.2.15.1', certain: true },
  needs: ['maiyamok'],
  examples: [
    { bad: 'โครงการต่าง ⟦ๆ⟧อย่างใกล้ชิด', fixed: 'โครงการต่าง ๆ อย่างใกล้ชิด' },
    { bad: 'ทุก ⟦ๆ⟧15 วัน', fixed: 'ทุก ๆ 15 วัน' },
    { good: '“ขอบคุณทุกหน่วยงานมาก ๆ” นายประเสริฐ กล่าว' },
    { good: 'โครงการต่าง ๆ (ระยะที่สอง) และอื่น ๆ, ตามลำดับ' },
  ],
  spares: ['verbatim'],
  yieldsTo: ['space-maiyamok-before'],
  spots: [
    {
      pattern: /ๆ(?=[ก-ฮเ-ไA-Za-z0-9๐-๙])/g,
      blank: 'after',
      message: { th: 'เว้นวรรคหลัง ๆ', en: 'Put a space after ๆ' },
    },
  ],
})

export const spacePaiyannoiBefore = spacingRule({
  id: 'space-paiyannoi-before',
  severity: 'advice',
  title: { th: 'เว้นวรรคหน้าไปยาลน้อย', en: 'Space before ฯ' },
  why: {
    th: 'ไปยาลน้อยเขียนติดคำที่ย่อ ยกเว้นพระนามซึ่งคงแบบของสำนักพระราชวัง',
    en: 'ฯ is attached to the word that it shortens; royal names keep the palace’s own style.',
  },
  source: { work: spacingWork, where: '2.5', certain: true },
  needs: ['paiyannoi'],
  examples: [
    { bad: 'สำนักงานสลาก⟦ ฯ⟧ ได้วางแนวทาง', fixed: 'สำนักงานสลากฯ ได้วางแนวทาง' },
    { bad: 'ตามมติของคณะกรรมการ⟦ ฯ⟧ ครั้งก่อน', fixed: 'ตามมติของคณะกรรมการฯ ครั้งก่อน' },
    { good: 'สำนักงานสลากฯ ได้วางแนวทาง' },
    { good: 'สมเด็จพระเจ้าลูกเธอ เจ้าฟ้าพัชรกิติยาภา ฯ เสด็จแทนพระองค์' },
    { good: 'ข้าว ถั่ว งา ฯลฯ และ ฯพณฯ ประธานาธิบดี' },
  ],
  spots: [
    {
      pattern: /[ \u00A0]+ฯ(?!ลฯ|พณ|ล\.)/g,
      blank: (text, start) =>
        /[ก-ฮะ-ฺเ-ๅ็-๎]$/.test(text.slice(Math.max(0, start - 1), start)) &&
        !royal.test(text.slice(Math.max(0, start - 120), start))
          ? 'none'
          : null,
      message: { th: 'ฯ เขียนติดคำข้างหน้า', en: 'Attach ฯ to the word before it' },
    },
  ],
})

export const spacePaiyannoiAfter = spacingRule({
  id: 'space-paiyannoi-after',
  severity: 'advice',
  title: { th: 'ไม่เว้นวรรคหลังไปยาลน้อย', en: 'No space after ฯ' },
  why: { th: 'หลังไปยาลน้อยเว้นวรรคก่อนขึ้นคำใหม่', en: 'A space stands between ฯ and the next word.' },
  source: { work: spacingWork, where: '2.5', certain: true },
  yieldsTo: ['bangkok-full-paiyannoi'],
  needs: ['paiyannoi'],
  examples: [
    { bad: 'ยันนายก⟦ฯ⟧ต้องการช่วยเหลือประชาชน', fixed: 'ยันนายกฯ ต้องการช่วยเหลือประชาชน' },
    { bad: 'กรุงเทพ⟦ฯ⟧และปริมณฑล', fixed: 'กรุงเทพฯ และปริมณฑล' },
    { good: 'เส้นทางกรุงเทพฯ-เชียงใหม่ และ “โปรดเกล้าฯ”' },
    { good: 'ข้าว ถั่ว งา ฯลฯ และ ฯพณฯ ประธานาธิบดี' },
  ],
  spots: [
    {
      pattern: /ฯ(?!ลฯ|พณ|ล\.)(?=[ก-ฮเ-ไ])(?<!ฯลฯ|พณฯ)/g,
      blank: 'after',
      message: { th: 'เว้นวรรคหลัง ฯ', en: 'Put a space after ฯ' },
    },
  ],
})

export const spaceLalae = spacingRule({
  id: 'space-lalae',
  severity: 'advice',
  title: { th: 'ไม่เว้นวรรครอบ ฯลฯ', en: 'No space around ฯลฯ' },
  why: { th: 'ไปยาลใหญ่เว้นวรรคทั้งหน้าและหลัง', en: 'ฯลฯ takes a space on both sides.' },
  source: { work: spacingWork, where: '1.2.15.1', certain: true },
  needs: ['paiyannoi'],
  examples: [
    { bad: 'ข้าว ถั่ว งา⟦ฯลฯ⟧ ซึ่งปลูกได้ทั้งปี', fixed: 'ข้าว ถั่ว งา ฯลฯ ซึ่งปลูกได้ทั้งปี' },
    { bad: 'ข้าว ถั่ว งา ⟦ฯลฯ⟧ซึ่งปลูกได้ทั้งปี', fixed: 'ข้าว ถั่ว งา ฯลฯ ซึ่งปลูกได้ทั้งปี' },
    { good: 'ข้าว ถั่ว งา ฯลฯ ซึ่งปลูกได้ทั้งปี' },
    { good: 'พืชอื่น (ถั่ว งา ฯลฯ) และ “ฯลฯ”' },
  ],
  words: ['ฯลฯ'],
  spots: [
    {
      pattern: /ฯลฯ(?<=[ก-ฮะ-ฺเ-ๅ็-๎]ฯลฯ)/g,
      blank: (text, _start, end) => (/[ก-ฮเ-ไ]/.test(text[end] ?? '') ? 'around' : 'before'),
      message: { th: 'เว้นวรรคหน้า ฯลฯ', en: 'Put a space before ฯลฯ' },
    },
    {
      pattern: /ฯลฯ(?=[ก-ฮเ-ไA-Za-z0-9])(?<![ก-ฮะ-ฺเ-ๅ็-๎]ฯลฯ)/g,
      blank: 'after',
      message: { th: 'เว้นวรรคหลัง ฯลฯ', en: 'Put a space after ฯลฯ' },
    },
  ],
})
