import { eachMatch } from '../each-match.ts'
import type { Range } from '../reading.ts'

// A company's name up to จำกัด, and what a word such as โครงการ puts into quotation marks: spelled by its owner.
const companies = /บริษัท[^“”"()]{1,60}?จำกัด/gu
const quotedNames =
  /(?:งาน|โครงการ|บริษัท|ร้าน|ชื่อ|เพจ|แบรนด์|เพลง|ภาพยนตร์|ละคร|หนังสือ|รายการ|ช่อง|ยี่ห้อ|[Ff]acebook|Fanpage)[ \u00A0]?[“"‘']([^“”"‘’']{1,60})[”"’']/gu

/** The names in a passage that others have registered and spell as they like, in order. */
export function registeredNames(text: string): Range[] {
  const found: Range[] = []
  if (text.includes('จำกัด')) {
    for (const match of eachMatch(companies, text)) {
      found.push({ start: match.index, end: match.index + match[0].length })
    }
  }
  for (const match of eachMatch(quotedNames, text)) {
    const end = match.index + match[0].length
    found.push({ start: end - (match[1]?.length ?? 0) - 1, end })
  }
  return found.sort((a, b) => a.start - b.start)
}
