import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { readMessages, sendMessage } from './print-wire.ts'

test('messages arrive whole however the stream is cut, and half a message is none', async () => {
  const said = [{ html: '<p>สวัสดี\u2028</p>' }, { pdf: 'JVBERi0=' }, { failed: true }] as const
  const through = new PassThrough()
  for (const message of said) sendMessage(through, message)
  through.end()
  const bytes = Buffer.concat(await through.toArray())
  for (const size of [1, 3, 7, bytes.length]) {
    async function* cut() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
      yield Buffer.from([0, 0, 0, 9, 123])
    }
    const heard: unknown[] = []
    for await (const message of readMessages(cut())) heard.push(message)
    expect(heard).toEqual(said)
  }
})
