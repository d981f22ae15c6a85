import type { PassageRule } from '../rule.ts'

/** Characters (UTF-16 units) after which the site cuts a headline: 1,856 of 63,137 measured headlines end exactly there. */
export const headlineLimit = 180

export const headlineLength: PassageRule = {
  id: 'headline-length',
  reads: 'passage',
  severity: 'error',
  title: { th: 'หัวข้อข่าวยาวเกิน 180 ตัวอักษร', en: 'Headline longer than 180 characters' },
  why: {
    th: 'เว็บไซต์ตัดหัวข้อข่าวที่ 180 ตัวอักษร ส่วนที่เกินจะหายไป',
    en: 'The site cuts a headline at 180 characters; the rest is lost.',
  },
  source: { work: 'สถิติข่าวเว็บไซต์รัฐบาลไทย 63,137 ข่าว', certain: false },
  slots: ['headline'],
  examples: [
    { bad: `${'ก'.repeat(180)}⟦ข⟧`, slot: 'headline' },
    { bad: `${'ก'.repeat(179)}⟦กี่ครั้ง⟧`, slot: 'headline' },
    { good: 'ก'.repeat(180), slot: 'headline' },
    { good: 'ก'.repeat(300) },
  ],
  *check({ text }) {
    if (text.length <= headlineLimit) return
    const over = text.length - headlineLimit
    yield {
      start: headlineLimit,
      end: text.length,
      message: {
        th: `หัวข้อข่าวยาว ${text.length} ตัวอักษร ตัดออก ${over} ตัวอักษร มิฉะนั้นเว็บไซต์จะตัดให้เอง`,
        en: `The headline has ${text.length} characters; cut ${over}, or the site will`,
      },
    }
  },
}
