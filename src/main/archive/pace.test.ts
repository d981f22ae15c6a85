import { expect, test } from 'vitest'
import { createPace } from './pace.ts'
import { createMeter } from './progress.ts'

test('a pace finds how many fit into the time, and never stops', () => {
  let time = 0
  const pace = createPace(200, 40, () => time)
  const taken: number[] = []
  for (const each of [0.5, 0.5, 0.5, 0.5, 4, 4, 100, 100, 0.1, 0.1]) {
    taken.push(
      pace.take(() => {
        const count = pace.next
        time += count * each
        return count
      }),
    )
  }
  expect(taken).toEqual([10, 20, 40, 80, 80, 10, 10, 5, 5, 10])
  pace.take(() => 0)
  expect(pace.next).toBe(20)
  expect(createPace(200, null, () => time).next).toBe(200)
})

test('a meter goes by the last ten seconds', () => {
  let time = 0
  const meter = createMeter(1000, () => time)
  expect(meter.read()).toEqual({ done: 0, total: 1000, perSecond: 0, secondsLeft: null })
  for (let second = 0; second < 20; second++) {
    time += 1000
    meter.step(10)
  }
  expect(meter.read()).toEqual({ done: 200, total: 1000, perSecond: 10, secondsLeft: 80 })
  for (let second = 0; second < 11; second++) {
    time += 1000
    meter.step(20)
  }
  expect(meter.read()).toMatchObject({ done: 420, perSecond: 20, secondsLeft: 29 })
})
