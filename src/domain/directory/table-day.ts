import type { IsoDate } from '../release/release.ts'
import { calendarDay, commonYear, isoDate } from '../thai/buddhist-date.ts'
import { arabicDigits, monthNumber } from '../thai/date-line.ts'

const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/
const worded = /^(\d{1,2})\s*([ก-๎.]+)\s*(?:พ\.\s?ศ\.)?\s*(\d{4})$/

/**
 * The day that a cell of a table gives: `1 ตุลาคม 2566`, `1 ต.ค. 2566`, `1/10/2566`, `2023-10-01`, in either
 * digits; a year from 2400 on is one of the Buddhist Era. Undefined for anything else.
 */
export function readTableDay(cell: string): IsoDate | undefined {
  const text = arabicDigits(cell.trim())
  const iso = calendarDay(text)
  if (iso) return dayOf(iso.year, iso.month, iso.day)
  const [, day, month, year] = numeric.exec(text) ?? worded.exec(text) ?? []
  if (day === undefined || month === undefined || year === undefined) return undefined
  return dayOf(Number(year), /^\d+$/u.test(month) ? Number(month) : (monthNumber(month) ?? 0), Number(day))
}

function dayOf(year: number, month: number, day: number): IsoDate | undefined {
  return isoDate(year >= 2400 ? commonYear(year) : year, month, day) ?? undefined
}
