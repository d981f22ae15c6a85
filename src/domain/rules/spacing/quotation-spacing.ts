import { spacingRule, spacingWork } from './spacing-rule.ts'

/** Characters within which the other mark of a pair is looked for. */
const longest = 600

const faults = [
  'quote-reversed-open',
  'quote-reversed-close',
  'quote-unopened',
  'quote-unclosed',
  'quote-nested',
  'quote-mixed-pair',
]

export const spaceQuoteBefore = spacingRule({
  id: 'space-quote-before',
  severity: 'advice',
  title: { th: 'ไม่เว้นวรรคหน้าเครื่องหมายเปิดคำพูด', en: 'No space before “' },
  why: { th: 'หน้า “ เว้นวรรคหนึ่งวรรคเล็ก', en: 'A space stands before an opening quotation mark.' },
  source: { work: spacingWork, where: '1.2.15.2', certain: true },
  needs: ['openingQuote'],
  examples: [
    { bad: 'กล่าวทิ้งท้ายว่า⟦“⟧สำหรับปัจจัยที่จะส่งผล”', fixed: 'กล่าวทิ้งท้ายว่า “สำหรับปัจจัยที่จะส่งผล”' },
    { bad: 'โครงการ⟦“⟧ธงฟ้า” เริ่มแล้ว', fixed: 'โครงการ “ธงฟ้า” เริ่มแล้ว' },
    { good: 'โครงการ “ธงฟ้า” เริ่มแล้ว' },
    { good: 'ดังนี้ (“ธงฟ้า” เริ่มแล้ว)' },
    { good: 'เบอร์ 5“ธงฟ้า”' },
  ],
  yieldsTo: faults,
  spots: [
    {
      pattern: /“(?=[ก-ฮเ-ไA-Za-z0-9๐-๙])(?<=[ก-ฮะ-ฺเ-ๅ็-๎ฯๆ]“)/g,
      blank: 'before',
      message: { th: 'เว้นวรรคหน้า “', en: 'Put a space before “' },
    },
  ],
})

export const spaceQuoteAfter = spacingRule({
  id: 'space-quote-after',
  severity: 'advice',
  title: { th: 'ไม่เว้นวรรคหลังเครื่องหมายปิดคำพูด', en: 'No space after ”' },
  why: { th: 'หลัง ” เว้นวรรคหนึ่งวรรคเล็ก', en: 'A space stands behind a closing quotation mark.' },
  source: { work: spacingWork, where: '1.2.15.3', certain: true },
  needs: ['closingQuote'],
  examples: [
    { bad: '“รับมือปัญหาในระยะยาว⟦”⟧น.ส.ทิพานัน กล่าว', fixed: '“รับมือปัญหาในระยะยาว” น.ส.ทิพานัน กล่าว' },
    { bad: 'โครงการ “ธงฟ้า⟦”⟧เริ่มแล้ว', fixed: 'โครงการ “ธงฟ้า” เริ่มแล้ว' },
    { good: 'โครงการ “ธงฟ้า”, “ครัวไทย” และ “ตลาดนัด” เริ่มแล้ว' },
    { good: 'กับ ”ร้านค้าถุงเงิน” ได้ทันที' },
  ],
  yieldsTo: faults,
  spots: [
    {
      pattern: /”(?=[ก-ฮเ-ไA-Za-z])(?<=[^\s\u00A0]”)/g,
      blank: 'after',
      message: { th: 'เว้นวรรคหลัง ”', en: 'Put a space after ”' },
    },
  ],
})

export const spaceInQuote = spacingRule({
  id: 'space-in-quote',
  severity: 'advice',
  title: { th: 'เว้นวรรคเกินในเครื่องหมายคำพูด', en: 'Space inside quotation marks' },
  why: {
    th: 'ข้อความในเครื่องหมายคำพูดเขียนชิดเครื่องหมายทั้งสองข้าง',
    en: 'The words touch their quotation marks on both sides.',
  },
  source: { work: spacingWork, where: 'ตามที่สถาบันการศึกษาเผยแพร่', certain: false },
  needs: ['quote'],
  examples: [
    { bad: 'โครงการ ⟦“ ⟧ธงฟ้า” เริ่มแล้ว', fixed: 'โครงการ “ธงฟ้า” เริ่มแล้ว' },
    { bad: 'ให้พึงระวังว่า “อย่าหลงเชื่อ⟦ ”⟧ น.ส.ทิพานัน กล่าว', fixed: 'ให้พึงระวังว่า “อย่าหลงเชื่อ” น.ส.ทิพานัน กล่าว' },
    { good: 'โครงการ “ธงฟ้า” เริ่มแล้ว' },
    { good: 'ใช้กับ “ธงฟ้า” และ ”ถุงเงิน” ได้ทันที' },
  ],
  yieldsTo: faults,
  words: ['“ ', '“\u00A0', ' ”', '\u00A0”'],
  spots: [
    {
      pattern: /“[ \u00A0]+(?=[^\s\u00A0“”"])/g,
      blank: (text, _start, end) => (/^[^“”"]*”/.test(text.slice(end, end + longest)) ? 'none' : null),
      safe: false,
      message: { th: 'ลบช่องว่างหลัง “', en: 'Remove the space behind “' },
    },
    {
      pattern: /[ \u00A0]+”/g,
      blank: (text, start) =>
        /“[^“”"]*[^\s\u00A0“”"]$/.test(text.slice(Math.max(0, start - longest), start)) ? 'none' : null,
      safe: false,
      message: { th: 'ลบช่องว่างหน้า ”', en: 'Remove the space before ”' },
    },
  ],
})
