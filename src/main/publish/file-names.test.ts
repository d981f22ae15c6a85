import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { releaseOf, testFolder } from '#main/store/testing/folder.ts'
import { exportFileName, folderNames } from './file-names.ts'

function nameOf(headline: string): string {
  return exportFileName({ ...releaseOf(headline), date: null }, 'html')
}

describe('the name proposed for an export', () => {
  test('is the Buddhist-era day and the headline', () => {
    expect(exportFileName(releaseOf('ครม. อนุมัติงบ 5/2567'), 'pdf')).toBe('2567-04-29 ครม. อนุมัติงบ 5 2567.pdf')
    expect(nameOf('')).toBe('ข่าว.html')
  })

  test.each([
    ['../../etc/passwd', 'etc passwd.html'],
    ['..\\..\\x', 'x.html'],
    ['C:\\x', 'C x.html'],
    ['\\\\srv\\x', 'srv x.html'],
    ['CON', 'ข่าว CON.html'],
    ['nul.txt', 'ข่าว nul.txt.html'],
    ['x. .', 'x.html'],
    ['-rf', 'rf.html'],
    ['a\u0000b\u202Ec\u200Bd\tจ', 'a bcd จ.html'],
    ['x:stream', 'x stream.html'],
  ])('of %j is %j', (headline, name) => {
    expect(nameOf(headline)).toBe(name)
  })

  test('stays in its folder and fits every file system, whatever the headline says', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 300 }), (headline) => {
        const name = nameOf(headline)
        expect(resolve('/folder', name).startsWith(`${sep}folder${sep}`)).toBe(true)
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
        expect(name).toMatch(/^[^\u0000-\u001F/\\<>:"|?*]+\.html$/)
      }),
      { numRuns: 10_000 },
    )
  })
})

describe('names in a folder', () => {
  test('are counted on from what is there, for all the endings at once', async () => {
    const folder = testFolder()
    const names = folderNames(folder)
    const release = releaseOf('ข่าวเดียวกัน')
    const stem = '2567-04-29 ข่าวเดียวกัน'
    expect(await names.freeStem(release, ['.txt', '.html'])).toBe(stem)
    writeFileSync(join(folder, `${stem}.html`), '')
    symlinkSync(join(folder, 'ไม่มี'), join(folder, `${stem} (2).txt`))
    expect(await names.freeStem(release, ['.txt', '.html'])).toBe(`${stem} (3)`)
    expect(await folderNames(folder).freeStem(releaseOf('อื่น'), ['.txt'])).toBe('2567-04-29 อื่น')
  })
})
