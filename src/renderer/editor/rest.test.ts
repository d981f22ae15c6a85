import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createRest } from './rest.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('runs once after a rest, however often it was asked', () => {
  const run = vi.fn<() => void>()
  const rest = createRest(150, run)
  rest.ask()
  vi.advanceTimersByTime(100)
  rest.ask()
  vi.advanceTimersByTime(149)
  expect(run).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(run).toHaveBeenCalledTimes(1)
  expect(rest.waiting()).toBe(false)
})

test('runs at once when it is wanted now, and not when nothing was asked', () => {
  const run = vi.fn<() => void>()
  const rest = createRest(150, run)
  rest.now()
  expect(run).not.toHaveBeenCalled()
  rest.ask()
  rest.now()
  vi.runAllTimers()
  expect(run).toHaveBeenCalledTimes(1)
})

test('waits while it may not run, and runs when it is asked again', () => {
  const run = vi.fn<() => void>()
  let composing = true
  const rest = createRest(150, run, { mayRun: () => !composing })
  rest.ask()
  vi.runAllTimers()
  expect(run).not.toHaveBeenCalled()
  expect(rest.waiting()).toBe(true)
  composing = false
  rest.ask()
  vi.runAllTimers()
  expect(run).toHaveBeenCalledTimes(1)
})

test('stops for good', () => {
  const run = vi.fn<() => void>()
  const rest = createRest(150, run)
  rest.ask()
  rest.stop()
  vi.runAllTimers()
  rest.now()
  expect(run).not.toHaveBeenCalled()
})

test('runs soon after a key when no rest has come for long', () => {
  const run = vi.fn<() => void>()
  const rest = createRest(250, run, { longest: 2000 })
  for (let at = 0; at < 2000; at += 100) {
    rest.ask()
    vi.advanceTimersByTime(100)
  }
  expect(run).not.toHaveBeenCalled()
  rest.ask()
  vi.advanceTimersByTime(50)
  expect(run).toHaveBeenCalledTimes(1)
  rest.ask()
  vi.advanceTimersByTime(249)
  expect(run).toHaveBeenCalledTimes(1)
})
