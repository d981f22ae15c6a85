import { Worker } from 'node:worker_threads'
import { RefusalError } from '#contract/refusals.ts'
import type { DocxReading } from './read-docx.ts'
import type { WordAnswer, WordRequest } from './word-worker.ts'

/** Reads Word files in a thread of its own, so that the window goes on whatever a file does. */
export interface WordReader {
  /** As `readDocx`; refuses `word-too-complex` as well where a file takes too long or too much memory. */
  read(bytes: Uint8Array, name: string): Promise<DocxReading>
  /** Ends the thread. What is being read is refused. */
  close(): Promise<void>
}

/** How long a file may take, in milliseconds, and how much memory, in megabytes. */
export interface ReaderLimits {
  readonly time: number
  readonly memory: number
}

/** The longest real release takes a second and 100 MB. */
const usual: ReaderLimits = { time: 20_000, memory: 512 }

// Run from its sources the program is TypeScript; built, each file of code is one of JavaScript beside the others.
const workerFile = new URL(
  import.meta.url.endsWith('.ts') ? './word-worker.ts' : './word-worker.cjs',
  import.meta.url,
)

/** A reader; its thread is started with the first file, and anew after one that was stopped. */
export function createWordReader(limits = usual): WordReader {
  let worker: Worker | null = null
  let reading: Promise<unknown> = Promise.resolve()

  const stop = async () => {
    const stopped = worker
    worker = null
    await stopped?.terminate()
  }

  async function readNow(bytes: Uint8Array, name: string): Promise<DocxReading> {
    worker ??= new Worker(workerFile, { resourceLimits: { maxOldGenerationSizeMb: limits.memory } })
    // While a file is read the clock keeps the program going; a thread with nothing to do must not.
    worker.unref()
    const answer = await ask(worker, { bytes, name }, limits.time)
    if (answer === null) await stop()
    if (answer?.ok) return answer.reading
    throw new RefusalError(answer?.refusal.code ?? 'word-too-complex', name)
  }

  return {
    read(bytes, name) {
      // One after the other: each may take all the memory there is for it.
      const next = reading.then(() => readNow(bytes, name))
      reading = next.catch(() => {})
      return next
    },
    close: stop,
  }
}

/** The thread's answer; null where it gave none in time, or ended. */
function ask(worker: Worker, request: WordRequest, time: number): Promise<WordAnswer | null> {
  return new Promise((resolve) => {
    const settle = (answer: WordAnswer | null) => {
      clearTimeout(patience)
      worker.off('message', settle)
      worker.off('error', fail)
      worker.off('exit', fail)
      resolve(answer)
    }
    const fail = () => settle(null)
    const patience = setTimeout(fail, time)
    worker.on('message', settle)
    // Out of memory comes as an error, and then the end.
    worker.on('error', fail)
    worker.on('exit', fail)
    // A thread has no origin that it could be of: windows have.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(request)
  })
}
