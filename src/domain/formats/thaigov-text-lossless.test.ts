import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passages } from '../release/passages.ts'
import { emptyRelease, paragraph } from '../release/release.ts'
import type { Release } from '../release/release.ts'
import { addDays } from '../thai/buddhist-date.ts'
import { readThaigovText, writeThaigovText } from './thaigov-text.ts'

const seed = readFileSync(new URL('../../../corpus/seed.txt', import.meta.url), 'utf8')

describe('every text whatsoever', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      ...seed.split('\n').map((one) => one.slice(0, 60)),
      'พิมพ์',
      '29/04/2567',
      '---',
      'ที่มา : https://x.go.th',
      'ที่มา:',
      'รัฐบาลไทย-',
      '\u200B',
      '\uFEFF',
      ' ',
    ),
  )
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
    fc
      .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n', '\n\n', '\r\n', '\r', '')))
      .map((lines) => lines.map((pair) => pair.join('')).join('')),
  )

  it('comes back exactly, with every passage where it is said to be', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const { release, lines } = readThaigovText(given)
        expect(writeThaigovText(release)).toBe(given)
        const content = given.startsWith('\uFEFF') ? given.slice(1) : given
        const astray = passages(release).filter(({ slot, block, text: wanted }) => {
          const at = lines.find((one) => one.part === slot && one.block === block)
          return at ? content.slice(at.start, at.end) !== wanted : wanted !== '' && slot !== 'headline'
        })
        expect(astray).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  it('loses nothing but blanks when its slots are written anew', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        const { release } = readThaigovText(given)
        const anew = new Set(writeThaigovText({ ...release, layout: null }))
        const lost = [...given].filter((character) => /\S/.test(character) && !anew.has(character))
        expect(lost).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a release written here', () => {
  const thai = fc
    .array(
      fc.constantFrom('การ', 'ประชุม', 'น้ำ', ' ', 'ๆ', '\u00A0', 'ABC', '1,500', '“', '”', '\u200B', '\u2028'),
      {
        minLength: 1,
        maxLength: 40,
      },
    )
    .map((words) => `ก${words.join('')}ข`)
  const written = fc.record({
    date: fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1990-01-01', days)),
    headline: thai,
    abstract: thai.filter((one) => one.length <= 255),
    body: fc.array(thai, { minLength: 1 }),
    separator: fc.constantFrom('', '-----', '***'),
    source: fc.constantFrom('', 'https://www.thaigov.go.th/news/contents/details/82320'),
  })

  it('is read back slot by slot', () => {
    fc.assert(
      fc.property(written, ({ body, ...slots }) => {
        const release = { ...emptyRelease(), ...slots, body: body.map(paragraph) }
        const back = readThaigovText(writeThaigovText(release))
        expect({ ...back.release, layout: null }).toEqual(release)
        expect(back.notes.filter((note) => note.code !== 'no-source-line')).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('carries lists as lines, drops marks and empty paragraphs', () => {
    const release: Release = {
      ...emptyRelease('2024-04-29'),
      headline: 'หัวข่าว',
      body: [
        { kind: 'subheading', spans: [{ text: 'หัวข้อ', bold: true }] },
        paragraph(''),
        { kind: 'list', ordered: true, items: [[{ text: 'หนึ่ง' }], [{ text: 'สอง', italic: true }]] },
        { kind: 'list', ordered: false, items: [[{ text: 'ก', link: 'https://x.go.th' }], []] },
      ],
    }
    expect(writeThaigovText(release)).toBe(
      'รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-หัวข่าว\n\n\nวันจันทร์ที่ 29 เมษายน 2567\nหัวข่าว\nหัวข้อ\n1. หนึ่ง\n2. สอง\n- ก',
    )
  })

  it('has no date line without a date', () => {
    expect(writeThaigovText(emptyRelease())).toBe('รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-\n\n')
  })
})
