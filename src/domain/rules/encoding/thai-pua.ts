import { legacyGlyphs, lettersOfLegacyGlyphs } from '../../thai/legacy-glyphs.ts'
import { eachMatch } from '../each-match.ts'
import type { PassageRule } from '../rule.ts'

const anyGlyph = /[\uF700-\uF71A\uF884-\uF89E]/u

export const thaiPua: PassageRule = {
  id: 'thai-pua',
  reads: 'passage',
  severity: 'error',
  title: { th: 'อักขระไทยรุ่นเก่าที่เว็บแสดงไม่ได้', en: 'Legacy Thai glyphs' },
  why: {
    th: 'สระและวรรณยุกต์จากฟอนต์รุ่นเก่าใช้รหัสส่วนตัว เปิดบนเว็บหรือเครื่องอื่นจะเป็นกล่องว่าง',
    en: 'Marks from old fonts have private codes; on the web they show as empty boxes.',
  },
  source: { work: 'OpenType shaping documents', where: 'Thai: PUA fallback', certain: true },
  needs: ['privateUse'],
  examples: [
    { bad: 'การแก⟦\uF70B⟧ไขป⟦\uF710⟧ญหา', fixed: 'การแก้ไขปัญหา' },
    { bad: 'ท⟦\uF702\uF713⟧ประชุม', fixed: 'ที่ประชุม' },
    { good: 'การแก้ไขปัญหาที่ประชุม' },
    { good: '\uF0B7 รายการแรก' },
  ],
  *check({ text }) {
    if (!anyGlyph.test(text)) return
    for (const match of eachMatch(legacyGlyphs, text)) {
      const letters = lettersOfLegacyGlyphs(match[0])
      yield {
        start: match.index,
        end: match.index + match[0].length,
        message: {
          th: 'อักขระรุ่นเก่าตัวนี้แสดงบนเว็บไม่ได้ พิมพ์ใหม่ด้วยอักขระมาตรฐาน',
          en: 'A legacy glyph that the web cannot show; use the standard letter',
        },
        fixes: letters === undefined ? [] : [{ text: letters, safe: true }],
      }
    }
  },
}
