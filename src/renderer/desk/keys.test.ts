import { describe, expect, it } from 'vitest'
import { keyOf, pressed, shortcutText } from './keys.ts'

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }

describe('shortcuts', () => {
  it.each([
    ['QWERTY', { key: 'z', code: 'KeyZ' }],
    ['Kedmanee', { key: 'ผ', code: 'KeyZ' }],
    ['Kedmanee with Shift', { key: '(', code: 'KeyZ' }],
    ['Dvorak, by letter', { key: 'z', code: 'Slash' }],
  ])('reads the key on %s', (_layout, event) => {
    expect(keyOf(event)).toBe('z')
  })

  it('matches the modifiers exactly', () => {
    const undo = { key: 'z', ctrl: true } as const
    expect(pressed({ ...none, key: 'ผ', code: 'KeyZ', ctrlKey: true }, undo)).toBe(true)
    expect(pressed({ ...none, key: 'Z', code: 'KeyZ', ctrlKey: true, shiftKey: true }, undo)).toBe(false)
    expect(pressed({ ...none, key: 'z', code: 'KeyZ' }, undo)).toBe(false)
  })

  it('reads digits and zoom keys by their place', () => {
    expect(keyOf({ key: 'ๅ', code: 'Digit1' })).toBe('1')
    expect(keyOf({ key: 'ช', code: 'Equal' })).toBe('=')
    expect(keyOf({ key: 'F8', code: 'F8' })).toBe('F8')
  })

  it('is written as people read it', () => {
    expect(shortcutText({ key: 'enter', ctrl: true, shift: true })).toBe('Ctrl+Shift+enter')
    expect(shortcutText({ key: 'k', ctrl: true })).toBe('Ctrl+K')
  })
})
