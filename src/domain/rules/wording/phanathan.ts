import { patternRule } from './pattern-rule.ts'

export const phanathan = patternRule({
  id: 'phanathan',
  severity: 'warning',
  title: { th: 'เขียน ฯพณฯ ไม่ครบ', en: 'ฯพณฯ written incompletely' },
  why: {
    th: 'คำย่อของ พณหัวเจ้าท่าน มี ฯ ทั้งหน้าและหลัง และไม่ใช้ซ้อนกับคำว่าท่าน',
    en: 'It has ฯ on both sides, and is not doubled by ท่าน.',
  },
  source: { work: 'พจนานุกรม ฉบับราชบัณฑิตยสถาน', where: 'ฯพณฯ', certain: false },
  needs: ['paiyannoi'],
  examples: [
    { bad: 'โดย ⟦พณฯ⟧ นายกรัฐมนตรี เป็นประธาน', fixed: 'โดย ฯพณฯ นายกรัฐมนตรี เป็นประธาน' },
    { bad: '⟦ฯพณฯ ท่าน⟧เอกอัครราชทูต', fixed: 'ฯพณฯ เอกอัครราชทูต' },
    { good: 'โดย ฯพณฯ นายกรัฐมนตรี เป็นประธาน' },
    { good: 'ฯพณฯ เอกอัครราชทูตและท่านผู้มีเกียรติ' },
  ],
  words: ['พณฯ'],
  pattern: /(?<!ฯ)พณฯ(?:[ \u00A0]?ท่าน)?|ฯพณฯ[ \u00A0]?ท่าน/g,
  message: ({ 0: found }) =>
    found.startsWith('ฯ')
      ? { th: 'ฯพณฯ แปลว่าท่านอยู่แล้ว ไม่ต้องมี ท่าน', en: 'ฯพณฯ already says ท่าน' }
      : { th: 'เขียน ฯพณฯ มี ฯ ข้างหน้าด้วย', en: 'Write ฯพณฯ, with ฯ in front too' },
  fixes: ({ 0: found }) => [{ text: found.endsWith('ท่าน') ? 'ฯพณฯ ' : 'ฯพณฯ', safe: true }],
})
