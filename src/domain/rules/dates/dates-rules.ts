import type { Rule } from '../rule.ts'
import { dateBeInEnglish } from './date-be-in-english.ts'
import { dateCeInThai } from './date-ce-in-thai.ts'
import { dateEraMismatch } from './date-era-mismatch.ts'
import { dateImpossible } from './date-impossible.ts'
import { dateLeadContradiction } from './date-lead-contradiction.ts'
import { dateLeadYear } from './date-lead-year.ts'
import { dateLineImpossible } from './date-line-impossible.ts'
import { dateLineWeekday } from './date-line-weekday.ts'
import { dateMonthMisspelled } from './date-month-misspelled.ts'
import { dateRangeReversed } from './date-range-reversed.ts'
import { dateTodayMismatch } from './date-today-mismatch.ts'
import { dateWeekdayMismatch } from './date-weekday-mismatch.ts'
import { dateYearMalformed } from './date-year-malformed.ts'

/** The rules on dates, in the order of the handbook. */
export const datesRules: readonly Rule[] = [
  dateWeekdayMismatch,
  dateLineWeekday,
  dateLineImpossible,
  dateImpossible,
  dateMonthMisspelled,
  dateYearMalformed,
  dateRangeReversed,
  dateBeInEnglish,
  dateEraMismatch,
  dateCeInThai,
  dateLeadYear,
  dateLeadContradiction,
  dateTodayMismatch,
]
