import { describe, expect, it } from 'vitest'
import { asThaiKeys } from '#domain/thai/keyboard-layouts.ts'
import { en, th } from '#strings/strings.ts'
import { pressed } from '../keys.ts'
import type { KeyPress, Shortcut } from '../keys.ts'
import { commands } from './commands.ts'

const withKey = commands.flatMap(({ id, shortcut }) => (shortcut ? [{ id, shortcut }] : []))

describe('every command', () => {
  it.each(commands.map((command) => [command.id, command] as const))(
    '%s has a name in both languages',
    (_, { label }) => {
      expect(label.th).toMatch(/[ก-๛]/)
      expect(label.en).toMatch(/^[A-Z]/)
    },
  )

  it('stands in the list, and nothing without a command has a name', () => {
    const ids = commands.map(({ id }) => id).sort()
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(Object.keys(th.commands).sort())
    expect(ids).toEqual(Object.keys(en.commands).sort())
  })
})

describe('every key', () => {
  it.each(withKey.map(({ id, shortcut }) => [id, shortcut] as const))(
    'of %s works on Kedmanee and on QWERTY, and does nothing else',
    (id, shortcut) => {
      for (const press of [onQwerty(shortcut), onKedmanee(shortcut)]) {
        expect(withKey.filter((other) => pressed(press, other.shortcut)).map((other) => other.id)).toEqual([
          id,
        ])
      }
    },
  )

  it('keeps off the keys that switch layouts or write letters', () => {
    for (const { shortcut } of withKey) {
      const { key, ctrl, shift, alt } = shortcut
      expect(key.length > 1 || ctrl === true).toBe(true)
      expect(key.length === 1 && ctrl === true && alt === true).toBe(false)
      expect(alt === true && shift === true && key.length === 1).toBe(false)
    }
  })
})

function onQwerty(shortcut: Shortcut): KeyPress {
  const { key, shift } = shortcut
  const typed = shift && /^[a-z]$/.test(key) ? key.toUpperCase() : key
  return press(shortcut, typed)
}

// The letter that the same key writes on the Thai layout.
function onKedmanee(shortcut: Shortcut): KeyPress {
  const { key, shift } = shortcut
  return press(shortcut, key.length === 1 ? asThaiKeys(shift ? key.toUpperCase() : key) : key)
}

function press({ key, ctrl, shift, alt }: Shortcut, typed: string): KeyPress {
  const modifiers = {
    ctrlKey: ctrl === true,
    metaKey: false,
    shiftKey: shift === true,
    altKey: alt === true,
  }
  return { key: typed, code: codeOf(key), ...modifiers }
}

function codeOf(key: string): string {
  if (/^[a-z]$/.test(key)) return `Key${key.toUpperCase()}`
  if (/^\d$/.test(key)) return `Digit${key}`
  return { '=': 'Equal', '-': 'Minus' }[key] ?? key
}
