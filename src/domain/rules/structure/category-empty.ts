import type { ReleaseRule } from '../rule.ts'

/** Asks for a category in releases written here; an imported text file does not say which one it had. */
export const categoryEmpty: ReleaseRule = {
  id: 'category-empty',
  reads: 'release',
  severity: 'advice',
  title: { th: 'ยังไม่ได้เลือกหมวดข่าว', en: 'No category chosen' },
  why: {
    th: 'เว็บไซต์จัดข่าวตามหมวด ผู้อ่านจะหาข่าวพบได้ง่ายเมื่อเลือกหมวดไว้',
    en: 'The site files releases by category; readers find them by it.',
  },
  source: { work: 'รูปแบบข่าวเว็บไซต์รัฐบาลไทย (www.thaigov.go.th)', certain: true },
  examples: [
    { bad: '⟦⟧', slot: 'category', frame: { headline: 'หัวข้อข่าว' } },
    { bad: '⟦⟧', slot: 'category', frame: { before: ['เนื้อข่าว'] } },
    { good: 'ด้านสังคม', slot: 'category' },
    { good: 'รายการวิทยุไทยคู่ฟ้า', slot: 'category' },
  ],
  *check({ category, layout }) {
    if (layout !== null || category.trim() !== '') return
    yield {
      at: { slot: 'category', block: 0, item: 0 },
      start: 0,
      end: 0,
      message: { th: 'ยังไม่ได้เลือกหมวดข่าว', en: 'Choose a category for the release' },
    }
  },
}
