import { array, assert, constantFrom, integer, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { superfluous } from './thinning.ts'
import type { KeptMoment } from './thinning.ts'

const hour = 3_600_000
const day = 24 * hour
const now = Date.UTC(2026, 10, 20, 12)

function every(gap: number, from: number, to: number, reason: KeptMoment['reason'] = 'save'): KeptMoment[] {
  const moments: KeptMoment[] = []
  for (let at = now - from; at < now - to; at += gap) moments.push({ number: 0, reason, at })
  return moments
}

function keptOf(moments: readonly KeptMoment[]): KeptMoment[] {
  const numbered = moments.map((moment, number) => ({ ...moment, number }))
  const gone = new Set(superfluous(numbered, now))
  return numbered.filter(({ number }) => !gone.has(number))
}

describe('thinning keeps', () => {
  test('all of the last 24 hours', () => {
    expect(keptOf(every(60_000, day, 0))).toHaveLength(24 * 60)
  })

  test('the last of each hour for a week, of each day for a year, of each thirty days after that', () => {
    // The first and the newest always stay; the spans are counted from the epoch.
    expect(keptOf(every(60_000, 7 * day - 1, day)).length).toBeLessThanOrEqual(6 * 24 + 3)
    expect(keptOf(every(hour, 365 * day - 1, 7 * day)).length).toBeLessThanOrEqual(358 + 3)
    expect(keptOf(every(6 * hour, 3 * 365 * day, 365 * day)).length).toBeLessThanOrEqual(25 + 3)
    expect(keptOf(every(60_000, 7 * day - 1, day)).length).toBeGreaterThanOrEqual(6 * 24)
    expect(keptOf(every(hour, 365 * day - 1, 7 * day)).length).toBeGreaterThanOrEqual(358)
  })

  test('within an hour the last', () => {
    const start = now - 2 * day
    const moments = [0, 20, 40, 59].map((minutes, number) => ({
      number,
      reason: 'save' as const,
      at: start + minutes * 60_000,
    }))
    const [, ...rest] = [{ number: -1, reason: 'save' as const, at: start - day }, ...moments]
    expect(
      superfluous(
        [{ number: -1, reason: 'save', at: start - day }, ...rest, { number: 9, reason: 'save', at: now }],
        now,
      ),
    ).toEqual([0, 1, 2])
  })

  test('what was named, decided, merged or handed out, for ever', () => {
    for (const reason of ['named', 'state', 'export', 'merge'] as const) {
      expect(keptOf(every(60_000, 400 * day, 400 * day - hour, reason))).toHaveLength(60)
    }
  })

  test('what comes from the future, and the order of the numbers where the clock was set back', () => {
    expect(keptOf(every(60_000, -day, -2 * day))).toHaveLength(24 * 60)
    const back = [
      { number: 1, reason: 'save', at: now - 3 * day + 1000 },
      { number: 2, reason: 'save', at: now - 3 * day + 3000 },
      { number: 3, reason: 'save', at: now - 3 * day + 2000 },
      { number: 4, reason: 'save', at: now },
    ] as const
    expect(superfluous(back, now)).toEqual([2])
  })
})

test('thinning twice takes nothing more, and never the first, the newest or a name', () => {
  const moment = record({
    number: integer({ min: 0, max: 100_000 }),
    reason: constantFrom('save' as const, 'work' as const, 'opened' as const, 'named' as const),
    at: integer({ min: now - 800 * day, max: now + day }),
  })
  assert(
    property(array(moment, { maxLength: 200 }), (drawn) => {
      const moments = [...new Map(drawn.map((one) => [one.number, one])).values()]
      const gone = new Set(superfluous(moments, now))
      const left = moments.filter(({ number }) => !gone.has(number))
      expect(superfluous(left, now)).toEqual([])
      const numbers = moments.map(({ number }) => number)
      expect(gone.has(Math.min(...numbers)) || gone.has(Math.max(...numbers))).toBe(false)
      expect(moments.some(({ number, reason }) => reason === 'named' && gone.has(number))).toBe(false)
    }),
  )
})
