import {
  addDays,
  dateLine,
  daysBetween,
  daysInMonth,
  monthNames,
  weekdayNames,
  weekdayOf,
} from '../../src/domain/thai/buddhist-date.ts'
import { scanDates } from '../../src/domain/thai/date-scan.ts'
import type { ScannedDate } from '../../src/domain/thai/date-scan.ts'
import { isParagraph, paragraph, spansText } from '../../src/domain/release/release.ts'
import type { Layout, Release } from '../../src/domain/release/release.ts'
import { oneOf, replaced, withoutOneLetter } from './plant.ts'
import type { Plant, ReleasePlant } from './plant.ts'

/** Faults of the rules on dates, for a paragraph. */
export const datesMutations: Readonly<Record<string, Plant>> = {
  'date-weekday-mismatch': (paragraph, random) => {
    const scanned = oneOf(
      realDates(paragraph).filter(({ commonYear }) => (commonYear ?? 0) >= 1941),
      random,
    )
    if (!scanned?.date) return null
    const wrong = weekdayNames[(weekdayOf(scanned.date) + 1 + Math.floor(random() * 6)) % 7] ?? ''
    const { weekday, day } = scanned
    if (weekday) return replaced(paragraph, weekday.start, weekday.end, wrong)
    const lead = /วันที่[ \u00A0]?$/u.exec(paragraph.slice(0, day.start))
    const start = lead ? lead.index : day.start
    return replaced(paragraph, start, day.start, `วัน${wrong}ที่ `)
  },
  'date-impossible': (paragraph, random) => {
    const scanned = oneOf(
      realDates(paragraph).filter(
        ({ month, commonYear, day }) =>
          daysInMonth(commonYear ?? 2024, month.value) < 31 &&
          !/(?:ครั้งที่|งวดที่|ฉบับที่|ข้อ|จำนวน)[ \u00A0]?$/u.test(paragraph.slice(0, day.start)),
      ),
      random,
    )
    return scanned && replaced(paragraph, scanned.day.start, scanned.day.end, '31')
  },
  'date-month-misspelled': (paragraph, random) => {
    const scanned = oneOf(fullDates(paragraph), random)
    if (!scanned) return null
    const wrong = withoutOneLetter(monthNames[scanned.month.value - 1] ?? '', random)
    return wrong === null ? null : replaced(paragraph, scanned.month.start, scanned.month.end, wrong)
  },
  'date-year-malformed': (paragraph, random) => {
    const scanned = oneOf(fullDates(paragraph), random)
    if (!scanned?.year) return null
    const { start, end } = scanned.year
    const year = paragraph.slice(start, end)
    if (!/^25[4-7][0-9]$/.test(year)) return null
    const wrong = oneOf([`${year}1`, year.slice(0, 3), `3${year.slice(1)}`], random)
    return wrong === null ? null : replaced(paragraph, start, end, wrong)
  },
  'date-range-reversed': (paragraph, random) => {
    const scanned = oneOf(
      realDates(paragraph).filter(({ weekday, day }) => weekday === null && day.value <= 26),
      random,
    )
    return scanned && replaced(paragraph, scanned.day.start, scanned.day.start, `${scanned.day.value + 2} - `)
  },
  'date-be-in-english': (paragraph, random) => {
    const year = 2560 + Math.floor(random() * 10)
    return `${paragraph} ${oneOf([`(5 March ${year})`, `on November 23, ${year}`, `in Dec. ${year}`], random)}`
  },
  'date-era-mismatch': (paragraph, random) => {
    const eras = [...paragraph.matchAll(/พ\.ศ\.(?=[ \u00A0]?25[3-9][0-9](?![0-9]))/gu)]
    const era = oneOf(eras, random)
    return era && replaced(paragraph, era.index, era.index + era[0].length, 'ค.ศ.')
  },
}

/** Faults of the date line, for a release. */
export const datesReleaseMutations: Readonly<Record<string, ReleasePlant>> = {
  'date-line-weekday': (release, random) => {
    const { date, layout } = release
    if (date === null || layout === null) return null
    const other = addDays(date, 1 + Math.floor(random() * 6))
    const raw = dateLine(date).replace(/^วัน.+?ที่/u, /^วัน.+?ที่/u.exec(dateLine(other))?.[0] ?? '')
    return { ...release, layout: withDateLine(layout, date, raw) }
  },
  'date-line-impossible': (release, random) => {
    const { layout } = release
    if (layout === null) return null
    const raw = oneOf(['วันพุธที่ 31 เมษายน 2567', 'วันศุกร์ที่ 30 กุมภาพันธ์ 2566', 'วันจันทร์ที่ 0 มกราคม 2567'], random)
    return { ...release, date: null, layout: withDateLine(layout, null, raw ?? '') }
  },
  'date-lead-year': (release) => {
    const texts = release.body.map((block) => (isParagraph(block) ? spansText(block.spans) : ''))
    const block = texts.findIndex((text) => text.length >= 100)
    const text = texts[block] ?? ''
    const scanned = scanDates(text)[0]
    const { date, year } = scanned ?? {}
    if (!scanned || !date || !year || release.date === null || scanned.from || scanned.weekday) return null
    const isLead = /^(?:เมื่อ)?(?:วันนี้)?[ \u00A0]?\(?(?:วันที่)?[ \u00A0]?$/u.test(text.slice(0, scanned.start))
    if (!isLead || Math.abs(daysBetween(release.date, date)) > 30) return null
    const last = text.slice(year.end - 1, year.end)
    const before = String.fromCharCode(last.charCodeAt(0) - 1)
    return last === '0' || last === '๐'
      ? null
      : inBody(release, block, replaced(text, year.end - 1, year.end, before))
  },
}

function inBody(release: Release, block: number, text: string): Release {
  return { ...release, body: release.body.map((one, at) => (at === block ? paragraph(text) : one)) }
}

function withDateLine(layout: Layout, of: string | null, raw: string): Layout {
  return { ...layout, dateLine: { of, raw } }
}

function realDates(paragraph: string): ScannedDate[] {
  return scanDates(paragraph).filter(({ date, from }) => date !== null && from === null)
}

function fullDates(paragraph: string): ScannedDate[] {
  return realDates(paragraph).filter(({ full, yearForm }) => full && yearForm === 'buddhist')
}
