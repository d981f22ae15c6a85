import type { IsoDate } from '../../release/release.ts'
import {
  calendarDay,
  dateLine,
  daysBetween,
  isoDate,
  longDate,
  weekdayNames,
  weekdayOf,
} from '../../thai/buddhist-date.ts'
import type { ScannedDate } from '../../thai/date-scan.ts'
import type { HitFix } from '../rule.ts'
import { monthLike, numberLike, yearLike } from './written-like.ts'

interface Choice {
  readonly date: IsoDate
  readonly edit: HitFix
}

const offered = 3

/**
 * What a date whose weekday contradicts it may have meant: another weekday, day, month or year.
 * The choice closest to `near` (the release's day) comes first; the change of the weekday is always among them.
 */
export function weekdayChoices(text: string, scanned: ScannedDate, near: IsoDate | null): HitFix[] {
  const { weekday, date, year } = scanned
  const day = date === null ? null : calendarDay(date)
  if (!weekday || !year || date === null || day === null) return []
  const meant = (candidate: IsoDate | null): candidate is IsoDate =>
    candidate !== null && weekdayOf(candidate) === weekday.value
  const choices: Choice[] = []
  for (let shift = -6; shift <= 6; shift++) {
    const other = isoDate(day.year, day.month, day.day + shift)
    if (meant(other)) choices.push(dayChoice(text, scanned, other, day.day + shift))
  }
  for (const shift of [-2, -1, 1, 2]) {
    const other = isoDate(day.year, day.month + shift, day.day)
    if (meant(other)) choices.push(monthChoice(scanned, other, day.month + shift))
  }
  for (const shift of [-2, -1, 1, 2]) {
    const other = isoDate(day.year + shift, day.month, day.day)
    if (meant(other)) choices.push(yearChoice(text, scanned, other, day.year + shift))
  }
  const right = weekdayNames[weekdayOf(date)] ?? ''
  const name: Choice = { date, edit: { start: weekday.start, end: weekday.end, text: right } }
  const ranked = [name, ...byCloseness(choices, near ?? date)]
  const best = byCloseness(ranked, near ?? date).slice(0, offered)
  const kept = best.includes(name) ? best : [...best.slice(0, offered - 1), name]
  return kept.map((choice) => ({ ...choice.edit, label: sameBoth(dateLine(choice.date)) }))
}

/** What a day that its month does not have may have meant: the month's last day, or the same day of a neighbour month. */
export function impossibleChoices(text: string, scanned: ScannedDate, near: IsoDate | null): HitFix[] {
  const { commonYear, month, day } = scanned
  if (commonYear === null) return []
  const lastDay: Choice[] = []
  const choices: Choice[] = []
  for (const value of [31, 30, 29, 28]) {
    const other = isoDate(commonYear, month.value, value)
    if (other === null) continue
    lastDay.push(dayChoice(text, scanned, other, value))
    break
  }
  for (const shift of [-1, 1]) {
    const other = isoDate(commonYear, month.value + shift, day.value)
    if (other !== null) choices.push(monthChoice(scanned, other, month.value + shift))
  }
  // Reports and deadlines run to the end of a month far oftener than a month's name is mistaken.
  return [...lastDay, ...byCloseness(choices, near ?? lastDay[0]?.date ?? null)]
    .slice(0, offered)
    .map((choice) => ({ ...choice.edit, label: sameBoth(longDate(choice.date)) }))
}

function dayChoice(text: string, { day }: ScannedDate, date: IsoDate, value: number): Choice {
  return { date, edit: { start: day.start, end: day.end, text: numberLike(text, day, value) } }
}

function monthChoice({ month, full }: ScannedDate, date: IsoDate, value: number): Choice {
  return { date, edit: { start: month.start, end: month.end, text: monthLike(full, value) } }
}

function yearChoice(text: string, scanned: ScannedDate, date: IsoDate, value: number): Choice {
  const { year, yearForm } = scanned
  if (!year) return { date, edit: { text: '' } }
  return { date, edit: { start: year.start, end: year.end, text: yearLike(text, year, yearForm, value) } }
}

function byCloseness(choices: readonly Choice[], near: IsoDate | null): Choice[] {
  if (near === null) return [...choices]
  const distance = (choice: Choice) => Math.abs(daysBetween(near, choice.date))
  return [...choices].sort((a, b) => distance(a) - distance(b))
}

function sameBoth(text: string) {
  return { th: text, en: text }
}
