import { spawn, spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readStoredForm } from '#domain/release/stored-form.ts'
import { catalogue } from '#domain/rules/catalogue.ts'

const program = fileURLToPath(new URL('tokhao.mjs', import.meta.url))
const seedFile = fileURLToPath(new URL('../../corpus/seed.txt', import.meta.url))
const seed = readFileSync(seedFile)
// No error-level finding: what it has is advice at most.
const clean =
  'รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-ก\n\n\nวันจันทร์ที่ 29 เมษายน 2567\nก\nย่อ\nเนื้อข่าว\n\nที่มา : https://www.thaigov.go.th/news/contents/details/82320'
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tokhao-cli-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const tokhao = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
    maxBuffer: 1 << 28,
  })
  return { status, bytes: stdout, out: stdout.toString('utf8'), err: stderr.toString('utf8') }
}

interface CheckedFile {
  readonly path: string
  readonly error?: string
  readonly findings: readonly Record<string, unknown>[]
}
const checked = (out: string) => (JSON.parse(out) as { files: CheckedFile[] }).files

describe('tokhao', () => {
  it('says what to do where the packages are not installed', () => {
    const alone = join(folder, 'alone', 'src', 'cli')
    mkdirSync(alone, { recursive: true })
    copyFileSync(program, join(alone, 'tokhao.mjs'))
    const { status, stderr } = spawnSync(process.execPath, [join(alone, 'tokhao.mjs'), 'rules'])
    expect(status).toBe(2)
    expect(stderr.toString('utf8')).toMatch(/สั่ง npm run setup[^]*run "npm run setup"/)
  })
})

describe('tokhao check', () => {
  it('finds the quotation mark of the seed, in words', () => {
    const { status, out, err } = tokhao('check', seedFile)
    expect(status).toBe(1)
    expect(out).toContain('12:514 ✕ ต้องแก้ / Must fix [quote-unopened]')
    expect(out).not.toContain('[date-')
    expect(err).toBe('')
  })

  it('answers in JSON of the promised form', () => {
    const { status, out } = tokhao('check', seedFile, '--format', 'json')
    expect(status).toBe(1)
    const content = seed.toString('utf8')
    const [only, ...more] = checked(out)
    expect(more).toEqual([])
    expect(Object.keys(only ?? {})).toEqual(['path', 'findings'])
    expect(only?.path).toBe(seedFile)
    const findings = only?.findings ?? []
    expect(findings.length).toBeGreaterThan(0)
    for (const finding of findings) {
      expect(Object.keys(finding).sort()).toEqual(
        ['rule', 'severity', 'start', 'end', 'line', 'column', 'text', 'message', 'fixes'].sort(),
      )
      expect(['error', 'warning', 'advice']).toContain(finding['severity'])
      expect(content.slice(Number(finding['start']), Number(finding['end']))).toBe(finding['text'])
      expect(typeof finding['message']).toBe('string')
      for (const fix of finding['fixes'] as Record<string, unknown>[]) {
        expect(fix).toEqual({
          label: expect.any(String),
          safe: expect.any(Boolean),
          edits: expect.arrayContaining([
            { start: expect.any(Number), end: expect.any(Number), text: expect.any(String) },
          ]),
        })
      }
    }
  })

  it('ends with 0 where nothing must be fixed', () => {
    expect(tokhao('check', file('clean.txt', clean)).status).toBe(0)
  })

  it('ends with 2 where a file cannot be read, and checks the others', () => {
    const missing = join(folder, 'ไม่มี.txt')
    const { status, out, err } = tokhao('check', missing, seedFile, folder, '--format=json')
    expect(status).toBe(2)
    const [first, second, third] = checked(out)
    expect(first?.error).toContain('ไม่พบไฟล์')
    expect(first?.error).toContain('was not found')
    expect(first?.findings).toEqual([])
    expect(second?.findings.length).toBeGreaterThan(0)
    expect(third?.error).toContain('โฟลเดอร์')
    expect(err.match(/ไม่มี\.txt/g)?.length).toBeGreaterThan(0)
  })

  it('gives the same findings in every encoding', () => {
    const text = seed.toString('utf8')
    const paths = [
      seedFile,
      file('bom.txt', `\uFEFF${text}`),
      file('le.txt', iconv.encode(text, 'utf-16le', { addBOM: true })),
      file('be.txt', iconv.encode(text, 'utf-16be', { addBOM: true })),
      file('874.txt', iconv.encode(text, 'windows-874')),
    ]
    const findings = checked(tokhao('check', ...paths, '--format', 'json').out).map((one) => one.findings)
    expect(findings).toHaveLength(5)
    expect(new Set(findings.map((one) => JSON.stringify(one))).size).toBe(1)
  })

  it('ends quietly when nobody reads on', async () => {
    const many = Array.from({ length: 200 }, () => seedFile)
    const child = spawn(process.execPath, [program, 'check', ...many], { stdio: ['ignore', 'pipe', 'pipe'] })
    let complaints = ''
    child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString('utf8')))
    child.stdout.once('data', () => child.stdout.destroy())
    await new Promise((settle) => child.on('close', settle))
    // How far it was may be told; nothing else.
    expect(complaints.replace(/^ทำแล้ว \d+ จาก 200 ไฟล์ .*\n/gm, '')).toBe('')
  })
})

