import type { ReleaseRule } from '../rule.ts'

/** Characters (UTF-16 units) that the site's abstract field takes; no abstract of 63,135 measured ones exceeds 255. */
export const abstractLimit = 250

export const abstractLength: ReleaseRule = {
  id: 'abstract-length',
  reads: 'release',
  severity: 'error',
  title: { th: 'บทคัดย่อยาวเกิน 250 ตัวอักษร', en: 'Abstract longer than 250 characters' },
  why: {
    th: 'ช่องบทคัดย่อของเว็บไซต์รับได้ 250 ตัวอักษร ส่วนที่เกินจะหายไป',
    en: 'The site’s abstract field takes 250 characters; the rest is lost.',
  },
  source: { work: 'สถิติข่าวเว็บไซต์รัฐบาลไทย 63,135 ข่าว', certain: false },
  examples: [
    { bad: `${'ก'.repeat(250)}⟦ข⟧`, slot: 'abstract' },
    { bad: `${'ก'.repeat(200)}\n${'ข'.repeat(49)}⟦ขข⟧`, slot: 'abstract' },
    { good: 'ก'.repeat(250), slot: 'abstract' },
    { good: `${'ก'.repeat(200)}\n${'ข'.repeat(49)}`, slot: 'abstract' },
  ],
  *check({ abstract }) {
    if (abstract.length <= abstractLimit) return
    let before = 0
    for (const [block, line] of abstract.split('\n').entries()) {
      const from = abstractLimit - before
      before += line.length + 1
      if (line.length <= from) continue
      const over = abstract.length - abstractLimit
      yield {
        at: { slot: 'abstract', block, item: 0 },
        start: Math.max(0, from),
        end: line.length,
        message: {
          th: `บทคัดย่อยาว ${abstract.length} ตัวอักษร ตัดออก ${over} ตัวอักษร มิฉะนั้นเว็บไซต์จะตัดให้เอง`,
          en: `The abstract has ${abstract.length} characters; cut ${over}, or the site will`,
        },
      }
      return
    }
  },
}
