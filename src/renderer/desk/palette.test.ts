import { describe, expect, it } from 'vitest'
import { commands } from './commands/commands.ts'
import { keyOf } from './keys.ts'
import { finds } from './palette.tsx'

const words = 'ส่งออกเป็น PDF… Export PDF… พิมพ์ print'

describe('the palette', () => {
  it.each(['ส่งออก', 'export pdf', 'PDF', 'พิมพ์', '', 'pdf export'])('finds by %s', (typed) => {
    expect(finds(words, typed)).toBe(true)
  })

  it('finds what was typed on the wrong layout', () => {
    // The keys of "export" on Kedmanee, and those of ส่งออก on QWERTY.
    expect(finds(words, 'ำปยนพะ')).toBe(true)
    expect(finds(words, 'ljv')).toBe(false)
    expect(finds(words, "lj'vvd")).toBe(true)
  })

  it('does not find what is not there', () => {
    expect(finds(words, 'ลบ')).toBe(false)
  })
})

describe('the commands', () => {
  it('have each id, and each shortcut, once', () => {
    const ids = commands.map((command) => command.id)
    expect(ids).toEqual([...new Set(ids)])
    const keys = commands.flatMap(({ shortcut }) => (shortcut ? [JSON.stringify(shortcut)] : []))
    expect(keys).toEqual([...new Set(keys)])
  })

  it('have a name in both languages', () => {
    for (const { label } of commands) {
      expect(label.th).toMatch(/[ก-๙]/)
      expect(label.en).toMatch(/[A-Za-z]/)
    }
  })

  it('can be pressed on Kedmanee', () => {
    for (const { shortcut } of commands) {
      if (!shortcut || !/^[a-z]$/.test(shortcut.key)) continue
      expect(keyOf({ key: 'ฟ', code: `Key${shortcut.key.toUpperCase()}` })).toBe(shortcut.key)
    }
  })
})
