import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fillHoles } from './repair-characters.ts'
import { sarabunAlternates } from './sarabun-alternates.ts'

const fonts = join(import.meta.dirname, '..', '..', '..', 'resources', 'fonts')
const cuts = readdirSync(fonts).filter((name) => name.endsWith('.ttf'))

/** Letters whose glyphs are named otherwise than by their code. */
const namedLetters: Readonly<Record<string, string>> = {
  yoYingthai: 'ญ',
  doChadathai: 'ฎ',
  toPatakthai: 'ฏ',
  thoThanthai: 'ฐ',
  loChulathai: 'ฬ',
}

/** The names of a font's own glyphs by number, from its `post` table (OpenType, format 2.0). */
function glyphNames(file: string): Map<number, string> {
  const bytes = readFileSync(file)
  const tables = Array.from({ length: bytes.readUInt16BE(4) }, (_, index) => 12 + index * 16)
  const entry = tables.find((at) => bytes.toString('latin1', at, at + 4) === 'post') ?? 0
  const post = bytes.readUInt32BE(entry + 8)
  const count = bytes.readUInt16BE(post + 32)
  const names: string[] = []
  for (let at = post + 34 + count * 2; at < post + bytes.readUInt32BE(entry + 12);) {
    const length = bytes.readUInt8(at)
    names.push(bytes.toString('latin1', at + 1, at + 1 + length))
    at += 1 + length
  }
  // Below 258 a glyph has one of the names that every Macintosh knew; Thai is not among them.
  return new Map(
    Array.from({ length: count }, (_, glyph) => {
      const index = bytes.readUInt16BE(post + 34 + glyph * 2)
      return [glyph, index < 258 ? '' : (names[index - 258] ?? '')] as const
    }),
  )
}

/** What a name such as `uni0E4D0E48.narrow` says; null for a name that is no alternate of Thai. */
function meaning(name: string): string | null {
  const [base = '', ...suffix] = name.split('.')
  const codes = /^uni((?:0E[0-9A-F]{2})+)$/.exec(base)?.[1]?.match(/.{4}/g)
  if (suffix.length === 0 && (codes?.length ?? 0) < 2) return null
  const text = codes?.map((code) => String.fromCharCode(Number.parseInt(code, 16))).join('')
  return text ?? namedLetters[base] ?? null
}

test.each(cuts)('the table is what %s says, whole', (cut) => {
  const told = [...glyphNames(join(fonts, cut))].flatMap(([glyph, name]) => {
    const text = meaning(name)
    return text === null ? [] : [[glyph, text] as const]
  })
  expect(told.length).toBeGreaterThan(30)
  expect(new Map(told)).toEqual(sarabunAlternates)
})

describe('fillHoles', () => {
  test('fills what is known and leaves the rest', () => {
    const map = [
      '<0000> <FFFF>',
      '4 beginbfchar',
      '<02DF> <0E48>',
      '<02E0> <0000>',
      '<02FA> <0000>',
      '<0001> <0000>',
      'endbfchar',
      '1 beginbfrange',
      '<02E0> <02E1> <0000>',
      'endbfrange',
    ]
    expect(fillHoles(map.join('\n')).split('\n')).toEqual([
      ...map.slice(0, 3),
      '<02E0> <0E48>',
      '<02FA> <0E4D0E49>',
      ...map.slice(5),
    ])
  })
})
