import { expect, test } from 'vitest'
import { letterOf } from './keys.ts'

test.each([
  ['z', 'KeyZ', 'z', 'QWERTY'],
  ['Z', 'KeyZ', 'z', 'QWERTY with Shift'],
  ['ผ', 'KeyZ', 'z', 'Kedmanee'],
  ['(', 'KeyZ', 'z', 'Kedmanee with Shift'],
  ['ิ', 'KeyB', 'b', 'Kedmanee'],
  ['z', 'KeyY', 'z', 'QWERTZ, by its letter'],
  ['Enter', 'Enter', null, 'no letter'],
  ['ๅ', 'Digit1', null, 'no letter key'],
])('%s on %s is %s (%s)', (key, code, letter, _keyboard) => {
  expect(letterOf({ key, code })).toBe(letter)
})
