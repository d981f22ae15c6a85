import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { shiftStretch } from './shift-stretch.ts'
import { touchesWord, wordStartBefore } from './word-in-progress.ts'

test('marks before a change stay, marks behind it move, marks in it go', () => {
  expect(shiftStretch('กขคง', 'กขคงจ', { start: 1, end: 3 })).toEqual({ start: 1, end: 3 })
  expect(shiftStretch('กขคง', 'xกขคง', { start: 1, end: 3 })).toEqual({ start: 2, end: 4 })
  expect(shiftStretch('กขคง', 'กขxคง', { start: 1, end: 3 })).toBeNull()
})

test('a mark that stays covers the same letters', () => {
  const text = fc.string({ unit: fc.constantFrom('ก', 'ข'), maxLength: 12 })
  // Letters of their own, or nobody could tell which of two equal ones was taken away.
  const changed = fc.string({ unit: fc.constantFrom('x', 'y'), maxLength: 12 })
  fc.assert(
    fc.property(
      text,
      changed,
      changed,
      text,
      fc.nat({ max: 12 }),
      fc.nat({ max: 12 }),
      (head, old, put, tail, from, length) => {
        const before = head + old + tail
        const after = head + put + tail
        const start = Math.min(from, before.length)
        const end = Math.min(start + length, before.length)
        const moved = shiftStretch(before, after, { start, end })
        const beside = end > start && (end <= head.length || start >= head.length + old.length)
        const kept = moved !== null && after.slice(moved.start, moved.end) === before.slice(start, end)
        expect(moved === null ? !beside : kept).toBe(true)
      },
    ),
  )
})

test('the word in progress ends at a blank', () => {
  expect(wordStartBefore('ประชุม ', 7)).toBe(7)
  expect(wordStartBefore('', 0)).toBe(0)
  expect(wordStartBefore('ก ศรีษะ', 7)).toBeLessThan(7)
})

test('nothing is drawn on the word in progress, everything elsewhere', () => {
  const word = { element: 'a', start: 5, end: 8 }
  expect(touchesWord(word, 'a', 4, 6)).toBe(true)
  expect(touchesWord(word, 'a', 0, 5)).toBe(false)
  expect(touchesWord(word, 'b', 4, 6)).toBe(false)
  expect(touchesWord({ ...word, start: 8 }, 'a', 4, 8)).toBe(false)
  expect(touchesWord(null, 'a', 4, 6)).toBe(false)
})
