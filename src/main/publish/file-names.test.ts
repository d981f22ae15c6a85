import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { exportFormats } from '#contract/publish.ts'
import { releaseOf, testFolder } from '#main/store/testing/folder.ts'
import { exportFileName, folderNames } from './file-names.ts'
import { formatTable } from './format-table.ts'

function nameOf(headline: string): string {
  return exportFileName({ ...releaseOf(headline), date: null }, 'html')
}

/** Anything at all, and what file systems trip over, in any order. */
const hostileName = oneof(
  string({ unit: 'binary', maxLength: 300 }),
  array(
    constantFrom(
      '..',
      '/',
      '\\',
      ':',
      'CON',
      'nul',
      'Com1',
      'LPT9',
      '.',
      ' ',
      '~',
      '-',
      '|',
      '"',
      '*',
      '?',
      '<',
      '>',

      '\u202E',
      '\u2066',
      '\u200B',
      '\uFEFF',
      '\0',
      '\n',
      '\r',
      '\t',
      '\uD800',
      '\uFFFE',
      '\uE000',
      '%2e%2e%2f',
      'ก',
      'น้ำ',
      '👩‍👩‍👧',
      '$DATA',
      'file://',
      'C:\\',
      '\\\\srv\\c$',
      'x'.repeat(250),
      'ก'.repeat(90),
    ),
    { maxLength: 12 },
  ).map((parts) => parts.join('')),
)

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
      property(hostileName, constantFrom(...exportFormats), (headline, format) => {
        const name = exportFileName({ ...releaseOf(headline), date: null }, format)
        expect(resolve('/folder', name)).toBe(`${sep}folder${sep}${name}`)
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
        expect(name).toMatch(/^[^\u0000-\u001F/\\<>:"|?*\u202A-\u202E\u2066-\u2069]+$/)
        expect(name).not.toMatch(/^[.~ -]|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i)
        expect(name.endsWith(formatTable[format].ending)).toBe(true)
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
