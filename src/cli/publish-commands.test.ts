import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { blankPaper } from '#main/publish/testing/blank-paper.ts'
import { createDraft, discardDraft } from '#main/store/drafts.ts'
import { closeStore, openStore } from '#main/store/store.ts'
import { releaseOf } from '#main/store/testing/folder.ts'
import { UsageError } from './arguments.ts'
import { exportCommand } from './export-command.ts'
import { readPublishArguments } from './publish-arguments.ts'
import type { Terminal } from './terminal.ts'

const program = fileURLToPath(new URL('tokhao.mjs', import.meta.url))
let folder = ''
const ids: string[] = []

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tokhao-cli-publish-'))
  const store = openStore({ file: join(folder, 'คลัง.db') })
  for (const headline of ['ข่าวน้ำท่วม', 'ข่าวงบประมาณ', 'ข่าวน้ำท่วม']) {
    ids.push(createDraft(store, releaseOf(headline, 'เนื้อข่าว')).id)
  }
  ids.push(createDraft(store, releaseOf('ข่าวในถังขยะ')).id)
  discardDraft(store, ids[3] ?? '')
  closeStore(store)
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
const from = ['export', '--store', 'คลัง.db']

describe('tokhao export', () => {
  it('exports what a query finds, in some formats, with certificates that verify until a byte is changed', () => {
    const made = tokhao(
      ...from,
      '--query',
      'น้ำท่วม',
      '--to',
      'text,json',
      '--to',
      'html',
      '--certificate',
      '--out',
      'ออก',
    )
    expect(made.err).toBe('')
    expect(made).toMatchObject({ status: 0 })
    expect(made.out).toMatch(/ส่งออก 2 ข่าว 10 ไฟล์.*2 releases, 10 files/)
    const stems = ['2567-04-29 ข่าวน้ำท่วม', '2567-04-29 ข่าวน้ำท่วม (2)']
    const endings = ['.certificate.html', '.certificate.json', '.html', '.ninjs.json', '.txt']
    const names = readdirSync(join(folder, 'ออก'))
    expect(names.toSorted()).toEqual(
      stems.flatMap((stem) => endings.map((ending) => stem + ending)).toSorted(),
    )

    const certificate = join('ออก', `${stems[1]}.certificate.json`)
    const same = tokhao('verify', certificate)
    expect(same).toMatchObject({ status: 0, err: '' })
    expect(same.out).toMatch(/^ไม่มีอะไรเปลี่ยน: ทั้ง 4 ไฟล์.* \/ Nothing was changed: all 4 files.*\n$/)
    const text = join(folder, 'ออก', `${stems[1]}.txt`)
    writeFileSync(text, readFileSync(text, 'utf8').replace('เนื้อ', 'เบื้อ'))
    const changed = tokhao('verify', certificate)
    expect(changed.status).toBe(1)
    expect(changed.out).toMatch(/มีการเปลี่ยน: “2567-04-29 ข่าวน้ำท่วม \(2\)\.txt” ถูกแก้ \/ .*altered/)
    expect(tokhao('verify', text)).toMatchObject({ status: 2, out: '' })
    const missing = tokhao('verify', 'ไม่มี.certificate.json')
    expect(missing).toMatchObject({ status: 2, out: '' })
    expect(missing.err).toMatch(/ไม่พบไฟล์ .*was not found/)
  })

  it('exports all that is not in the bin, and tells of what it cannot', () => {
    const all = tokhao(...from, '--all', '--to', 'text', '--out', 'ทั้งหมด')
    expect(all).toMatchObject({ status: 0, err: '' })
    expect(readdirSync(join(folder, 'ทั้งหมด'))).toHaveLength(3)
    const [first = '', , , binned = ''] = ids
    const some = tokhao(
      ...from,
      '--id',
      first,
      '--id',
      binned,
      '--id',
      'ไม่มี',
      '--to',
      'text',
      '--out',
      'บางข่าว',
      '--report',
      'r.tsv',
    )
    expect(some.status).toBe(2)
    expect(some.out).toContain('ส่งออก 1 ข่าว 1 ไฟล์ · ส่งออกไม่ได้ 2 ข่าว')
    expect(some.err).toContain('ไม่มี: ')
    expect(readFileSync(join(folder, 'r.tsv'), 'utf8').split('\n')).toEqual([
      'outcome\tid\tdetail',
      `written\t${first}\t2567-04-29 ข่าวน้ำท่วม.txt`,
      `refused\t${binned}\tin-bin`,
      'refused\tไม่มี\tnot-found',
      '',
    ])
  })
})

