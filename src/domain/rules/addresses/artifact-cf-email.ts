import { eachMatch } from '../each-match.ts'
import type { PassageRule } from '../rule.ts'

const lost = /\[email[ \u00A0]protected\]/gu

export const artifactCfEmail: PassageRule = {
  id: 'artifact-cf-email',
  reads: 'passage',
  severity: 'error',
  title: { th: 'อีเมลหรือไอดีหายจากการคัดลอก', en: 'An address lost in copying' },
  why: {
    th: 'หน้าเว็บซ่อนอีเมลและ LINE ID ไว้ คัดลอกกลับมาจะได้ข้อความ “[email protected]” แทน ต้องพิมพ์ของจริงใหม่',
    en: 'The site hides e-mail addresses and LINE ids; text copied from it shows “[email protected]” instead.',
  },
  source: { work: 'สถิติข่าวเว็บไซต์รัฐบาลไทย', certain: true },
  needs: ['bracket', 'latin'],
  examples: [
    { bad: 'อีเมล ⟦[email\u00A0protected]⟧ หรือ โทร. 0-2208-4817' },
    { bad: 'เพิ่มเพื่อนทาง LINE ⟦[email protected]⟧' },
    { good: 'อีเมล pr@moi.go.th หรือ โทร. 0-2208-4817' },
    { good: 'ระบบ email protected ของหน่วยงาน' },
  ],
  *check({ text }) {
    if (!text.includes('[email')) return
    for (const match of eachMatch(lost, text)) {
      yield {
        start: match.index,
        end: match.index + match[0].length,
        message: {
          th: 'อีเมลหรือ LINE ID ตรงนี้หายไปตอนคัดลอกจากเว็บ พิมพ์ของจริงใหม่',
          en: 'The address was lost when this was copied from the web; type it again',
        },
      }
    }
  },
}
