import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { resolve, sep } from 'node:path'
import { categoryOfFileName, exportFileName } from './desk-file-names.ts'
import { releaseOf } from './store/testing/folder.ts'

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
      { numRuns: 2000 },
    )
  })
})

describe('the category in a file name of the archive', () => {
  test.each([
    ['ด้านสังคม_7_0b9f5b0e-1c1b-4a6e-9d43-1f0a3b5c7d9e.txt', 'ด้านสังคม'],
    ['Government News\t_12.txt', 'Government News'],
    ['ข่าวรอง  นรม _3.txt', 'ข่าวรอง นรม'],
    ['seed.txt', ''],
    ['2024-04-29_1575fbf3.txt', ''],
    ['_7.txt', ''],
  ])('%j is %j', (name, category) => {
    expect(categoryOfFileName(name)).toBe(category)
  })
})
