import type { PassageRule } from '../rule.ts'

const placeholder = /^[\s.…·•*_–—-]+$/u

export const abstractPlaceholder: PassageRule = {
  id: 'abstract-placeholder',
  reads: 'passage',
  severity: 'warning',
  title: { th: 'บทคัดย่อมีแต่จุดหรือขีด', en: 'Abstract of dots' },
  why: {
    th: 'บทคัดย่อปรากฏในหน้ารวมข่าวและผลการค้นหา จุดไข่ปลาไม่บอกอะไรผู้อ่าน',
    en: 'The abstract is shown in lists and search results; dots tell the reader nothing.',
  },
  source: { work: 'สถิติข่าวเว็บไซต์รัฐบาลไทย 63,137 ข่าว', certain: false },
  slots: ['abstract'],
  examples: [
    { bad: '⟦....⟧', slot: 'abstract', fixed: '' },
    { bad: '⟦-⟧', slot: 'abstract', fixed: '' },
    { bad: '⟦……⟧', slot: 'abstract' },
    { good: 'รมว.ดีอี ร่วมประชุม...', slot: 'abstract' },
    { good: '.....' },
    { good: '-----', slot: 'separator' },
  ],
  *check({ text }) {
    if (!placeholder.test(text)) return
    yield {
      start: 0,
      end: text.length,
      message: {
        th: 'บทคัดย่อมีแต่จุดหรือขีด เขียนสาระของข่าวหนึ่งหรือสองประโยค',
        en: 'The abstract holds no words; write the gist in a sentence or two',
      },
      fixes: [{ text: '' }],
    }
  },
}
