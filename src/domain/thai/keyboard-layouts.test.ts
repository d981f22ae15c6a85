import { expect, it } from 'vitest'
import { asLatinKeys, asOtherKeys, asThaiKeys } from './keyboard-layouts.ts'

it('reads what was typed on the wrong layout', () => {
  expect(asThaiKeys('l;ylfu8iy[')).toBe('สวัสดีครับ')
  expect(asLatinKeys('ำปยนพะ')).toBe('export')
})

it('tells by the letters which layout was meant', () => {
  expect(asOtherKeys('l;ylfu8iy[')).toBe('สวัสดีครับ')
  expect(asOtherKeys('ะ้ฟรสฟืก')).toBe('thailand')
})

it('goes there and back for every key', () => {
  const keys = 'qwertyuiop[]asdfghjkl;zxcvbnm,./QWERTYUIOP{}ASDFGHJKL:ZXCVBNM<>?'
  expect(asLatinKeys(asThaiKeys(keys))).toBe(keys)
})
