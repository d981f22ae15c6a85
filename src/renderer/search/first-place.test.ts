import { expect, test } from 'vitest'
import { emptyRelease, paragraph } from '#domain/release/release.ts'
import { firstPlace } from './first-place.ts'

const release = {
  ...emptyRelease('2024-04-29'),
  headline: 'นายกรัฐมนตรีตรวจราชการ',
  body: [paragraph('ย่อหน้าแรก'), paragraph('งบประมาณ ๑๐๐ ล้านบาท')],
}

test('finds the first place of any part, as the store finds it', () => {
  expect(firstPlace(release, 'ตรวจ')).toMatchObject({ passage: { slot: 'headline' }, start: 12, end: 16 })
  expect(firstPlace(release, '100')).toMatchObject({ passage: { slot: 'body', block: 1 }, start: 9, end: 12 })
})

test('answers null where only filters or exclusions led here', () => {
  expect(firstPlace(release, '')).toBeNull()
  expect(firstPlace(release, '-ตรวจ')).toBeNull()
})
