import type { ReleaseRule } from '../rule.ts'

// What a camera or a program calls its files says nothing of what they show.
const fileName = /^\S+\.(?:jpe?g|png|gif|webp|bmp|heic|tiff?)$/i

/** Asks what each picture shows, for those who do not see it; a decorative picture says nothing to miss. */
export const figureAltMissing: ReleaseRule = {
  id: 'figure-alt-missing',
  reads: 'release',
  severity: 'error',
  title: { th: 'ภาพไม่มีข้อความแทนภาพ', en: 'Picture without alternative text' },
  why: {
    th: 'ผู้ที่มองไม่เห็นภาพฟังข้อความนี้แทน เขียนสั้น ๆ ว่าภาพแสดงอะไร หรือเลือก “ภาพประกอบตกแต่ง” ถ้าภาพไม่บอกอะไรเพิ่ม',
    en: 'Those who do not see the picture hear this text instead: say briefly what it shows, or tick “decorative”.',
  },
  source: { work: 'WCAG 2.2 (W3C)', where: '1.1.1 Non-text Content', certain: true },
  examples: [
    { bad: '⟦⟧', frame: { picture: { decorative: false } } },
    { bad: '⟦IMG_2041.JPG⟧', frame: { picture: { decorative: false } } },
    { good: 'นายกรัฐมนตรีตัดริบบิ้นเปิดสะพาน', frame: { picture: { decorative: false } } },
    { good: '', frame: { picture: { decorative: true } } },
    { good: 'เอกสารชื่อ แผน.pdf บนโต๊ะประชุม', frame: { picture: { decorative: false } } },
  ],
  *check({ body }) {
    for (const [block, one] of body.entries()) {
      if (one.kind !== 'figure' || one.decorative) continue
      const alt = one.alt.trim()
      if (alt !== '' && !fileName.test(alt)) continue
      yield {
        at: { slot: 'body', block, item: 2 },
        start: 0,
        end: one.alt.length,
        message:
          alt === ''
            ? {
                th: 'ภาพนี้ยังไม่มีข้อความแทนภาพ เขียนว่าภาพแสดงอะไร หรือเลือก “ภาพประกอบตกแต่ง”',
                en: 'This picture has no alternative text: say what it shows, or tick “decorative”',
              }
            : {
                th: 'ชื่อไฟล์ไม่บอกว่าภาพแสดงอะไร เขียนข้อความแทนภาพเป็นถ้อยคำ',
                en: 'The name of a file does not say what the picture shows: write it in words',
              },
      }
    }
  },
}
