import { useDateLocale } from '../desk/language.tsx'
import { BuddhistCalendar, CalendarDate, GregorianCalendar, toCalendar } from '@internationalized/date'
import type { DateValue } from 'react-aria-components'
import { DateField, DateInput, DateSegment, I18nProvider, Label } from 'react-aria-components'
import type { IsoDate } from '#domain/release/release.ts'
import { calendarDay, isoDate } from '#domain/thai/buddhist-date.ts'

const buddhist = new BuddhistCalendar()
const gregorian = new GregorianCalendar()

interface DayFieldProps {
  readonly label: string
  readonly day: IsoDate | null
  onDay(day: IsoDate | null): void
}

/** A day, typed in the Buddhist era part by part; none while a part is missing. */
export function DayField({ label, day, onDay }: DayFieldProps) {
  return (
    <I18nProvider locale={useDateLocale()}>
      <DateField className="field" value={valueOf(day)} onChange={(value) => onDay(dayOf(value))}>
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

function dayOf(value: DateValue | null): IsoDate | null {
  if (value === null) return null
  const { year, month, day } = toCalendar(value, gregorian)
  return isoDate(year, month, day)
}
