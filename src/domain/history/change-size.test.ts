import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { changeSize } from './change-size.ts'

const long = 'ย่อหน้าที่ไม่มีใครแตะต้อง '.repeat(100)

test.each([
  ['', '', 0, 0],
  ['เดิม', 'เดิม', 0, 0],
  ['', 'ใหม่', 4, 0],
  ['งบ 100 บาท', 'งบ 200 บาท', 1, 1],
  // Far apart: what lies between was not written anew.
  [`${long}`, `ก่อน ${long}หลัง`, 9, 0],
  [`หนึ่ง\n${long}\nสอง`, `เอ็ด\n${long}\nโท`, 6, 8],
])('%# from %.12j to %.12j', (before, after, added, removed) => {
  expect(changeSize(before, after)).toEqual({ added, removed })
})

test('what is put in less what is taken out is the difference in length, whatever the texts', () => {
  const text = string({ unit: 'grapheme', maxLength: 60 })
  assert(
    property(text, text, text, (one, two, three) => {
      const { added, removed } = changeSize(`${one}${long}${two}`, `${two}${long}${three}`)
      expect(added - removed).toBe(three.length - one.length)
    }),
  )
})

test('a change too large to be compared in time counts as one', () => {
  const [before, after] = [`ก${'ข'.repeat(15_000)}ค`, `ง${'ข'.repeat(15_000)}จ`]
  expect(changeSize(before, after)).toEqual({ added: 15_002, removed: 15_002 })
})
