import { BuddhistCalendar, CalendarDate, GregorianCalendar, toCalendar } from '@internationalized/date'
import { CalendarDays, ChevronDown, ChevronLeft, ChevronRight } from 'lucide-react'
import { memo } from 'react'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  I18nProvider,
  Input,
  Popover,
} from 'react-aria-components'
import type { IsoDate } from '#domain/release/release.ts'
import { calendarDay, dateLine, isoDate } from '#domain/thai/buddhist-date.ts'
import { CategoryBox } from './category-box.tsx'
import { iconLook } from './control.tsx'
import { useDateLocale, useStrings } from './language.tsx'

const buddhist = new BuddhistCalendar()
const gregorian = new GregorianCalendar()

interface DateFieldProps {
  readonly date: IsoDate | null
  onDate(date: IsoDate | null): void
}

/** The date line: chosen in the Buddhist era, never typed; the weekday follows by itself. */
export const DateField = memo(function DateField({ date, onDate }: DateFieldProps) {
  const { desk } = useStrings()
  const day = date === null ? null : calendarDay(date)
  const value = day === null ? null : toCalendar(new CalendarDate(day.year, day.month, day.day), buddhist)
  return (
    <I18nProvider locale={useDateLocale()}>
      <DatePicker
        className="page-date"
        aria-label={desk.date.label}
        data-pane="slot-date"
        value={value}
        onChange={(chosen) => {
          if (chosen === null) return onDate(null)
          const { year, month, day: dayOfMonth } = toCalendar(chosen, gregorian)
          onDate(isoDate(year, month, dayOfMonth))
        }}
      >
        <Group className="page-date-group">
          <span className="page-date-line" aria-hidden>
            {date === null ? desk.date.none : dateLine(date)}
          </span>
          <DateInput className="page-date-input">
            {(segment) => <DateSegment segment={segment} className="date-segment" />}
          </DateInput>
          <Button className="button icon small" aria-label={desk.date.open}>
            <CalendarDays {...iconLook} size={17} />
          </Button>
        </Group>
        <Popover className="popover calendar-popover">
          <Dialog className="calendar-dialog">
            <Calendar firstDayOfWeek="sun">
              <header className="calendar-head">
                <Button slot="previous" className="button icon small">
                  <ChevronLeft {...iconLook} />
                </Button>
                <Heading className="calendar-title" />
                <Button slot="next" className="button icon small">
                  <ChevronRight {...iconLook} />
                </Button>
              </header>
              <CalendarGrid weekdayStyle="short" className="calendar-grid">
                {(cell) => <CalendarCell date={cell} className="calendar-cell" />}
              </CalendarGrid>
            </Calendar>
          </Dialog>
        </Popover>
      </DatePicker>
    </I18nProvider>
  )
})

interface CategoryFieldProps {
  readonly category: string
  onCategory(category: string): void
}

/** The line of the category on the page. */
export const CategoryField = memo(function CategoryField({ category, onCategory }: CategoryFieldProps) {
  const { desk } = useStrings()
  return (
    <CategoryBox
      className="page-category"
      aria-label={desk.category.label}
      data-pane="slot-category"
      category={category}
      onCategory={onCategory}
    >
      <div className="page-category-box">
        <Input placeholder={desk.category.placeholder} />
        <Button className="button icon small" aria-label={desk.category.label}>
          <ChevronDown {...iconLook} size={16} />
        </Button>
      </div>
    </CategoryBox>
  )
})