describe('an export that finds nothing', () => {
  it('says so, makes no folder, and ends with 1', () => {
    const none = tokhao(...from, '--query', 'ไม่มีใครเขียนอย่างนี้', '--to', 'text', '--out', 'ไม่มีอะไร')
    expect(none).toMatchObject({ status: 1, out: '' })
    expect(none.err).toMatch(/^ไม่พบข่าวที่ขอ.* \/ No release was found.*\n$/)
    expect(readdirSync(folder)).not.toContain('ไม่มีอะไร')
  })
})

describe('a PDF that lacks the text', () => {
  it('is told of, is a row of its own in the report, and makes the exit code 1', async () => {
    const [id = ''] = ids
    const report = join(folder, 'ขาด.tsv')
    const line = `export --store ${join(folder, 'คลัง.db')} --id ${id} --to pdf,text --out ${join(folder, 'ขาด')}`
    const asked = readPublishArguments([...line.split(' '), '--report', report])
    if (asked?.name !== 'export') throw new Error('not an export')
    const said: string[] = []
    const terminal: Terminal = {
      print: () => {},
      complain: (line) => said.push(line),
      status: () => {},
      isScreen: false,
      errorIsScreen: false,
    }
    const blank = { print: () => blankPaper(), open: async () => {}, close: async () => {} }
    expect(await exportCommand(asked, terminal, blank)).toBe(1)
    const stem = '2567-04-29 ข่าวน้ำท่วม'
    expect(said).toEqual([expect.stringContaining(`“${stem}.pdf” อ่านกลับแล้วข้อความไม่ตรงกับข่าว`)])
    expect(readFileSync(report, 'utf8')).toBe(
      `outcome\tid\tdetail\ndiffers\t${id}\t${stem}.pdf · ${stem}.txt\n`,
    )
  })
})

describe('the header of an office without a name', () => {
  it('is left out, which is told once', () => {
    const made = tokhao(...from, '--all', '--to', 'html', '--header', '--out', 'ไม่มีหัว')
    expect(made.status).toBe(0)
    expect(made.err).toMatch(/^ยังไม่มีชื่อสำนักงาน.* \/ .*no office yet.*\n$/)
  })
})

describe('the words of export and verify', () => {
  const read = (line: string) => readPublishArguments(line.split(' '))
  it('are read', () => {
    expect(
      read('export --store s --id a --id b --id a --to text,pdf --out o --template saraban --header'),
    ).toEqual({
      name: 'export',
      store: 's',
      which: { ids: ['a', 'b'] },
      formats: ['pdf', 'text'],
      out: 'o',
      options: { template: 'saraban', header: true, attachment: 'none' },
      certificate: false,
      report: null,
    })
    expect(read('export --store s --query -ดี --to text --out o')).toMatchObject({ which: { query: '-ดี' } })
    expect(read('verify a.certificate.json')).toEqual({ name: 'verify', file: 'a.certificate.json' })
    expect(read('export --help')).toEqual({ name: 'help' })
    expect(read('check a')).toBeNull()
  })

  it.each<[string, RegExp]>([
    ['export --all --to text --out o', /--store FILE/],
    ['export --store s --all --to text', /--out DIR/],
    ['export --store s --to text --out o', /--all.*--query/],
    ['export --store s --all --query x --to text --out o', /--all.*--query/],
    ['export --store s --all --out o', /--to/],
    ['export --store s --all --to exe --out o', /pdf, docx, html/],
    ['export --store s --all --to text --out o --template x', /news, saraban/],
    ['export --store s --all --to text --out o x', /“x”/],
    ['export --store s --all --to text --out o --frmat', /--frmat/],
    ['verify', /\.certificate\.json/],
    ['verify a b', /\.certificate\.json/],
  ])('%j are refused', (line, sentence) => {
    expect(() => read(line)).toThrow(UsageError)
    expect(() => read(line)).toThrow(sentence)
  })
})