describe('tokhao convert', () => {
  it.each([
    ['the seed', seed],
    ['a byte order mark', Buffer.from(`\uFEFF${seed.toString('utf8')}`)],
    ['CR LF', Buffer.from(seed.toString('utf8').replaceAll('\n', '\r\n'))],
    ['no format at all', Buffer.from('ก\r\r\n\u2028\n\n  ข\t')],
  ])('--to text gives %s back byte for byte', (_, bytes) => {
    const path = file('given.txt', bytes)
    expect(tokhao('convert', path, '--to', 'text').bytes.equals(bytes)).toBe(true)
    const out = join(folder, `back-${bytes.length}.txt`)
    expect(tokhao('convert', path, '--to', 'text', '--out', out)).toMatchObject({ status: 0, out: '' })
    expect(readFileSync(out).equals(bytes)).toBe(true)
  })

  it('--to json gives the stored form', () => {
    const reading = readStoredForm(tokhao('convert', seedFile, '--to', 'json').out)
    expect(reading).toMatchObject({ ok: true, release: { date: '2024-04-29' } })
  })

  it('--to html gives the page with its fonts', () => {
    const { status, out } = tokhao('convert', seedFile, '--to', 'html')
    expect(status).toBe(0)
    expect(out).toContain('<html lang="th">')
    expect(out.match(/font\/ttf;base64,/g)).toHaveLength(2)
  })

  it('says what it did not understand, and converts all the same', () => {
    const { status, err } = tokhao('convert', file('odd.txt', 'ข่าว\nไม่มีวันที่'), '--to', 'text')
    expect(status).toBe(0)
    expect(err).toContain('ไม่มีบรรทัดวันที่ / There is no date line')
  })

  it('writes over nothing unless told so, and never over the release itself', () => {
    const there = file('there.txt', 'เก่า')
    const refused = tokhao('convert', seedFile, '--to', 'text', '--out', there)
    expect(refused.status).toBe(2)
    expect(refused.err).toContain('--overwrite')
    expect(readFileSync(there, 'utf8')).toBe('เก่า')
    expect(tokhao('convert', seedFile, '--to', 'text', '--out', there, '--overwrite').status).toBe(0)
    expect(readFileSync(there).equals(seed)).toBe(true)
    const copy = file('copy.txt', seed)
    symlinkSync(copy, join(folder, 'link.txt'))
    expect(
      tokhao('convert', join(folder, 'link.txt'), '--to', 'html', '--out', copy, '--overwrite').status,
    ).toBe(2)
    expect(readFileSync(copy).equals(seed)).toBe(true)
  })

  it('says what to do where no PDF can be made', () => {
    const out = join(folder, 'x.pdf')
    // A folder without Electron in it.
    process.env['ELECTRON_OVERRIDE_DIST_PATH'] = folder
    const { status, err } = tokhao('convert', seedFile, '--to', 'pdf', '--out', out)
    delete process.env['ELECTRON_OVERRIDE_DIST_PATH']
    expect(status).toBe(2)
    expect(err).toContain('npm start')
    expect(existsSync(out)).toBe(false)
  })
})

describe('npm run tokhao', () => {
  it('finds files from where the person is, not from where the project lies', () => {
    file('here.txt', clean)
    const { status, stdout } = spawnSync(process.execPath, [program, 'check', 'here.txt'], {
      cwd: tmpdir(),
      env: { ...process.env, npm_lifecycle_event: 'tokhao', INIT_CWD: folder },
      encoding: 'utf8',
    })
    expect(stdout).toContain('here.txt\n')
    expect(status).toBe(0)
  })
})

describe('tokhao rules', () => {
  it('lists the catalogue as JSON', () => {
    const listed = JSON.parse(tokhao('rules', '--format', 'json').out) as Record<string, unknown>[]
    expect(listed.map((rule) => rule['id'])).toEqual(catalogue.map((rule) => rule.id))
    expect(Object.keys(listed[0] ?? {})).toEqual(['id', 'severity', 'title', 'why', 'source', 'examples'])
  })

  it('writes the handbook', () => {
    const { status, out } = tokhao('rules')
    expect(status).toBe(0)
    for (const { id } of catalogue) expect(out).toContain(`\n## ${id}\n`)
  })
})

describe('a clear sentence and exit 2', () => {
  const refused = () => {
    const large = file('large.txt', '')
    truncateSync(large, 50_000_000)
    return [
      [join(folder, 'none.txt'), 'ไม่พบไฟล์'],
      [folder, 'เป็นโฟลเดอร์'],
      [file('empty.txt', ''), 'ว่างเปล่า'],
      [file('x.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')), 'เป็นข้อความไม่ได้'],
      [large, '50 MB'],
    ] as const
  }

  it('for every file that check cannot read', () => {
    const files = refused()
    const { status, err, out } = tokhao('check', ...files.map(([path]) => path))
    expect(status).toBe(2)
    expect(out).toBe('')
    const lines = err.trimEnd().split('\n')
    expect(lines).toHaveLength(files.length)
    files.forEach(([path, sentence], index) => {
      expect(lines[index]).toContain(`${path}: `)
      expect(lines[index]).toContain(sentence)
    })
  })

  it('for every file that convert cannot read', () => {
    for (const [path, sentence] of refused()) {
      const { status, err, out } = tokhao('convert', path, '--to', 'text')
      expect([status, out]).toEqual([2, ''])
      expect(err).toContain(sentence)
      expect(err.trimEnd().split('\n')).toHaveLength(1)
    }
  })

  it('and the usage, for words that make no command', () => {
    const { status, err, out } = tokhao('fly')
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain('ไม่รู้จักคำสั่ง “fly” / Unknown command “fly”')
    expect(err).toContain('tokhao check FILE…')
  })

  it('but not for a request for help', () => {
    expect(tokhao('--help')).toMatchObject({ status: 0, err: '' })
  })
})
