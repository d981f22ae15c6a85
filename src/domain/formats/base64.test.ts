import { expect, test } from 'vitest'
import { base64 } from './base64.ts'

test('bytes of every length are written as Node writes them', () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => (at * 2_654_435_761) >>> 24)
  for (const length of [0, 1, 2, 3, 4, 5, 255, 256, 6143, 6144, 6145, 69_998, 69_999, 70_000]) {
    const part = bytes.subarray(0, length)
    expect(base64(part)).toBe(Buffer.from(part).toString('base64'))
  }
})
