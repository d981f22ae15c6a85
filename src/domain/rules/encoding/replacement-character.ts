import { eachMatch } from '../each-match.ts'
import type { PassageRule } from '../rule.ts'

const replacements = /\uFFFD+/gu

export const replacementCharacter: PassageRule = {
  id: 'replacement-character',
  reads: 'passage',
  severity: 'error',
  title: { th: 'ตัวอักษรที่อ่านไม่ได้ (\uFFFD)', en: 'A letter that was lost (\uFFFD)' },
  why: {
    th: 'เครื่องหมายนี้แทนตัวอักษรที่เสียไปตอนแปลงรหัส ต้องดูต้นฉบับแล้วพิมพ์ใหม่',
    en: 'This sign stands for a letter lost in conversion; only the original says which.',
  },
  source: { work: 'The Unicode Standard', where: 'U+FFFD', certain: true },
  words: ['\uFFFD'],
  examples: [
    { bad: 'กระทรวงมหาด⟦\uFFFD⟧ทย' },
    { bad: '⟦\uFFFD\uFFFD⟧ ผลการประชุม' },
    { good: 'กระทรวงมหาดไทย' },
    { good: 'ทำอย่างไร ? ก็ได้' },
  ],
  *check({ text }) {
    for (const match of eachMatch(replacements, text)) {
      yield {
        start: match.index,
        end: match.index + match[0].length,
        message: {
          th: 'ตัวอักษรตรงนี้เสียไปตอนแปลงรหัส ดูต้นฉบับแล้วพิมพ์ใหม่',
          en: 'A letter was lost here in conversion; type it again from the original',
        },
      }
    }
  },
}
