import type { IsoDate } from '../release/release.ts'
import { commonYear, isoDate, monthAbbreviations, monthNames, weekdayNames } from './buddhist-date.ts'

/** What a line that gives a day says, part by part, right or wrong. */
export interface DateLineReading {
  /** 0 for Sunday to 6 for Saturday; null where the line names none or one that does not exist. */
  readonly weekday: number | null
  /** As written, 0–99. */
  readonly day: number
  /** 1–12; null where the name is no month's. */
  readonly month: number | null
  /** As written, 0–9999. */
  readonly year: number
  /**
   * The day that is meant, whatever the weekday says; null where there is no such day or where the year
   * is not one of the Buddhist Era (2400–2999), such as 2024.
   */
  readonly date: IsoDate | null
}

const shape =
  /^วัน([ก-ฮะ-ูเ-๎ .]{0,16}?)ที่\s{0,4}([\d๐-๙]{1,2})\s{0,4}([ก-ฮะ-ูเ-๎.]{2,16}?)\s{0,4}(?:พ\.\s?ศ\.|พุทธศักราช)?\s{0,4}([\d๐-๙]{4})$/

/**
 * Reads a line that is nothing but a date, such as `วันจันทร์ที่ 29 เมษายน 2567`.
 * Also understood: no weekday (`วันที่ …`), Thai digits, months in short, `พ.ศ.`, missing or doubled blanks.
 * Null for every other line.
 */
export function readDateLine(line: string): DateLineReading | null {
  if (line.length > 80) return null
  const parts = shape.exec(line.trim())
  if (!parts) return null
  const day = Number(arabicDigits(parts[2] ?? ''))
  const month = monthNumber(parts[3] ?? '')
  const year = Number(arabicDigits(parts[4] ?? ''))
  const buddhist = year >= 2400 && year <= 2999
  const date = month === null || !buddhist ? null : isoDate(commonYear(year), month, day)
  return { weekday: weekdayNumber((parts[1] ?? '').trim()), day, month, year, date }
}

/** The weekday of a name: 0 for Sunday to 6 for Saturday; `พฤหัส` is understood, too. Null for any other word. */
export function weekdayNumber(name: string): number | null {
  if (name === 'พฤหัส') return 4
  const index = weekdayNames.findIndex((known) => known === name)
  return index < 0 ? null : index
}

const fullMonths = new Map<string, number>(monthNames.map((name, at) => [name, at + 1]))
const shortMonths = new Map(monthAbbreviations.map((name, at) => [name.replaceAll('.', ''), at + 1]))

/** The month (1–12) of a name in full or in short, with or without its full stops. Null for any other word. */
export function monthNumber(name: string): number | null {
  return fullMonths.get(name) ?? shortMonths.get(name.replaceAll('.', '')) ?? null
}

/** Thai digits as Arabic ones, everything else as it is. */
export function arabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
}
