/** Calls back once nothing has been asked for a while; `now` does it at once if it is due. */
export interface Rest {
  ask(): void
  now(): void
  /** Whether something has been asked for and not yet been done. */
  waiting(): boolean
  stop(): void
}

/** A rest of so many milliseconds. `mayRun` puts it off while it says no; whoever makes it true again asks anew. */
export function createRest(milliseconds: number, run: () => void, mayRun: () => boolean = () => true): Rest {
  let timer: ReturnType<typeof setTimeout> | undefined
  let due = false
  const fire = () => {
    if (!due || !mayRun()) return
    due = false
    run()
  }
  return {
    ask() {
      due = true
      clearTimeout(timer)
      timer = setTimeout(fire, milliseconds)
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
