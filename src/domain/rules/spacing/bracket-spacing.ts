import { spacingRule, spacingWork } from './spacing-rule.ts'

// Words in brackets, not the number of a list, nor (ร่าง) and (ว่าที่), which belong to the next word.
const numbersOrPrefix =
  /(?:\((?:\d{1,2}(?:\.\d{1,2})*|[ก-ฮ]|ร่าง|ว่าที่)|[\s\u00A0]\d{1,2}(?:\.\d{1,2})*|[\s\u00A0][ก-ฮ])$/

function closesWords(before: string): boolean {
  return before.lastIndexOf('(') > before.lastIndexOf(')') && !numbersOrPrefix.test(before.slice(-10))
}

export const spaceParenBefore = spacingRule({
  id: 'space-paren-before',
  severity: 'advice',
  title: { th: 'ไม่เว้นวรรคหน้าวงเล็บเปิด', en: 'No space before (' },
  why: { th: 'หน้าวงเล็บเปิดเว้นวรรคหนึ่งวรรคเล็ก', en: 'A space stands before an opening bracket.' },
  source: { work: spacingWork, where: '1.2.15.2', certain: true },
  needs: ['openingBracket'],
  examples: [
    { bad: 'การท่องเที่ยวแห่งประเทศไทย⟦(⟧ททท.) เร่งประสาน', fixed: 'การท่องเที่ยวแห่งประเทศไทย (ททท.) เร่งประสาน' },
    { bad: 'วันนี้⟦(⟧29 เมษายน 2567) กระทรวงแถลง', fixed: 'วันนี้ (29 เมษายน 2567) กระทรวงแถลง' },
    { good: 'การท่องเที่ยวแห่งประเทศไทย (ททท.) เร่งประสาน' },
    { good: 'ศ.(พิเศษ) เอนก และมาตรา 5(2) ของประกาศ' },
  ],
  spares: ['verbatim'],
  spots: [
    {
      pattern: /\((?=[ก-ฮเ-ไA-Za-z0-9๐-๙])(?<=[ก-ฮะ-ฺเ-ๅ็-๎]\()/g,
      blank: 'before',
      message: { th: 'เว้นวรรคหน้าวงเล็บเปิด', en: 'Put a space before the bracket' },
    },
  ],
})

export const spaceParenAfter = spacingRule({
  id: 'space-paren-after',
  severity: 'advice',
  title: { th: 'ไม่เว้นวรรคหลังวงเล็บปิด', en: 'No space after )' },
  why: { th: 'หลังวงเล็บปิดเว้นวรรคหนึ่งวรรคเล็ก', en: 'A space stands behind a closing bracket.' },
  source: { work: spacingWork, where: '1.2.15.3', certain: true },
  needs: ['closingBracket'],
  examples: [
    { bad: 'กำกับกิจการพลังงาน (กกพ.⟦)⟧โดยมีผู้แทนเข้าร่วม', fixed: 'กำกับกิจการพลังงาน (กกพ.) โดยมีผู้แทนเข้าร่วม' },
    { bad: 'วันนี้ (29 เมษายน 2567⟦)⟧กระทรวงแถลง', fixed: 'วันนี้ (29 เมษายน 2567) กระทรวงแถลง' },
    { good: 'แบ่งเป็น 1)การผลิต 2)การตลาด (3)การขนส่ง' },
    { good: '(ร่าง)แผนปฏิบัติการ และ (ว่าที่)ร้อยตรี' },
    { good: 'กำกับกิจการพลังงาน (กกพ.) โดยมีผู้แทนเข้าร่วม' },
  ],
  spares: ['verbatim'],
  spots: [
    {
      pattern: /\)(?=[ก-ฮเ-ไ])/g,
      blank: (text, start) => (closesWords(text.slice(Math.max(0, start - 200), start)) ? 'after' : null),
      message: { th: 'เว้นวรรคหลังวงเล็บปิด', en: 'Put a space behind the bracket' },
    },
  ],
})

export const spaceInParen = spacingRule({
  id: 'space-in-paren',
  severity: 'advice',
  title: { th: 'เว้นวรรคเกินในวงเล็บ', en: 'Space inside brackets' },
  why: {
    th: 'ข้อความในวงเล็บเขียนชิดวงเล็บทั้งสองข้าง',
    en: 'The words touch their brackets on both sides.',
  },
  source: { work: spacingWork, where: 'ตามที่สถาบันการศึกษาเผยแพร่', certain: false },
  needs: ['bracket'],
  examples: [
    { bad: 'ระยะ 2 ⟦( ⟧2565 – 2570) กระตุ้นการท่องเที่ยว', fixed: 'ระยะ 2 (2565 – 2570) กระตุ้นการท่องเที่ยว' },
    { bad: 'กระทรวงการคลัง (กค.⟦ )⟧ รายงานว่า', fixed: 'กระทรวงการคลัง (กค.) รายงานว่า' },
    { good: 'กระทรวงการคลัง (กค.) รายงานว่า' },
    { good: 'ทำเครื่องหมายใน ( ) หน้าข้อที่เลือก' },
    { good: 'แบ่งเป็น 1 ) การผลิต 2 ) การตลาด' },
  ],
  spares: ['verbatim'],
  words: ['( ', '(\u00A0', ' )', '\u00A0)'],
  spots: [
    {
      pattern: /\([ \u00A0]+(?=[^\s\u00A0)])/g,
      blank: 'none',
      message: { th: 'ลบช่องว่างหลังวงเล็บเปิด', en: 'Remove the space behind the bracket' },
    },
    {
      pattern: /[ \u00A0]+\)/g,
      blank: (text, start) =>
        /\([^()]*[^()\d][^()]*$/.test(text.slice(Math.max(0, start - 200), start)) ? 'none' : null,
      message: { th: 'ลบช่องว่างหน้าวงเล็บปิด', en: 'Remove the space before the bracket' },
    },
  ],
})
