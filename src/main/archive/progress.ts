import type { Progress } from '#contract/archive.ts'

/** Keeps count of something that takes a while. */
export interface Meter {
  /** So many more are done. */
  step(count: number): void
  read(): Progress
}

/** The stretch that the rate goes by, in milliseconds. */
const lately = 10_000

/** A meter over `total` steps; `clock` counts milliseconds. The rate is that of the last ten seconds. */
export function createMeter(total: number, clock: () => number): Meter {
  let done = 0
  let marks: { readonly at: number; readonly done: number }[] = [{ at: clock(), done }]
  return {
    step(count) {
      done += count
      const at = clock()
      const last = marks.at(-1)
      // One mark a quarter of a second is enough.
      if (last && marks.length > 1 && at - last.at < 250) return
      marks.push({ at, done })
      // The one mark before the stretch is where it begins.
      const first = marks.findIndex((mark) => mark.at > at - lately)
      marks = marks.slice(Math.max(0, first - 1))
    },
    read() {
      const [first] = marks
      const time = first ? clock() - first.at : 0
      const perSecond = first && time > 0 ? ((done - first.done) / time) * 1000 : 0
      const secondsLeft = perSecond > 0 ? Math.max(0, total - done) / perSecond : null
      return { done, total: Math.max(total, done), perSecond, secondsLeft }
    },
  }
}
