import { eachMatch } from '../each-match.ts'
import type { PassageRule } from '../rule.ts'

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  deg: '°',
  zwsp: '',
  shy: '',
}

const entities =
  /&(?:amp;)*(amp|lt|gt|quot|apos|nbsp|ldquo|rdquo|lsquo|rsquo|ndash|mdash|hellip|bull|middot|deg|zwsp|shy|#\d{2,6}|#[xX][\da-fA-F]{2,5});/gu

export const artifactHtmlEntity: PassageRule = {
  id: 'artifact-html-entity',
  reads: 'passage',
  severity: 'error',
  title: { th: 'รหัส HTML ค้างในข้อความ', en: 'An HTML code in the text' },
  why: {
    th: 'รหัสอย่าง &amp; หรือ &quot; คือเครื่องหมายที่ถูกแปลงซ้ำ ผู้อ่านจะเห็นรหัสแทนเครื่องหมาย',
    en: 'Codes such as &amp; or &quot; are signs that were escaped twice; readers see the code.',
  },
  source: { work: 'HTML Living Standard', where: 'Named character references', certain: true },
  words: ['&'],
  examples: [
    { bad: '130 leading health ⟦&amp;⟧ wellness firms', fixed: '130 leading health & wellness firms' },
    { bad: 'โครงการ ⟦&quot;⟧คนละครึ่ง⟦&quot;⟧', fixed: 'โครงการ "คนละครึ่ง"' },
    { bad: 'วัน⟦&amp;nbsp;⟧เด็ก', fixed: 'วัน เด็ก' },
    { bad: 'พระราชทาน⟦&#8220;⟧ธง⟦&#x201D;⟧', fixed: 'พระราชทาน“ธง”' },
    { good: 'บริษัท A&B จำกัด และ R&D; ฝ่ายวิจัย' },
    { good: 'https://example.go.th/?id=1&amplitude=2' },
  ],
  *check({ text }) {
    for (const match of eachMatch(entities, text)) {
      const sign = signOf(match[1] ?? '')
      yield {
        start: match.index,
        end: match.index + match[0].length,
        message: {
          th: `“${match[0]}” เป็นรหัส HTML ที่ค้างอยู่${sign ? ` ควรเป็น “${sign}”` : ''}`,
          en: `“${match[0]}” is a left-over HTML code${sign ? `; it stands for “${sign}”` : ''}`,
        },
        fixes: sign === undefined ? [] : [{ text: sign }],
      }
    }
  },
}

function signOf(code: string): string | undefined {
  if (!code.startsWith('#')) return named[code]
  const point = /^#x/iu.test(code) ? Number.parseInt(code.slice(2), 16) : Number.parseInt(code.slice(1), 10)
  const printable = point >= 0x20 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
  return printable ? String.fromCodePoint(point) : undefined
}
