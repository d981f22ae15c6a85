import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeAtomic, writeRefusal } from './write-atomic.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tokhao-write-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const at = (name: string) => join(folder, name)
const refusal = (path: string, over = false) =>
  writeAtomic(path, 'ใหม่', { over }).then(
    () => null,
    (error: { refusal: unknown }) => error.refusal,
  )

describe('writing a whole file or none', () => {
  it('writes text and bytes, and leaves nothing else behind', async () => {
    await writeAtomic(at('ข่าว.txt'), 'ข่าว')
    await writeAtomic(at('x.bin'), new Uint8Array([0, 255]))
    expect(readFileSync(at('ข่าว.txt'), 'utf8')).toBe('ข่าว')
    expect([...readFileSync(at('x.bin'))]).toEqual([0, 255])
    expect(readdirSync(folder).sort()).toEqual(['x.bin', 'ข่าว.txt'])
  })

  it('does not write over a file unless told so', async () => {
    writeFileSync(at('a.txt'), 'เก่า')
    expect(await refusal(at('a.txt'))).toEqual({ code: 'file-exists', detail: 'a.txt' })
    expect(readFileSync(at('a.txt'), 'utf8')).toBe('เก่า')
    expect(await refusal(at('a.txt'), true)).toBeNull()
    expect(readFileSync(at('a.txt'), 'utf8')).toBe('ใหม่')
    expect(readdirSync(folder)).toEqual(['a.txt'])
  })

  it('lets exactly one of many writers have the name', async () => {
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => refusal(at('a.txt'))))
    expect(outcomes.filter((one) => one === null)).toHaveLength(1)
    expect(readdirSync(folder)).toEqual(['a.txt'])
  })

  it.skipIf(process.platform === 'win32')('keeps the rights of the file that it replaces', async () => {
    writeFileSync(at('a.txt'), 'เก่า')
    chmodSync(at('a.txt'), 0o600)
    await writeAtomic(at('a.txt'), 'ใหม่', { over: true })
    expect(statSync(at('a.txt')).mode & 0o777).toBe(0o600)
  })

  it.skipIf(process.platform === 'win32')('writes what a symbolic link points to', async () => {
    mkdirSync(at('จริง'))
    writeFileSync(at('จริง/target.txt'), 'เก่า')
    symlinkSync(at('จริง/target.txt'), at('link.txt'))
    symlinkSync(at('nowhere'), at('dangling.txt'))
    symlinkSync(at('จริง'), at('folder.txt'))
    expect(await refusal(at('link.txt'))).toMatchObject({ code: 'file-exists' })
    expect(await refusal(at('dangling.txt'))).toMatchObject({ code: 'file-exists' })
    expect(await refusal(at('link.txt'), true)).toBeNull()
    expect(lstatSync(at('link.txt')).isSymbolicLink()).toBe(true)
    expect(readFileSync(at('จริง/target.txt'), 'utf8')).toBe('ใหม่')
    expect(await refusal(at('dangling.txt'), true)).toMatchObject({ code: 'file-not-written' })
    expect(await refusal(at('folder.txt'), true)).toMatchObject({ code: 'file-is-folder' })
    expect(readdirSync(folder).sort()).toEqual(['dangling.txt', 'folder.txt', 'link.txt', 'จริง'])
    expect(readdirSync(at('จริง'))).toEqual(['target.txt'])
  })

  it.skipIf(process.platform === 'win32')('refuses a pipe and leaves it a pipe', async () => {
    spawnSync('mkfifo', [at('pipe.txt')])
    expect(await refusal(at('pipe.txt'), true)).toEqual({ code: 'file-not-written', detail: 'pipe.txt' })
    expect(lstatSync(at('pipe.txt')).isFIFO()).toBe(true)
    symlinkSync('/dev/null', at('null.txt'))
    expect(await refusal(at('null.txt'), true)).toEqual({ code: 'file-not-written', detail: 'null.txt' })
    expect(readdirSync(folder).sort()).toEqual(['null.txt', 'pipe.txt'])
  })

  it('refuses a folder and a place that is not there', async () => {
    mkdirSync(at('โฟลเดอร์'))
    expect(await refusal(at('โฟลเดอร์'), true)).toEqual({ code: 'file-is-folder', detail: 'โฟลเดอร์' })
    expect(await refusal(join(folder, 'no', 'a.txt'))).toEqual({ code: 'file-not-written', detail: 'a.txt' })
  })

  it('tells a full disk from other failures', () => {
    const failure = (code: string) => Object.assign(new Error(code), { code })
    expect(writeRefusal(failure('ENOSPC'), 'a')).toMatchObject({
      refusal: { code: 'disk-full', detail: 'a' },
    })
    expect(writeRefusal(failure('EDQUOT'), 'a')).toMatchObject({ refusal: { code: 'disk-full' } })
    expect(writeRefusal(failure('EEXIST'), 'a')).toMatchObject({ refusal: { code: 'file-exists' } })
    expect(writeRefusal(failure('EROFS'), 'a')).toMatchObject({ refusal: { code: 'file-not-written' } })
    const bug = new TypeError('bug')
    expect(writeRefusal(bug, 'a')).toBe(bug)
  })
})

// A real full disk: a file system of 64 KB in memory, in a namespace of its own. Not every kernel allows it.
const small = (script: string) =>
  spawnSync(
    'unshare',
    ['-rm', 'sh', '-c', `mount -t tmpfs -o size=64k none "$1" && ${script}`, 'sh', folder],
    {
      encoding: 'utf8',
    },
  )

describe('a full disk', () => {
  const mayMount = process.platform === 'linux' && spawnSync('unshare', ['-rm', 'true']).status === 0

  it.skipIf(!mayMount)('is refused; the old file stays and no half file is left', () => {
    const program = `
      import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
      import { writeAtomic } from ${JSON.stringify(new URL('write-atomic.ts', import.meta.url).href)}
      const path = process.argv[1] + '/a.txt'
      writeFileSync(path, 'old')
      const said = await writeAtomic(path, 'x'.repeat(200_000), { over: true }).catch((error) => error.refusal.code)
      console.log(JSON.stringify([said, readFileSync(path, 'utf8'), readdirSync(process.argv[1])]))`
    const { stdout, stderr } = small(
      `"${process.execPath}" --input-type=module -e '${program.replaceAll("'", `'\\''`)}' "$1"`,
    )
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual(['disk-full', 'old', ['a.txt']])
  })
})
