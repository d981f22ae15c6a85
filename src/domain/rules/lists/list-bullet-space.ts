import type { PassageRule } from '../rule.ts'

const bullet = /^[ \u00A0\u200B]*[-–—•▪·](?=[ก-ฮเ-ไA-Za-z“"])/

export const listBulletSpace: PassageRule = {
  id: 'list-bullet-space',
  reads: 'passage',
  severity: 'advice',
  title: { th: 'ไม่เว้นวรรคหลังเครื่องหมายหัวข้อย่อย', en: 'No space after a bullet' },
  why: { th: 'เว้นวรรคหลังขีดหรือจุดนำ ให้เห็นแต่ละข้อชัด', en: 'A space sets the item apart from its bullet.' },
  source: { work: 'แบบที่ใช้ในข่าวเว็บไซต์รัฐบาลไทย', certain: false },
  within: /^[ \u00A0\u200B]*[-–—•▪·]/,
  examples: [
    { bad: '⟦-⟧มิติภาคการผลิตและบริการ', fixed: '- มิติภาคการผลิตและบริการ' },
    { bad: '⟦•⟧ลดค่าไฟฟ้า', fixed: '• ลดค่าไฟฟ้า' },
    { good: '- มิติภาคการผลิตและบริการ' },
    { good: '-5 องศาเซลเซียส' },
    { good: '-----' },
    { good: '-ยกเลิก-' },
  ],
  *check({ slot, text }) {
    if (slot !== 'body' && slot !== 'abstract') return
    const found = bullet.exec(text)?.[0]
    // -Revoked- is set off by its dashes.
    if (found === undefined || /[-–—]\s*$/.test(text)) return
    const end = found.length
    yield {
      start: end - 1,
      end,
      message: { th: 'เว้นวรรคหลังเครื่องหมายหัวข้อย่อย', en: 'Put a space after the bullet' },
      fixes: [
        { start: end, end, text: ' ', safe: true, label: { th: 'เว้นวรรคข้างหลัง', en: 'Add a space after' } },
      ],
    }
  },
}
