import { expect, it } from 'vitest'
import { headlineLengths } from './data/headline-lengths.ts'
import { headlinePercentile } from './headline-length.ts'

it('says how a headline stands among real ones', () => {
  const middle = headlineLengths[9] ?? 0
  expect(headlinePercentile(0)).toBe(0)
  expect(headlinePercentile(middle)).toBeLessThan(50)
  expect(headlinePercentile(middle + 1)).toBeGreaterThanOrEqual(50)
  expect(headlinePercentile(1000)).toBe(95)
  expect([...headlineLengths].sort((a, b) => a - b)).toEqual(headlineLengths)
})
