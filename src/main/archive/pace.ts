/** How much of a long piece of work is done before others get their turn. */
export interface Pace {
  /** How many to take next. */
  readonly next: number
  /** Does a piece of work, which answers how much it did, and learns from how long that took. */
  take(work: () => number): number
}

/** However slow the disk is, fewer than this would only be slower. */
const least = 5

/**
 * A pace that keeps each piece near `longest` milliseconds and takes at most `most` at a time, so that typing
 * and saving need not wait; without `longest` it always takes as many as it may.
 */
export function createPace(most: number, longest: number | null, clock: () => number): Pace {
  let next = longest === null ? most : Math.min(most, 10)
  return {
    get next() {
      return next
    },
    take(work) {
      const began = clock()
      const count = work()
      if (longest !== null && count > 0) {
        const each = Math.max(clock() - began, 0.1) / count
        // Carefully upwards, at once downwards.
        next = Math.max(least, Math.min(most, Math.floor(longest / each), next * 2))
      }
      return count
    },
  }
}

/** Lets others have their turn. */
export function othersFirst(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}
