import { buddhistYear, monthAbbreviations, monthNames } from '../../thai/buddhist-date.ts'
import type { DatePart, YearForm } from '../../thai/date-scan.ts'

/** A number in the digits (Thai or Arabic) of the part that it is to replace. */
export function numberLike(text: string, part: DatePart, value: number): string {
  const thai = /[๐-๙]/u.test(text.slice(part.start, part.end))
  return thai ? thaiDigits(String(value)) : String(value)
}

/** A year of the Common Era in the form and digits of the part that it is to replace. */
export function yearLike(text: string, part: DatePart, form: YearForm | null, commonYear: number): string {
  if (form === 'common') return numberLike(text, part, commonYear)
  const year = buddhistYear(commonYear)
  return numberLike(text, part, form === 'short' ? year % 100 : year)
}

/** The name of a month (1–12), in full or in short. */
export function monthLike(full: boolean, month: number): string {
  return (full ? monthNames : monthAbbreviations)[month - 1] ?? ''
}

function thaiDigits(number: string): string {
  return number.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0x0e20))
}
