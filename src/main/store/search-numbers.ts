/** Numbers for the releases of one day. */
const perDay = 2 ** 20
/** The last day that a date line can have, 31 December 9999, in days since 1970. */
const lastDay = 2_932_896
/** Stands for a day that there is not: the very last, behind the year 1. */
const noDay = 4_000_000

/** The numbers of a day, both included. */
export interface DayNumbers {
  readonly first: number
  readonly last: number
}

/** The numbers of a day (`YYYY-MM-DD`): later days have smaller ones. */
export function dayNumbers(date: string): DayNumbers {
  const days = Math.floor(Date.parse(`${date}T00:00:00Z`) / 86_400_000)
  const first = (Number.isFinite(days) ? lastDay - days : noDay) * perDay
  return { first, last: first + perDay - 1 }
}
