import { expect, it } from 'vitest'
import { asLatinKeys, asThaiKeys } from './layout-rescue.ts'

it('reads what was typed on the wrong layout', () => {
  expect(asThaiKeys('l;ylfu8iy[')).toBe('สวัสดีครับ')
  expect(asLatinKeys('ำปยนพะ')).toBe('export')
})

it('goes there and back for every key', () => {
  const keys = 'qwertyuiop[]asdfghjkl;zxcvbnm,./QWERTYUIOP{}ASDFGHJKL:ZXCVBNM<>?'
  expect(asLatinKeys(asThaiKeys(keys))).toBe(keys)
})
