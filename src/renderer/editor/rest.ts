/** Calls back once nothing has been asked for a while; `now` does it at once if it is due. */
export interface Rest {
  ask(): void
  now(): void
  /** Whether something has been asked for and not yet been done. */
  waiting(): boolean
  stop(): void
}

/** After the key that asks when no rest has come for long (ms): its letter is on the screen, the next key far. */
const soon = 40

interface RestWays {
  /** Puts it off while it says no; whoever makes it true again asks anew. */
  readonly mayRun?: () => boolean
  /** Milliseconds after which it is done without a rest, soon after the next time of asking; never when absent. */
  readonly longest?: number
}

/** A rest of so many milliseconds. */
export function createRest(
  milliseconds: number,
  run: () => void,
  { mayRun = () => true, longest = Infinity }: RestWays = {},
): Rest {
  let timer: ReturnType<typeof setTimeout> | undefined
  let due = false
  let since = 0
  const fire = () => {
    if (!due || !mayRun()) return
    due = false
    run()
  }
  return {
    ask() {
      const now = Date.now()
      if (!due) since = now
      due = true
      clearTimeout(timer)
      timer = setTimeout(fire, now - since < longest ? milliseconds : Math.min(soon, milliseconds))
    },
    now() {
      clearTimeout(timer)
      fire()
    },
    waiting: () => due,
    stop() {
      due = false
      clearTimeout(timer)
    },
  }
}
