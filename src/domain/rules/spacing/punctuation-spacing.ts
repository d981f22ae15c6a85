import { spacingRule, spacingWork } from './spacing-rule.ts'

export const spaceCommaBefore = spacingRule({
  id: 'space-comma-before',
  severity: 'advice',
  title: { th: 'เว้นวรรคหน้าจุลภาค', en: 'Space before a comma' },
  why: { th: 'จุลภาคเขียนติดคำข้างหน้า แล้วจึงเว้นวรรค', en: 'A comma touches the word before it.' },
  source: { work: spacingWork, where: '1.2.15.3', certain: true },
  needs: ['comma'],
  examples: [
    { bad: 'โรคอ้วน⟦ ,⟧ โรคไต และโรคหัวใจ', fixed: 'โรคอ้วน, โรคไต และโรคหัวใจ' },
    { bad: 'Bangkok⟦ ,⟧ Thailand', fixed: 'Bangkok, Thailand' },
    { good: 'โรคอ้วน, โรคไต และโรคหัวใจ' },
    { good: 'รวม 1,500 คน' },
  ],
  spares: ['verbatim'],
  words: [' ,', '\u00A0,'],
  spots: [
    {
      pattern: /[ \u00A0]+,(?!,)/g,
      blank: (text, start) => (/[ก-๎A-Za-z0-9๐-๙)”.]/.test(text[start - 1] ?? '') ? 'none' : null),
      message: { th: 'ลบช่องว่างหน้าจุลภาค', en: 'Remove the space before the comma' },
    },
  ],
})

export const spaceCommaAfter = spacingRule({
  id: 'space-comma-after',
  severity: 'advice',
  title: { th: 'ไม่เว้นวรรคหลังจุลภาค', en: 'No space after a comma' },
  why: { th: 'หลังจุลภาคเว้นวรรคหนึ่งวรรคเล็ก', en: 'A space stands behind a comma.' },
  source: { work: spacingWork, where: '1.2.15.3', certain: true },
  needs: ['comma'],
  examples: [
    { bad: 'โรคไต⟦,⟧โรคหัวใจ', fixed: 'โรคไต, โรคหัวใจ' },
    { bad: 'Bangkok⟦,⟧Thailand', fixed: 'Bangkok, Thailand' },
    { good: 'รวม 1,500 คน และ Huawei Co.,Ltd.' },
    { good: 'ดูที่ https://example.org/a,b' },
  ],
  spares: ['verbatim'],
  spots: [
    {
      pattern: /,(?=[ก-ฮเ-ไA-Za-z])(?<=[^\s\u00A0.,],|[ \u00A0],|[ก-ฮ]\.,)(?![Ll][Tt][Dd]\b|[Ii]nc\b)/g,
      blank: 'after',
      message: { th: 'เว้นวรรคหลังจุลภาค', en: 'Put a space behind the comma' },
    },
  ],
})

export const spacePeriodBefore = spacingRule({
  id: 'space-period-before',
  severity: 'advice',
  title: { th: 'เว้นวรรคหน้าจุดของคำย่อ', en: 'Space before the dot of an abbreviation' },
  why: { th: 'จุดเป็นส่วนหนึ่งของคำย่อ เขียนติดตัวอักษร', en: 'The dot belongs to the abbreviation.' },
  source: { work: 'หลักเกณฑ์การเขียนคำย่อ ราชบัณฑิตยสภา', certain: false },
  needs: ['fullStop'],
  examples: [
    { bad: 'ช่วงที่ 1 ตั้งแต่ กม⟦ .⟧ ที่ 1', fixed: 'ช่วงที่ 1 ตั้งแต่ กม. ที่ 1' },
    { bad: 'สำนักงาน กพ⟦ .⟧ แจ้งว่า', fixed: 'สำนักงาน กพ. แจ้งว่า' },
    { good: 'ร่างพระราชบัญญัติ ... พ.ศ. ....' },
    { good: 'รวม .5 ล้านบาท และไฟล์ .pdf' },
  ],
  yieldsTo: ['time-n-nodot'],
  spares: ['verbatim'],
  words: [' .', '\u00A0.'],
  spots: [
    {
      pattern: /[ \u00A0]+\.(?![.\dA-Za-z])(?<=(?:^|[\s\u00A0(.])[ก-ฮ]{1,4}[ \u00A0]+\.)/g,
      blank: 'none',
      message: { th: 'ลบช่องว่างหน้าจุด', en: 'Remove the space before the dot' },
    },
  ],
})

export const phoneSpace = spacingRule({
  id: 'phone-space',
  severity: 'advice',
  title: { th: 'ไม่เว้นวรรคหลัง โทร.', en: 'No space after โทร.' },
  why: { th: 'เว้นวรรคหลัง โทร. ให้อ่านหมายเลขได้ชัด', en: 'A space after โทร. sets the number apart.' },
  source: { work: 'แบบที่ใช้ในข่าวเว็บไซต์รัฐบาลไทย', certain: false },
  needs: ['digit', 'fullStop'],
  examples: [
    { bad: 'สายด่วนกระทรวงแรงงาน ⟦โทร.⟧1506 กด 2', fixed: 'สายด่วนกระทรวงแรงงาน โทร. 1506 กด 2' },
    { bad: 'ติดต่อ ⟦โทร.⟧0 2282 3000', fixed: 'ติดต่อ โทร. 0 2282 3000' },
    { good: 'สายด่วนกระทรวงแรงงาน โทร. 1506 กด 2' },
    { good: 'โทร.สายด่วน 1506' },
  ],
  words: ['โทร.'],
  spots: [
    {
      pattern: /โทร\.(?=[\d๐-๙])/g,
      blank: 'after',
      message: { th: 'เว้นวรรคหลัง โทร.', en: 'Put a space after โทร.' },
    },
  ],
})
