import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createQuiet } from './quiet.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('works at once while nobody types', () => {
  const done: string[] = []
  createQuiet(250).whenQuiet('save', () => done.push('saved'))
  expect(done).toEqual(['saved'])
})

test('waits for the last key, and does only the later of two works of one name', () => {
  const done: string[] = []
  const quiet = createQuiet(250)
  quiet.key()
  quiet.whenQuiet('save', () => done.push('saving'))
  quiet.whenQuiet('lists', () => done.push('lists'))
  vi.advanceTimersByTime(200)
  quiet.key()
  quiet.whenQuiet('save', () => done.push('saved'))
  vi.advanceTimersByTime(249)
  expect(done).toEqual([])
  vi.advanceTimersByTime(1)
  expect(done.toSorted()).toEqual(['lists', 'saved'])
  quiet.whenQuiet('save', () => done.push('again'))
  expect(done).toContain('again')
})

test('gives up what a later key has made untrue', () => {
  const done: string[] = []
  const quiet = createQuiet(250)
  quiet.key()
  quiet.whenQuiet('save', () => done.push('saved'))
  quiet.forget('save')
  vi.runAllTimers()
  expect(done).toEqual([])
})
