import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileName } from './file-name.ts'

const named = (headline: string, date: string | null = null) => fileName({ date, headline }, '.pdf')
const graphemes = (text: string) =>
  [...new Intl.Segmenter('th', { granularity: 'grapheme' }).segment(text)].map((one) => one.segment)

describe('the proposed file name', () => {
  it('tells date and headline', () => {
    expect(named('รมว.ดีอี ร่วมประชุม', '2024-04-29')).toBe('2567-04-29 รมว.ดีอี ร่วมประชุม.pdf')
    expect(named('', '2024-04-29')).toBe('2567-04-29.pdf')
    expect(named('หัวข่าว')).toBe('หัวข่าว.pdf')
    expect(named(' \u200B. ')).toBe('ข่าว.pdf')
    expect(named('ข่าว', '2024-02-31')).toBe('ข่าว.pdf')
  })

  it.each([
    ['CON', 'ข่าว CON.pdf'],
    ['nul.txt', 'ข่าว nul.txt.pdf'],
    ['COM¹', 'ข่าว COM¹.pdf'],
    ['lpt9', 'ข่าว lpt9.pdf'],
    ['CONSUL', 'CONSUL.pdf'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.pdf'],
    ['ก\u202Efdp.exe', 'กfdp.exe.pdf'],
    ['../../etc/passwd', 'etc passwd.pdf'],
    ['จบ...', 'จบ.pdf'],
    ['.hidden', 'hidden.pdf'],
    ['บรรทัด\nต่อ\tไป', 'บรรทัด ต่อ ไป.pdf'],
  ])('makes %j fit', (headline, name) => {
    expect(named(headline)).toBe(name)
  })

  it('cuts a long headline between graphemes', () => {
    const headline = 'กี่น้ำที่'.repeat(50)
    const name = named(headline, '2024-04-29')
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
    expect(Buffer.byteLength(name)).toBeGreaterThan(185)
    const kept = name.slice('2567-04-29 '.length, -'….pdf'.length)
    expect(name.endsWith('….pdf')).toBe(true)
    expect(graphemes(headline).slice(0, graphemes(kept).length).join('')).toBe(kept)
  })

  it('is a safe name whatever the headline is', () => {
    const headline = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
        .map((units) => String.fromCharCode(...units)),
      fc
        .array(
          fc.constantFrom('con', '.', ' ', 'nul', '\u202E', 'aux', '/', '\\', 'ก', 'com1', '~', '-', '\0'),
        )
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(headline, fc.constantFrom(null, '2024-04-29'), (text, date) => {
        const name = named(text, date)
        const faults = [
          Buffer.byteLength(name) > 200,
          name.length < 5,
          /[<>:"/\\|?*\u0000-\u001F\u007F-\u009F]/.test(name),
          /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(name),
          /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name),
          /^[\s.]/.test(name) || /[\s.]\.pdf$/.test(name),
          !name.endsWith('.pdf'),
          name !== Buffer.from(name, 'utf8').toString('utf8'),
        ]
        expect(faults).toEqual(faults.map(() => false))
      }),
      { numRuns: 10_000 },
    )
  })
})
