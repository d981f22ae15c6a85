import { createRest } from '../editor/rest.ts'

/** Puts off what a writer need not see between two keys. */
export interface Quiet {
  /** A key has been pressed. */
  key(): void
  /** Does a piece of work once nobody has typed for a while, or at once; of two of one name only the later is done. */
  whenQuiet(name: string, work: () => void): void
  /** Gives up the work of a name that waits. */
  forget(name: string): void
}

/** Someone types for so many milliseconds after each key. */
export function createQuiet(milliseconds: number): Quiet {
  const waiting = new Map<string, () => void>()
  const rest = createRest(milliseconds, () => {
    const due = [...waiting.values()]
    waiting.clear()
    for (const work of due) work()
  })
  return {
    key: () => rest.ask(),
    whenQuiet(name, work) {
      if (rest.waiting()) waiting.set(name, work)
      else work()
    },
    forget: (name) => void waiting.delete(name),
  }
}
