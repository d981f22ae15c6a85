import { readdirSync, readFileSync } from 'node:fs'
import { array, assert, constantFrom, property } from 'fast-check'
import { expect, test } from 'vitest'
import { likeness, nearDuplicates, sketchOf } from './near-duplicates.ts'

const folder = new URL('../../../corpus/sample-dev/', import.meta.url)
const real = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .filter((text) => text.length > 1500)
  .slice(0, 40)

function groupsOf(texts: readonly string[]): number[][] {
  const steps = nearDuplicates(texts.map(sketchOf), 0.8)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value.map((group) => group.map(({ at }) => at))
  }
}

test('a release with another date and another number is nearly the same; real ones on other subjects are not', () => {
  const again = real.slice(0, 10).map((text) => text.replace(/2[45]\d\d/g, '2569').replace(/\d{3}/, '999'))
  const groups = groupsOf([...real, ...again])
  expect(groups).toHaveLength(10)
  for (const [first, second] of groups) expect(second).toBe(real.length + (first ?? 0))
})

test('likeness is the share of what both have', () => {
  const [a = '', b = ''] = real
  const half = sketchOf(a + b)
  const whole = sketchOf(a)
  const expected = a.length / (a.length + b.length)
  expect(half && whole && Math.abs(likeness(half, whole) - expected)).toBeLessThan(0.15)
  expect(sketchOf('สั้นเกินกว่าจะเทียบ')).toBeNull()
})

test('every member is like the first of its group, and no text is in two groups', () => {
  const sentence = constantFrom(...real.slice(0, 12).map((text) => text.slice(300, 700)))
  const texts = array(array(sentence, { minLength: 1, maxLength: 6 }), { maxLength: 30 })
  assert(
    property(texts, (lists) => {
      const all = lists.map((list) => list.join('\n'))
      const groups = groupsOf(all)
      const seen = groups.flat()
      expect(new Set(seen).size).toBe(seen.length)
      for (const [first, ...others] of groups) {
        const head = sketchOf(all[first ?? 0] ?? '')
        for (const other of others) {
          const one = sketchOf(all[other] ?? '')
          expect(head && one && likeness(head, one)).toBeGreaterThanOrEqual(0.8)
        }
      }
      // The same text twice is always found.
      const twice = all.flatMap((text, at) => (all.indexOf(text) !== at && text.length > 140 ? [at] : []))
      expect(seen).toEqual(expect.arrayContaining(twice))
    }),
    { numRuns: 200 },
  )
})
