import type { ReleaseRule } from '../rule.ts'

export const sourceMissing: ReleaseRule = {
  id: 'source-missing',
  reads: 'release',
  severity: 'advice',
  title: { th: 'ยังไม่มีบรรทัดที่มา', en: 'No source yet' },
  why: {
    th: 'เว็บไซต์เป็นผู้ให้ที่อยู่ข่าวเมื่อเผยแพร่ ร่างจึงยังไม่มีได้ แต่อย่าลืมใส่ภายหลัง',
    en: 'The site assigns the address on publication; a draft may lack it, but do not forget it later.',
  },
  source: { work: 'รูปแบบข่าวเว็บไซต์รัฐบาลไทย (www.thaigov.go.th)', certain: true },
  examples: [
    { bad: '⟦⟧', slot: 'source' },
    { bad: '⟦ ⟧', slot: 'source' },
    { good: 'https://www.thaigov.go.th/news/contents/details/82320', slot: 'source' },
    { good: '', slot: 'source', frame: { published: true } },
  ],
  *check({ source }, _readings, { published }) {
    if (published || source.trim() !== '') return
    yield {
      at: { slot: 'source', block: 0, item: 0 },
      start: 0,
      end: source.length,
      message: {
        th: 'เมื่อเผยแพร่แล้ว ใส่ที่อยู่ของข่าวบนเว็บไซต์ในบรรทัดที่มา',
        en: 'Once published, put the address of the release into the source line',
      },
    }
  },
}
