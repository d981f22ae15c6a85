import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readStoreArguments } from './store-arguments.ts'
import { UsageError } from './arguments.ts'

const program = fileURLToPath(new URL('tokhao.mjs', import.meta.url))
const sample = fileURLToPath(new URL('../../corpus/sample-dev/', import.meta.url))
let folder = ''
let store = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tokhao-cli-store-'))
  store = join(folder, 'คลัง.db')
  const releases = join(folder, 'ข่าว')
  mkdirSync(releases)
  for (const name of readdirSync(sample).filter((one) => one.startsWith('2024-0'))) {
    copyFileSync(sample + name, join(releases, name))
  }
  writeFileSync(join(releases, 'ด้านสังคม_1.txt'), '')
})
afterAll(() => rmSync(folder, { recursive: true }))

const tokhao = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  })
  return { status, out: stdout, err: stderr }
}

describe('tokhao import and search', () => {
  it('imports a folder, lists what it could not read, and goes on where it was', () => {
    const count = readdirSync(join(folder, 'ข่าว')).length - 1
    const report = join(folder, 'report.tsv')
    const first = tokhao('import', '--store', store, 'ข่าว', '--limit', '10')
    expect(first.out).toContain('10 new · 0 there already')
    const { status, out, err } = tokhao('import', '--store', store, 'ข่าว', '--report', report)
    expect(status).toBe(2)
    expect(out).toContain(`${count - 10} new · 10 there already · 1 could not be read`)
    expect(err).toMatch(/ด้านสังคม_1\.txt: .*ว่างเปล่า.*empty/)
    const lines = readFileSync(report, 'utf8').trim().split('\n')
    expect(lines).toHaveLength(count + 2)
    expect(lines.filter((line) => line.startsWith('refused\t'))).toEqual([
      `refused\t${join('ข่าว', 'ด้านสังคม_1.txt')}\tfile-empty`,
    ])
  })

  it('answers a search as JSON, and in words', () => {
    const { status, out } = tokhao('search', '--store', store, '--format', 'json', '--limit', '3', 'กระทรวง')
    expect(status).toBe(0)
    const { total, hits } = JSON.parse(out) as { total: number; hits: Record<string, unknown>[] }
    expect(total).toBeGreaterThan(3)
    expect(hits).toHaveLength(3)
    expect(Object.keys(hits[0] ?? {})).toEqual(['id', 'headline', 'date', 'category', 'snippet'])
    expect(`${String(hits[0]?.['headline'])}${String(hits[0]?.['snippet'])}`).toContain('กระทรวง')
    const said = tokhao('search', '--store', store, 'กระทรวง').out
    expect(said).toContain(`พบ ${total} ข่าว`)
    expect(said).toMatch(/^ {2}\d{1,2} [ก-๙]+\.[ก-๙]+\. 2567 · /m)
    expect(said).not.toMatch(/\d{4}-\d{2}-\d{2} ·/)
    const without = tokhao('search', '--store', store, '--format', 'json', '-กระทรวง').out
    const { total: others } = JSON.parse(without) as { total: number }
    const every = tokhao('search', '--store', store, '--format', 'json', '').out
    expect((JSON.parse(every) as { total: number }).total).toBe(total + others)
    expect(tokhao('search', '--store', store, 'ไม่มีใครเขียนอย่างนี้').out).toContain('ไม่พบข่าว')
  })

  it('checks the whole store, once, and counts by rule, category and year', () => {
    const first = tokhao('check', '--store', store)
    expect([first.status, first.err]).toEqual([1, ''])
    const count = Number(/ตรวจ (\d+) ข่าว/.exec(first.out)?.[1])
    expect(first.out).toMatch(/ตามปี.*\n +\d+ +\d+ {2}2567\n/)
    const { status, out } = tokhao('check', '--store', store, '--format', 'json')
    expect(status).toBe(1)
    const found = JSON.parse(out) as { years: { findings: number }[]; total: { findings: number } }
    expect(found).toMatchObject({ checked: 0, unchanged: count, damaged: 0, total: { releases: count } })
    expect(found.years.reduce((sum, { findings }) => sum + findings, 0)).toBe(found.total.findings)
    expect(tokhao('check', '--store', store, 'ไฟล์.txt').err).toContain('--store FILE หรือตรวจไฟล์')
  })

  it('ends without a complaint where nothing must be fixed', () => {
    writeFileSync(join(folder, 'ว่าง.txt'), '')
    expect(tokhao('import', '--store', 'ว่าง.db', 'ว่าง.txt').status).toBe(2)
    expect(tokhao('check', '--store', 'ว่าง.db').status).toBe(0)
  })

  it('takes everything out and brings it back', () => {
    const out = tokhao('archive', 'export', '--store', store, '--out', 'ทั้งหมด')
    expect([out.status, out.err]).toEqual([0, ''])
    const count = Number(/(\d+) releases exported/.exec(out.out)?.[1])
    const copy = join(folder, 'ใหม่.db')
    expect(tokhao('archive', 'import', '--store', copy, 'ทั้งหมด').out).toContain(
      `${count} brought back · 0 there`,
    )
    const find = (file: string) =>
      tokhao('search', '--store', file, '--format', 'json', '--limit', '99', 'กระทรวง').out
    expect(find(copy)).toBe(find(store))
    const again = tokhao('archive', 'export', '--store', store, '--out', 'ทั้งหมด')
    expect([again.status, again.err]).toEqual([2, expect.stringMatching(/มีไฟล์อยู่แล้ว.*empty folder/)])
  })

  it('makes no store by searching in one that is not there', () => {
    const { status, err } = tokhao('search', '--store', 'ไม่มี.db', 'ก')
    expect([status, existsSync(join(folder, 'ไม่มี.db'))]).toEqual([2, false])
    expect(err).toMatch(/ไม่พบไฟล์เก็บข่าว “ไม่มี.db”.*There is no store/)
  })

  it('says that a large store of an older version is backed up first', () => {
    const older = join(folder, 'รุ่นเก่า.db')
    copyFileSync(
      fileURLToPath(new URL('../main/store/testing/versions/version-5.db', import.meta.url)),
      older,
    )
    truncateSync(older, 60_000_000)
    const { status, err } = tokhao('search', '--store', older, 'ข่าว')
    expect(status).toBe(0)
    expect(err).toMatch(/^กำลังสำรองไฟล์เก็บข่าว \(60 MB\).* \/ Backing up the store \(60 MB\).*\n/)
    expect(tokhao('search', '--store', older, 'ข่าว').err).toBe('')
  })

  it('makes no folder for a store', () => {
    const { status, err } = tokhao('import', '--store', join('ไม่มี', 'ก.db'), 'ข่าว')
    expect([status, existsSync(join(folder, 'ไม่มี'))]).toEqual([2, false])
    expect(err).toContain('ก.db')
  })

  it('leaves a file alone that is no store', () => {
    writeFileSync(join(folder, 'จดหมาย.txt'), 'ข้อความของคนอื่น')
    const { status, err } = tokhao('import', '--store', 'จดหมาย.txt', 'ข่าว')
    expect(status).toBe(2)
    expect(err).toMatch(/ไม่ใช่ไฟล์เก็บร่างของโต๊ะข่าว/)
    expect(readFileSync(join(folder, 'จดหมาย.txt'), 'utf8')).toBe('ข้อความของคนอื่น')
  })
})

