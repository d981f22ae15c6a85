import type { ReleaseRule } from '../rule.ts'

export const sourceMissingPublished: ReleaseRule = {
  id: 'source-missing-published',
  reads: 'release',
  severity: 'error',
  title: { th: 'ข่าวที่เผยแพร่แล้วไม่มีที่มา', en: 'Published without a source' },
  why: {
    th: 'ข่าวที่เผยแพร่แล้วทุกข่าวมีบรรทัดที่มา ผู้อ่านจึงกลับไปหาต้นฉบับได้',
    en: 'Every published release names its address, so that readers can reach the original.',
  },
  source: { work: 'รูปแบบข่าวเว็บไซต์รัฐบาลไทย (www.thaigov.go.th)', certain: true },
  examples: [
    { bad: '⟦⟧', slot: 'source', frame: { published: true } },
    { bad: '⟦ ⟧', slot: 'source', frame: { published: true } },
    {
      good: 'https://www.thaigov.go.th/news/contents/details/82320',
      slot: 'source',
      frame: { published: true },
    },
    { good: '', slot: 'source' },
  ],
  *check({ source }, _readings, { published }) {
    if (!published || source.trim() !== '') return
    yield {
      at: { slot: 'source', block: 0, item: 0 },
      start: 0,
      end: source.length,
      message: {
        th: 'ข่าวนี้เผยแพร่แล้ว ใส่ที่อยู่ของข่าวบนเว็บไซต์ในบรรทัดที่มา',
        en: 'This release is published; put its address into the source line',
      },
    }
  },
}
