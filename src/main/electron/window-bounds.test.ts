import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepBounds, readBounds } from './window-bounds.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tokhao-bounds-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const screens = [{ x: 0, y: 0, width: 1920, height: 1080 }]

test('gives back what was kept', () => {
  const file = join(folder, 'kept.json')
  const bounds = { x: 40, y: 30, width: 1400, height: 900, maximized: true }
  keepBounds(file, bounds)
  expect(readBounds(file, screens)).toEqual(bounds)
})

test('forgets the place, not the size, when its screen is gone', () => {
  const file = join(folder, 'gone.json')
  keepBounds(file, { x: 3000, y: 30, width: 1400, height: 900, maximized: false })
  expect(readBounds(file, screens)).toEqual({ width: 1400, height: 900, maximized: false })
})

test.each(['', '{', '[]', '{"width":10,"height":10,"maximized":false}', '{"width":"1400"}'])(
  'begins anew with %j',
  (text) => {
    const file = join(folder, 'odd.json')
    writeFileSync(file, text)
    expect(readBounds(file, screens)).toEqual({ width: 1280, height: 800, maximized: false })
  },
)

test('a folder that cannot be written to is no trouble', () => {
  expect(() =>
    keepBounds(join(folder, 'absent', 'a.json'), { width: 1280, height: 800, maximized: false }),
  ).not.toThrow()
})