describe('the words of a command on a store', () => {
  it.each<[string[], object]>([
    [
      ['import', '--store', 'a.db', 'ข่าว', '--limit=5'],
      { name: 'import', paths: ['ข่าว'], limit: 5, report: null },
    ],
    [
      ['search', '--store', 'a.db', 'สอง', 'คำ'],
      { name: 'search', query: 'สอง คำ', format: 'text', limit: 20 },
    ],
    [['search', '--store', 'a.db', '--', '-โควิด'], { name: 'search', query: '-โควิด' }],
    [['search', '-ดี', '--store', 'a.db'], { name: 'search', query: '-ดี' }],
    [['search', '--store', 'a.db', 'ข่าว', '-"สอง คำ"', '-2567'], { query: 'ข่าว -"สอง คำ" -2567' }],
    [['search', '--store', 'a.db', 'ข่าว', '--', '-covid'], { query: 'ข่าว -covid' }],
    [
      ['archive', 'export', '--store', 'a.db', '--out', 'b'],
      { name: 'archive', what: 'export', folder: 'b' },
    ],
    [['archive', 'import', '--store', 'a.db', 'b'], { name: 'archive', what: 'import', folder: 'b' }],
    [['search', '-h'], { name: 'help' }],
  ])('%j', (words, command) => {
    expect(readStoreArguments(words)).toMatchObject(command)
  })

  it('leave the commands on files alone', () => {
    expect(readStoreArguments(['check', 'a.txt'])).toBeNull()
  })

  it.each<[string[], RegExp]>([
    [['import', 'ข่าว'], /--store FILE.*--store FILE/],
    [['import', '--store', 'a.db'], /อย่างน้อยหนึ่งรายการ.*at least one/],
    [['import', '--store', 'a.db', 'ข่าว', '--limit', '0'], /--limit.*จำนวนเต็ม.*whole number/],
    [['archive', 'export', '--store', 'a.db', 'b'], /archive export --store.*Say/],
    [['archive', '--store', 'a.db'], /archive import --store/],
    [['search', '--store', 'a.db'], /คำที่จะค้น.*search for/],
    [['search', '--store', 'a.db', 'ก', '--report', 'b'], /--report.*--report/],
    [['search', '--store', 'a.db', 'ก', '-covid'], /-- -covid.*leave that word out.*-- -covid/],
    [['search', '--store', 'a.db', 'ก', '--format', 'md'], /text, json/],
  ])('%j are refused in both languages', (words, sentence) => {
    expect(() => readStoreArguments(words)).toThrow(UsageError)
    expect(() => readStoreArguments(words)).toThrow(sentence)
  })
})
