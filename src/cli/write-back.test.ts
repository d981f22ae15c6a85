import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RefusalError } from '#contract/refusals.ts'
import { writeBack } from './write-back.ts'

let path = ''
const given = iconv.encode('ข่าวเก่า', 'windows-874')

beforeAll(() => {
  path = join(mkdtempSync(join(tmpdir(), 'tokhao-write-')), 'ข่าว.txt')
})
afterAll(() => rmSync(join(path, '..'), { recursive: true }))

describe('writing over a file', () => {
  it('keeps its encoding, and refuses in words what that does not have', async () => {
    writeFileSync(path, given)
    const refused = await writeBack(path, 'ข่าวใหม่ 😀', 'windows-874')
    expect(refused).toMatch(/“ข่าว.txt”.*windows-874 ไม่มีตัว “😀”.*has no “😀”/)
    expect(readFileSync(path).equals(given)).toBe(true)
    expect(await writeBack(path, 'ข่าวใหม่', 'windows-874')).toBeNull()
    expect(readFileSync(path).equals(iconv.encode('ข่าวใหม่', 'windows-874'))).toBe(true)
  })

  // Nothing is closed to the superuser, and Windows keeps its rights elsewhere.
  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'is refused where it is closed to writing',
    async () => {
      writeFileSync(path, given)
      chmodSync(path, 0o444)
      await expect(writeBack(path, 'ข่าวใหม่', 'windows-874')).rejects.toThrow(RefusalError)
      expect(readFileSync(path).equals(given)).toBe(true)
    },
  )
})
