import type { Job, Progress } from '#contract/archive.ts'
import { RefusalError } from '#contract/refusals.ts'
import type { DeskPorts } from './desk-ports.ts'

/** The window is told no more often than this, in milliseconds. */
const tellEvery = 250

/** How a long piece of work is watched and stopped. */
export interface JobWatch {
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
}

/** What the desk does that takes a while: one thing at a time, told of on the way, stopped when asked. */
export interface Jobs {
  /** Refuses `job-running` while another one goes on. */
  run<Value>(job: Job, work: (watch: JobWatch) => Promise<Value>): Promise<Value>
  /** What goes on now; null where nothing does. */
  current(): Job | null
  /** Asks the work to stop; it then answers with what it has done. */
  cancel(): void
  /** Stops the work and waits until it has. */
  finish(): Promise<void>
}

export function createJobs({ tell }: Pick<DeskPorts, 'tell'>): Jobs {
  let running: { readonly job: Job; readonly stop: AbortController; readonly done: Promise<unknown> } | null =
    null
  return {
    async run(job, work) {
      if (running) throw new RefusalError('job-running')
      const stop = new AbortController()
      let last = 0
      const done = work({
        signal: stop.signal,
        onProgress(progress) {
          const at = performance.now()
          if (at - last < tellEvery) return
          last = at
          tell({ kind: 'progress', job, progress })
        },
      })
      running = { job, stop, done }
      try {
        return await done
      } finally {
        running = null
        tell({ kind: 'ended', job })
      }
    },
    current: () => running?.job ?? null,
    cancel: () => running?.stop.abort(),
    async finish() {
      running?.stop.abort()
      await running?.done.catch(() => null)
    },
  }
}
