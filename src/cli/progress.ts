import { both } from './both-languages.ts'
import type { Terminal } from './terminal.ts'

/** From this many files on, a log too is told how far the work is, each time as many are done. */
const many = 50

export interface Progress {
  /** Another file is done. */
  step(): void
  /** Takes the line of the screen away, so that something else can be written there. */
  clear(): void
}

/** Tells on the error output how many of several files are done: on a screen in one line, elsewhere only of many. */
export function progressOf(total: number, terminal: Terminal): Progress {
  let done = 0
  const sentence = () => both(({ cli }) => cli.progress(done, total))
  if (terminal.errorIsScreen && total > 1) {
    const clear = () => terminal.status('\r\u001B[K')
    return {
      clear,
      step() {
        done++
        if (done < total) terminal.status(`\r\u001B[K${sentence()}`)
        else clear()
      },
    }
  }
  return {
    clear() {},
    step() {
      done++
      if (total > many && done % many === 0) terminal.complain(sentence())
    },
  }
}
