import { copyFileSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { closeStore, openStore, updateAhead } from './store.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tokhao-update-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('an older store is known by its size before it is opened; one that was brought up to date is not', () => {
  const file = join(folder, 'ร่าง.db')
  copyFileSync(join(import.meta.dirname, 'testing/versions/version-5.db'), file)
  expect(updateAhead(file)).toBe(statSync(file).size)
  closeStore(openStore({ file }))
  expect(updateAhead(file)).toBe(0)
})

test('nothing is said of what is not there, is a folder, or is no store', () => {
  expect(updateAhead(join(folder, 'ไม่มี.db'))).toBe(0)
  expect(updateAhead(folder)).toBe(0)
  const other = join(folder, 'อื่น.db')
  writeFileSync(other, 'SQLite format 3\0')
  expect(updateAhead(other)).toBe(0)
  writeFileSync(other, Buffer.alloc(200, 1))
  expect(updateAhead(other)).toBe(0)
})
