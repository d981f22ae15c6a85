import { readFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodeText } from './decode-text.ts'
import { encodeText } from './encode-text.ts'

const seed = readFileSync(new URL('../../../corpus/seed.txt', import.meta.url), 'utf8')

describe('a text goes back into its encoding', () => {
  it.each([
    ['UTF-8', Buffer.from(seed)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${seed}`)],
    ['UTF-16, little end first', iconv.encode(seed, 'utf-16le', { addBOM: true })],
    ['UTF-16, big end first', iconv.encode(seed, 'utf-16be', { addBOM: true })],
    ['Windows-874', iconv.encode(seed, 'windows-874')],
  ])('byte for byte: %s', (_, bytes) => {
    const encoded = encodeText(decodeText(bytes, 'seed.txt'))
    expect(encoded.ok && Buffer.from(encoded.bytes).equals(bytes)).toBe(true)
  })

  it('with a lone surrogate where UTF-16 held one', () => {
    const bytes = Buffer.from('\uFEFFก\uD800ข', 'utf16le')
    const encoded = encodeText(decodeText(bytes, 'odd.txt'))
    expect(encoded.ok && Buffer.from(encoded.bytes).equals(bytes)).toBe(true)
  })
})

describe('a character that the encoding lacks', () => {
  it.each([
    ['windows-874', 'ราคา 5 é', 'é'],
    ['windows-874', 'ยินดี😀', '😀'],
    ['utf-8', 'ก\uDC00', '\uDC00'],
  ] as const)('is told: %s', (encoding, text, missing) => {
    expect(encodeText({ text, encoding })).toEqual({ ok: false, missing })
  })
})
