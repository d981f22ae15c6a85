import { expect, it } from 'vitest'
import { applyEdits } from '#domain/release/apply-edits.ts'
import { emptyRelease, paragraph } from '#domain/release/release.ts'
import { rescueEdits } from './rescue-edits.ts'

const release = { ...emptyRelease(), headline: 'ข่าว l;ylfu8iy[', body: [paragraph('ะ้ฟรสฟืก ประชุม')] }
const rescued = (...selected: Parameters<typeof rescueEdits>[1]) =>
  applyEdits(release, rescueEdits(release, selected))

it('retypes the word before the caret', () => {
  expect(rescued({ slot: 'headline', block: 0, item: 0, start: 15, end: 15 }).headline).toBe('ข่าว สวัสดีครับ')
})

it('retypes what is selected, on every line', () => {
  const both = rescued(
    { slot: 'headline', block: 0, item: 0, start: 5, end: 15 },
    { slot: 'body', block: 0, item: 0, start: 0, end: 8 },
  )
  expect(both.headline).toBe('ข่าว สวัสดีครับ')
  expect(both.body).toEqual([paragraph('thailand ประชุม')])
})

it('finds nothing to do behind a blank or in an empty line', () => {
  expect(rescueEdits(release, [{ slot: 'headline', block: 0, item: 0, start: 5, end: 5 }])).toEqual([])
  expect(rescueEdits(release, [{ slot: 'abstract', block: 0, item: 0, start: 0, end: 0 }])).toEqual([])
})
