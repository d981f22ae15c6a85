import type { Progress } from '#contract/archive.ts'
import type { Terminal } from './terminal.ts'

/** How often a log is told, in milliseconds; a screen is told four times a second. */
const logEvery = 10_000
const screenEvery = 250

/** Tells how far long work is on the error output: on a screen in one line that is written over. */
export interface ProgressLine {
  now(progress: Progress): void
  /** Says something else in between. */
  say(line: string): void
  /** Takes the line away. */
  end(): void
}

/** `sentence` makes the line; the minutes that are left are whole, null while nobody knows. */
export function tellProgress(
  terminal: Terminal,
  sentence: (progress: Progress, minutes: number | null) => string,
): ProgressLine {
  let last = performance.now()
  const onScreen = terminal.errorIsScreen
  const clear = () => {
    if (onScreen) terminal.status('\r\u001B[K')
  }
  return {
    now(progress) {
      const at = performance.now()
      if (at - last < (onScreen ? screenEvery : logEvery)) return
      last = at
      const { secondsLeft } = progress
      const line = sentence(progress, secondsLeft === null ? null : Math.floor(secondsLeft / 60))
      if (onScreen) terminal.status(`\r\u001B[K${line}`)
      else terminal.complain(line)
    },
    say(line) {
      clear()
      terminal.complain(line)
    },
    end: clear,
  }
}
