import { spawnSync } from 'node:child_process'
import { lstatSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { applyPatch } from 'diff'
import iconv from 'iconv-lite'
import type { Log } from 'sarif'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const program = fileURLToPath(new URL('tokhao.mjs', import.meta.url))
const wrong = [
  'รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-ครม. อนุมัติ',
  '\n\nวันจันทร์ที่ 29 เมษายน 2567',
  'ครม. อนุมัติ',
  'ย่อ',
  'เเรงงานได้รับ  คํารับรอง \t',
  'สตาร์ทอัพเเห่งชาติ',
  '\nที่มา : https://www.thaigov.go.th/news/contents/details/82320',
].join('\n')
const right = wrong.replace('เเรงงานได้รับ  คํารับรอง', 'แรงงานได้รับ คำรับรอง').replace('เเห่งชาติ', 'แห่งชาติ')
const chosen = 'thai-sara-ae,thai-sara-am-decomposed,double-space'
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tokhao-fix-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return name
}
const bytes = (name: string) => readFileSync(join(folder, name))
const tokhao = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return { status, out: stdout, err: stderr }
}

/** The same text in everything that a file may be. */
const written = (text: string): readonly (readonly [string, Uint8Array])[] => [
  ['utf8.txt', Buffer.from(text)],
  ['bom-crlf.txt', Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`)],
  ['874.txt', iconv.encode(text, 'windows-874')],
  ['le.txt', iconv.encode(text, 'utf-16le', { addBOM: true })],
  ['be.txt', iconv.encode(text, 'utf-16be', { addBOM: true })],
]

describe('tokhao fix', () => {
  it('shows a patch and touches nothing', () => {
    file('one.txt', wrong)
    file('two.txt', right)
    const { status, out, err } = tokhao('fix', 'one.txt', 'two.txt', '--rules', chosen)
    expect(status).toBe(0)
    expect(bytes('one.txt').toString()).toBe(wrong)
    expect(out.split('\n').slice(0, 2)).toEqual(['--- one.txt', '+++ one.txt'])
    expect(applyPatch(wrong, out)).toBe(right)
    expect(out).not.toContain('two.txt')
    expect(err).toContain('one.txt: แก้ได้ 4 ที่ / 4 can be fixed')
    expect(err).toContain('[thai-sara-ae] เเ → แ')
    expect(err).toContain('[double-space] ␣␣ → ␣')
    expect(err).toMatch(/ {2}2 {2}✕ thai-sara-ae/)
    expect(err).toContain('two.txt: ไม่มีที่ต้องแก้อย่างปลอดภัย / nothing to fix safely')
    expect(err).toContain('--write')
  })

  it('--write changes what was wrong and no other byte, in every encoding, and leaves the rest alone', () => {
    for (const [name, content] of written(wrong)) file(name, content)
    file('real.txt', wrong)
    symlinkSync('real.txt', join(folder, 'link.txt'))
    file('clean.txt', right)
    const before = lstatSync(join(folder, 'clean.txt')).ino
    const names = [...written(wrong).map(([name]) => name), 'link.txt', 'clean.txt', 'none.txt']
    const { status, out, err } = tokhao('fix', ...names, '--write', '--rules', chosen)
    expect([status, out]).toEqual([2, ''])
    for (const [name, content] of written(right)) expect([name, bytes(name)]).toEqual([name, content])
    expect(lstatSync(join(folder, 'link.txt')).isSymbolicLink()).toBe(true)
    expect(bytes('real.txt').toString()).toBe(right)
    expect(lstatSync(join(folder, 'clean.txt')).ino).toBe(before)
    expect(err).toContain('none.txt: ไม่พบไฟล์')
    expect(err).toContain('แก้ 24 ที่ใน 6 ไฟล์ / 24 fixed in 6 files')
    expect(err).not.toContain('--write')
  })

  it('ends with 1 where something that must be fixed is left', () => {
    const text = wrong.replace('วันจันทร์', 'วันอังคาร')
    file('left.txt', text)
    const { status, err } = tokhao('fix', 'left.txt', '--write')
    expect(status).toBe(1)
    expect(err).toMatch(/ยังเหลือ \/ left: ต้องแก้ 1/)
    expect(bytes('left.txt').toString()).toContain('วันอังคารที่ 29')
  })
})

describe('exceptions, the office’s words and chosen rules', () => {
  const exceptions = [
    { rule: 'thai-sara-ae', text: 'เเ', scope: 'office', reason: 'document' },
    { rule: 'double-space', text: 'ไม่มี', scope: 'release', reason: 'name' },
    { rule: 'retired-rule', text: 'เก่า', scope: 'release', reason: 'name' },
    { rule: 'thai-pua', text: 'เก่า', scope: 'release', reason: 'name', until: '2020-01-31' },
  ]

  it('are respected by check, which says what they did', () => {
    file('exceptions.json', JSON.stringify(exceptions))
    file('house.csv', 'ผิด,ถูก,หมายเหตุ\nสตาร์ทอัพ,สตาร์ตอัป,ราชบัณฑิต\n,ว่าง,\n')
    file('again.txt', wrong)
    const known = ['again.txt', '--exceptions', 'exceptions.json', '--house', 'house.csv']
    const { status, out, err } = tokhao('check', ...known)
    expect(status).toBe(1)
    expect(out).not.toContain('thai-sara-ae]  ')
    expect(out).not.toContain('[thai-sara-ae] ')
    expect(out).toContain('[thai-sara-am-decomposed]')
    expect(out).toContain('[house-word]')
    expect(out).toContain('สำนักงานเขียนว่า “สตาร์ตอัป” (ราชบัณฑิต)')
    expect(out).toContain('ยกเว้นไว้ 2 / 2 excepted')
    expect(out).toContain('Exception no longer used: [double-space] “ไม่มี”')
    expect(out).toContain('Exception no longer used: [retired-rule]')
    expect(out).toContain('Exception expired on 2020-01-31: [thai-pua]')
    expect(out).toMatch(/ {2}1 {2}! house-word/)
    expect(err).toContain('ข้าม 1 แถวที่ไม่มีคำหรือยาวเกินไป (แถวที่ 3)')

    const limited = tokhao('check', ...known, '--format', 'json', '--level', 'warning', '--off', 'house-word')
    const { files, exceptions: told } = JSON.parse(limited.out) as {
      files: { findings: { rule: string; severity: string }[] }[]
      exceptions: { excepted: number; unused: { rule: string }[] }
    }
    expect(files[0]?.findings.map(({ rule }) => rule)).toEqual(['thai-sara-am-decomposed'])
    expect(told.excepted).toBe(2)
    expect(told.unused.map(({ rule }) => rule)).toEqual(['double-space', 'retired-rule'])
  })

  it('beat a fix, whatever is mended beside them', () => {
    const text = wrong.replace('เเรงงานได้รับ', 'ก  เเ  ข')
    file('spot.txt', text)
    const log = JSON.parse(
      tokhao('check', 'spot.txt', '--format', 'sarif', '--rules', 'thai-sara-ae').out,
    ) as Log
    const fingerprint = log.runs[0]?.results?.[0]?.partialFingerprints?.['tokhao/v1']
    const spot = {
      rule: 'thai-sara-ae',
      text: 'เเ',
      scope: 'spot',
      fingerprint,
      reason: 'other',
      note: 'ตามต้นฉบับ',
    }
    file('spot.json', JSON.stringify([spot]))
    const { err } = tokhao('fix', 'spot.txt', '--write', '--exceptions', 'spot.json', '--rules', chosen)
    expect(bytes('spot.txt').toString()).toBe(
      text.replace('ก  เเ  ข  คํา', 'ก เเ ข คำ').replace('เเห่งชาติ', 'แห่งชาติ'),
    )
    expect(err).toContain('1 excepted')
  })

  it('ask for the source of a published release only, of the rules that were chosen', () => {
    file('bare.txt', wrong.slice(0, wrong.indexOf('\n\nที่มา')))
    const words = [
      'check',
      'bare.txt',
      '--rules',
      'source-missing-published,house-word',
      '--category',
      'ด้านสังคม',
    ]
    expect(tokhao(...words)).toMatchObject({ status: 0 })
    const { status, out } = tokhao(...words, '--published')
    expect(status).toBe(1)
    expect(out).toContain('[source-missing-published]')
    expect(out).not.toContain('thai-sara-ae')
  })

  it('that cannot be read are told before anything is done', () => {
    file('broken.json', '{')
    const { status, out, err } = tokhao('fix', 'one.txt', '--write', '--exceptions', 'broken.json')
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain('“broken.json” ไม่ใช่รายการ JSON')
    expect(tokhao('check', 'one.txt', '--house', 'none.csv')).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringContaining('none.csv'),
    })
  })
})
