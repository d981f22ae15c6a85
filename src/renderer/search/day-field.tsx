import { useState } from 'react'
import { useDateLocale } from '../desk/language.tsx'
import { BuddhistCalendar, CalendarDate, GregorianCalendar, toCalendar, today } from '@internationalized/date'
import type { DateValue } from 'react-aria-components'
import { DateField, DateInput, DateSegment, I18nProvider, Label } from 'react-aria-components'
import type { IsoDate } from '#domain/release/release.ts'
import { calendarDay, isoDate } from '#domain/thai/buddhist-date.ts'

const buddhist = new BuddhistCalendar()
const gregorian = new GregorianCalendar()
/** Of the Buddhist Era: 1857. */
const earliestYear = 2400

interface DayFieldProps {
  readonly label: string
  readonly day: IsoDate | null
  onDay(day: IsoDate | null): void
}

/** A day, typed in the Buddhist era part by part; none while a part is missing. */
export function DayField({ label, day, onDay }: DayFieldProps) {
  // While the year is being typed (2, 25, 256) it is one of long ago: it stays in the field, and is no day yet.
  const [typed, setTyped] = useState<DateValue | null>(null)
  const shown = typed !== null && dayOf(typed) === day ? typed : valueOf(day)
  return (
    <I18nProvider locale={useDateLocale()}>
      <DateField
        className="field"
        value={shown}
        // A field without a day tells its own in the calendar of this one: in the Gregorian calendar, years before
        // Christ come back a day off.
        placeholderValue={toCalendar(today('Asia/Bangkok'), buddhist)}
        onChange={(value) => {
          setTyped(value)
          onDay(dayOf(value))
        }}
      >
        <Label>{label}</Label>
        <DateInput className="box day-box">
          {(segment) => <DateSegment segment={segment} className="date-segment" />}
        </DateInput>
      </DateField>
    </I18nProvider>
  )
}

function valueOf(day: IsoDate | null): DateValue | null {
  const found = day === null ? null : calendarDay(day)
  return found && toCalendar(new CalendarDate(found.year, found.month, found.day), buddhist)
}

/** The day of a field; null without one, and before the years of which offices write. */
export function dayOf(value: DateValue | null): IsoDate | null {
  if (value === null || toCalendar(value, buddhist).year < earliestYear) return null
  const { year, month, day } = toCalendar(value, gregorian)
  return isoDate(year, month, day)
}
