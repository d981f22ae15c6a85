import type { IsoDate } from '#domain/release/release.ts'
import { buddhistYear, dateLine, shortDate } from '#domain/thai/buddhist-date.ts'

/** Dates and times of the interface; those of a release are its own text and always Thai. */
export const dates = {
  /** `29 เม.ย. 2567` */
  day: (day: IsoDate) => shortDate(day),
  /** `เม.ย. 2567`, of `2024-04`. */
  month: (month: string) => shortDate(`${month}-01`).replace(/^1 /, ''),
  /** `2567`, of 2024. */
  year: (year: number) => String(buddhistYear(year)),
  /** `วันจันทร์ที่ 29 เมษายน 2567` */
  longDay: (day: IsoDate) => dateLine(day),
  /** `29 เม.ย. 2567 14.00 น.`; `clock` is `14:00`. */
  moment: (day: IsoDate, clock: string) => `${shortDate(day)} ${clock.replace(':', '.')} น.`,
  today: (clock: string) => `วันนี้ ${clock.replace(':', '.')} น.`,
  yesterday: (clock: string) => `เมื่อวาน ${clock.replace(':', '.')} น.`,
}
