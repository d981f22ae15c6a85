import { expect, test } from 'vitest'
import { megabytes, whenText } from './when-text.ts'

test('says moments in Thai time, also where the day is another there', () => {
  expect(whenText(Date.UTC(2026, 10, 23, 1, 7))).toBe('23 พ.ย. 2569 08.07 น.')
  expect(whenText(Date.UTC(2026, 11, 31, 17, 0))).toBe('1 ม.ค. 2570 00.00 น.')
})

test('says sizes in megabytes', () => {
  expect(megabytes(0)).toBe('0.1')
  expect(megabytes(1.55 * 1024 * 1024)).toBe('1.6')
  expect(megabytes(688 * 1024 * 1024)).toBe('688')
})
