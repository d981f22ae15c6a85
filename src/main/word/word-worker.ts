import { parentPort } from 'node:worker_threads'
import { RefusalError } from '#contract/refusals.ts'
import type { Refusal } from '#contract/refusals.ts'
import { readDocx } from './read-docx.ts'
import type { DocxReading } from './read-docx.ts'

/** What the thread is asked. */
export interface WordRequest {
  readonly bytes: Uint8Array
  readonly name: string
}

/** What it answers, to one request after the other. */
export type WordAnswer =
  | { readonly ok: true; readonly reading: DocxReading }
  | { readonly ok: false; readonly refusal: Refusal }

async function answer({ bytes, name }: WordRequest): Promise<WordAnswer> {
  try {
    return { ok: true, reading: await readDocx(bytes, name) }
  } catch (error) {
    if (error instanceof RefusalError) return { ok: false, refusal: error.refusal }
    // What the libraries could not make sense of is no fault of the program; nothing of it has been taken in.
    return { ok: false, refusal: { code: 'word-damaged', detail: name } }
  }
}

parentPort?.on('message', (request: WordRequest) => {
  // A thread has no origin that it could be of: windows have.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  void answer(request).then((answered) => parentPort?.postMessage(answered))
})
