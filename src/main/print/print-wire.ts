import type { Writable } from 'node:stream'

/**
 * What the command line and the printing process say to each other through a socket: messages of JSON, each
 * behind its length in four bytes.
 */
export type PrintQuestion = { readonly html: string }
/** The PDF in base64, or that there is none; what happened is told on the error output. */
export type PrintAnswer = { readonly pdf: string } | { readonly failed: true }

/** Sends one message. */
export function sendMessage(to: Writable, message: PrintQuestion | PrintAnswer): void {
  const body = Buffer.from(JSON.stringify(message))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length)
  to.write(Buffer.concat([length, body]))
}

/** The messages of a stream, one after the other, until it ends; half a message at the end is none. */
export async function* readMessages(from: AsyncIterable<Uint8Array>): AsyncGenerator<unknown> {
  let held: Uint8Array[] = []
  let length = 0
  for await (const chunk of from) {
    held.push(chunk)
    length += chunk.byteLength
    while (length >= 4) {
      const all = held.length === 1 && held[0] ? Buffer.from(held[0]) : Buffer.concat(held)
      held = [all]
      const end = 4 + all.readUInt32BE(0)
      if (length < end) break
      yield JSON.parse(all.toString('utf8', 4, end))
      held = [all.subarray(end)]
      length -= end
    }
  }
}
