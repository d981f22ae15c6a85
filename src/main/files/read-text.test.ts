import { spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decodeText, tooManyBytes } from './decode-text.ts'
import { readTextFile } from './read-text.ts'

const corpus = new URL('../../../corpus/', import.meta.url)
const seed = readFileSync(new URL('seed.txt', corpus), 'utf8')
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tokhao-read-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, bytes: Uint8Array | string) => {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}
const refusal = (path: string) =>
  readTextFile(path).then(
    () => null,
    (error: { refusal: unknown }) => error.refusal,
  )

describe('a text in', () => {
  it.each([
    ['UTF-8', Buffer.from(seed), 'utf-8', seed],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${seed}`), 'utf-8', `\uFEFF${seed}`],
    ['UTF-16 little endian', iconv.encode(seed, 'utf-16le', { addBOM: true }), 'utf-16le', seed],
    ['UTF-16 big endian', iconv.encode(seed, 'utf-16be', { addBOM: true }), 'utf-16be', seed],
    ['Windows-874', iconv.encode(seed, 'windows-874'), 'windows-874', seed],
    ['plain ASCII', Buffer.from('Hello'), 'utf-8', 'Hello'],
  ])('%s is read', async (name, bytes, encoding, text) => {
    expect(await readTextFile(file(`${name}.txt`, bytes))).toEqual({ text, encoding })
  })

  it('Windows-874 is read for every real release that it can hold', () => {
    const sample = new URL('sample-dev/', corpus)
    let held = 0
    for (const name of readdirSync(sample).filter((one) => one.endsWith('.txt'))) {
      const text = readFileSync(new URL(name, sample), 'utf8')
      const bytes = iconv.encode(text, 'windows-874')
      if (iconv.decode(bytes, 'windows-874') !== text || bytes.every((byte) => byte < 0x80)) continue
      held++
      expect(decodeText(bytes, name)).toEqual({ text, encoding: 'windows-874' })
    }
    expect(held).toBeGreaterThan(200)
  })

  it('any well-formed UTF-8 without control characters is given back as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(!/^\uFEFF?$/.test(text))
        expect(decodeText(Buffer.from(text), 'x').text).toBe(text)
      }),
    )
  })
})

describe('a refusal names the file and its reason', () => {
  it('missing', async () => {
    expect(await refusal(join(folder, 'ไม่มี.txt'))).toEqual({ code: 'file-missing', detail: 'ไม่มี.txt' })
    expect(await refusal(join(file('a-file', 'ก'), 'below'))).toMatchObject({ code: 'file-missing' })
    expect(await refusal(join(folder, 'ก\0ข'))).toMatchObject({ code: 'file-missing' })
    expect(await refusal(join(folder, 'ก'.repeat(300)))).toMatchObject({ code: 'file-missing' })
  })

  it('a folder', async () => {
    mkdirSync(join(folder, 'โฟลเดอร์'))
    expect(await refusal(join(folder, 'โฟลเดอร์'))).toEqual({ code: 'file-is-folder', detail: 'โฟลเดอร์' })
  })

  it.each([
    ['nothing', ''],
    ['only a byte order mark', '\uFEFF'],
  ])('%s in it', async (_, text) => {
    expect(await refusal(file('empty.txt', text))).toEqual({ code: 'file-empty', detail: 'empty.txt' })
  })

  it('50 MB', async () => {
    const path = file('large.txt', '')
    truncateSync(path, tooManyBytes)
    expect(await refusal(path)).toEqual({ code: 'file-too-large', detail: 'large.txt' })
    expect(() => decodeText(new Uint8Array(tooManyBytes), 'x')).toThrow('file-too-large')
  })

  it.skipIf(process.platform === 'win32')('a device without end', async () => {
    expect(await refusal('/dev/zero')).toEqual({ code: 'file-too-large', detail: 'zero' })
  })

  it.skipIf(process.platform === 'win32')('a pipe that nobody writes into', async () => {
    spawnSync('mkfifo', [join(folder, 'pipe.txt')])
    expect(await refusal(join(folder, 'pipe.txt'))).toEqual({ code: 'file-unreadable', detail: 'pipe.txt' })
  })

  it.skipIf(process.platform !== 'linux')('that cannot be read', async () => {
    // Opens like a file and fails at the first byte, for root, too.
    expect(await refusal('/proc/self/mem')).toEqual({ code: 'file-unreadable', detail: 'mem' })
  })

  it.each<[string, Uint8Array]>([
    ['a PNG', Buffer.from('89504e470d0a1a0a0000000d494844520000000100000001080600', 'hex')],
    ['a ZIP', Buffer.from(`PK\u0003\u0004${'\0\u0014\u0008'.repeat(50)}`)],
    ['UTF-16 without a mark', Buffer.from('ข่าวประชาสัมพันธ์', 'utf16le')],
    [
      'UTF-16 cut in a unit',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('ก', 'utf16le'), Buffer.from([1])]),
    ],
    ['UTF-32', Buffer.from('fffe0000010e0000020e0000030e0000040e0000', 'hex')],
    ['UTF-8 cut in a character', Buffer.from(seed).subarray(0, 1000 + 2)],
    ['UTF-8 with one wrong byte', Buffer.concat([Buffer.from(seed), Buffer.from([0xff])])],
    ['French in Latin-1', Buffer.from('le café était fermé, déjà', 'latin1')],
    ['Shift-JIS', iconv.encode('日本語のテキストです。こんにちは世界', 'shift_jis')],
    [
      'random bytes',
      Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919 + (index >> 3) * 104_729) & 0xff),
    ],
  ])('%s', async (_, bytes) => {
    expect(await refusal(file('odd.bin', bytes))).toEqual({
      code: 'file-unknown-encoding',
      detail: 'odd.bin',
    })
  })
})
