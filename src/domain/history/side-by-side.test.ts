import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareTexts } from './compare-texts.ts'
import type { Stretch } from './compare-texts.ts'
import { foldUnchanged, linesSideBySide } from './side-by-side.ts'

function text(stretches: readonly Stretch[]): string {
  return stretches.map((stretch) => stretch.text).join('')
}

function shown(before: string, after: string): string[] {
  return linesSideBySide(compareTexts(before, after)).map(
    ({ older, newer, changed }) => `${text(older)} ${changed ? '≠' : '='} ${text(newer)}`,
  )
}

describe('two texts side by side', () => {
  test.each([
    ['', '', [' = ']],
    ['เดิม', 'เดิม', ['เดิม = เดิม']],
    ['หนึ่ง\nสอง\nสาม', 'หนึ่ง\nสาม', ['หนึ่ง = หนึ่ง', 'สอง ≠ ', 'สาม = สาม']],
    ['หนึ่ง\nสาม', 'หนึ่ง\nสอง\nสาม', ['หนึ่ง = หนึ่ง', ' ≠ สอง', 'สาม = สาม']],
    ['งบ 100 บาท\nท้าย', 'งบ 200 บาท\nท้าย', ['งบ 100 บาท ≠ งบ 200 บาท', 'ท้าย = ท้าย']],
    ['ย่อหน้า', '', ['ย่อหน้า ≠ ']],
    ['ก\n\nข', 'ก\n\nค', ['ก = ก', ' = ', 'ข ≠ ค']],
  ])('%j and %j', (before, after, rows) => {
    expect(shown(before, after)).toEqual(rows)
  })

  test('lose no word of either', () => {
    const line = constantFrom('หนึ่ง', 'สอง คำ', 'งบ 100 บาท', 'งบ 200 บาท', '')
    const lines = array(line, { maxLength: 12 }).map((all) => all.join('\n'))
    assert(
      property(lines, lines, (before, after) => {
        const rows = linesSideBySide(compareTexts(before, after))
        const without = (whole: string) => whole.replaceAll('\n', '')
        expect(without(rows.map(({ older }) => text(older)).join(''))).toBe(without(before))
        expect(without(rows.map(({ newer }) => text(newer)).join(''))).toBe(without(after))
      }),
      { numRuns: 1000 },
    )
  })

  test('fold what is far from a change', () => {
    const before = ['ก', 'ข', 'ค', 'ง', 'จ', 'ฉ', 'ช'].join('\n')
    const parts = foldUnchanged(linesSideBySide(compareTexts(before, before.replace('ง', 'งู'))))
    expect(parts.map((part) => ('folded' in part ? part.folded : text(part.newer)))).toEqual([
      2,
      'ค',
      'งู',
      'จ',
      2,
    ])
    expect(foldUnchanged(linesSideBySide(compareTexts(before, before)))).toEqual([{ folded: 7 }])
  })
})
