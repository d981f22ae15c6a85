import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { noOffice } from '#domain/release/office.ts'
import { blankPaper } from '#main/publish/testing/blank-paper.ts'
import { defaultPublishOptions, exportFormats } from '#contract/publish.ts'
import { longestCertificate, writeCertificate } from '#domain/certificate/certificate-schema.ts'
import type { Certificate } from '#domain/certificate/certificate-schema.ts'
import { paragraph } from '#domain/release/release.ts'
import type { Release } from '#domain/release/release.ts'
import { catalogue } from '#domain/rules/catalogue.ts'
import { publish } from '#main/publish/publish.ts'
import { createDraft, saveDraft } from '#main/store/drafts.ts'
import { addException } from '#main/store/exceptions.ts'
import { sha256 } from '#main/store/row-hash.ts'
import { changeState } from '#main/store/states.ts'
import { releaseOf, testFolder, testStore } from '#main/store/testing/folder.ts'
import { writeSettings } from '#main/store/papers.ts'
import { defaultSettings } from '#contract/settings.ts'
import { officeChecks } from '../office-checks.ts'
import { certifier } from './certify.ts'
import { verifyCertificate } from './verify.ts'

const resources = fileURLToPath(new URL('../../../resources', import.meta.url))
const tools = { resources, printPdf: () => blankPaper() }
const stem = '2567-04-29 หัวข้อ'

interface Certified {
  readonly folder: string
  readonly path: string
  readonly certificate: Certificate
  readonly release: Release
}

/** Exports an approved release with an exception and an open finding in every format, with its certificate. */
async function certified(): Promise<Certified> {
  const store = testStore()
  writeSettings(store, { ...defaultSettings, author: 'สมศรี <b>' })
  const body = [paragraph('กล่าวว่า ประชาชนจะได้ประโยชน์” ในปีนี้'), paragraph('เเปล')]
  const { id, release } = createDraft(store, { ...releaseOf('หัวข้อ'), body })
  const [quoted, ...others] = officeChecks(store, '')
    .find(id, release, false)
    .filter(({ severity }) => severity === 'error')
  if (!quoted || others.length === 0) throw new Error('The sample has two faults')
  const { rule, fingerprint, text } = quoted
  const why = { scope: 'spot', reason: 'other', note: 'ตามต้นฉบับ', until: null } as const
  addException(store, id, { rule, fingerprint, text, ...why }, 'สมศรี')
  const step = { id, base: 0, note: '', override: null }
  changeState(store, { ...step, to: 'review' }, [])
  changeState(store, { ...step, to: 'approved', override: 'เร่งด่วน' }, [rule])
  const folder = testFolder()
  const files = await publish(
    { release, options: defaultPublishOptions, office: noOffice },
    exportFormats,
    tools,
    {
      kind: 'folder',
      folder,
      certificate: certifier(store, '0.1.0')(id, release),
    },
  )
  const path = files.at(-1)?.path ?? ''
  const { seal: _seal, ...certificate } = JSON.parse(readFileSync(path, 'utf8')) as Certificate & {
    seal: string
  }
  return { folder, path, certificate, release }
}

describe('a certificate', () => {
  test('knows the checks, what they found, what was excepted and why, who approved, and every file', async () => {
    const { folder, path, certificate } = await certified()
    expect(path).toBe(join(folder, `${stem}.certificate.json`))
    expect(certificate).toMatchObject({
      kind: 'tokhao-certificate',
      headline: 'หัวข้อ',
      state: 'approved',
      approval: { by: 'สมศรี <b>', overrides: ['เร่งด่วน'] },
      rules: { count: catalogue.length },
      exceptions: [{ reason: 'other', note: 'ตามต้นฉบับ', by: 'สมศรี' }],
    })
    expect(certificate.findings.map(({ severity }) => severity)).toContain('error')
    const others = readdirSync(folder).filter((name) => !name.endsWith('.certificate.json'))
    expect(certificate.files.map(({ name }) => name).toSorted()).toEqual(others.toSorted())
    expect(certificate.text.sha256).toBe(certificate.files.find(({ name }) => name === `${stem}.txt`)?.sha256)
    const page = readFileSync(join(folder, `${stem}.certificate.html`), 'utf8')
    for (const said of ['ตามต้นฉบับ', 'เร่งด่วน', 'สมศรี &lt;b&gt;', certificate.rules.sha256]) {
      expect(page).toContain(said)
    }
    expect(page).not.toContain('<b>')
  })

  test('tells of no approval where the text is not the one that was approved', () => {
    const store = testStore()
    const { id, release } = createDraft(store, releaseOf('หัวข้อ', 'เนื้อข่าว'))
    const step = { id, base: 0, note: '', override: null }
    changeState(store, { ...step, to: 'review' }, [])
    changeState(store, { ...step, to: 'approved' }, [])
    expect(certifier(store, '0')(id, release).approval).not.toBeNull()
    const changed = releaseOf('หัวข้อ', 'เนื้อข่าวอื่น')
    expect(certifier(store, '0')(id, changed).approval).toBeNull()
    saveDraft(store, id, 0, changed)
    expect(certifier(store, '0')(id, changed).approval).toBeNull()
  })
})

describe('verifying', () => {
  test('finds nothing changed, also in another folder', async () => {
    const { folder, certificate } = await certified()
    const elsewhere = join(testFolder(), 'ที่อื่น')
    renameSync(folder, elsewhere)
    const found = await verifyCertificate(join(elsewhere, `${stem}.certificate.json`))
    expect(found).toEqual({
      kind: 'checked',
      files: certificate.files.map(({ name }) => ({ name, verdict: 'same' })),
    })
    mkdirSync(folder)
  })

  test('finds one changed byte in any file', async () => {
    const { folder, path, certificate } = await certified()
    for (const { name, bytes } of certificate.files) {
      const file = join(folder, name)
      const content = readFileSync(file)
      const at = Math.floor(bytes / 2)
      const changed = Uint8Array.from(content)
      changed[at] = (changed[at] ?? 0) ^ 1
      writeFileSync(file, changed)
      expect(await verdicts(path)).toEqual({ [name]: 'changed' })
      writeFileSync(file, Buffer.concat([content, Buffer.from([10])]))
      expect(await verdicts(path)).toEqual({ [name]: 'changed' })
      writeFileSync(file, content)
    }
    expect(await verdicts(path)).toEqual({})
  })

  test('finds one changed byte anywhere in the certificate', async () => {
    const { path } = await certified()
    const content = readFileSync(path)
    const missed: number[] = []
    for (let at = 0; at < content.length; at += 7) {
      const changed = Uint8Array.from(content)
      changed[at] = (changed[at] ?? 0) ^ 1
      writeFileSync(path, changed)
      if ((await verifyCertificate(path)).kind === 'checked') missed.push(at)
    }
    for (const other of [
      `${content.toString()} `,
      content.toString().replaceAll('\n', '\r\n'),
      `\uFEFF${content.toString()}`,
    ]) {
      writeFileSync(path, other)
      expect((await verifyCertificate(path)).kind).not.toBe('checked')
    }
    expect(missed).toEqual([])
  })

  test('tells a file that is missing, a link, and a folder in its place', async () => {
    const { folder, path } = await certified()
    const [text, page, pdf] = [`${stem}.txt`, `${stem}.html`, `${stem}.pdf`].map((name) => join(folder, name))
    rmSync(text ?? '')
    renameSync(page ?? '', join(folder, 'same-content.html'))
    symlinkSync('same-content.html', page ?? '')
    rmSync(pdf ?? '')
    mkdirSync(pdf ?? '')
    expect(await verdicts(path)).toEqual({
      [`${stem}.txt`]: 'missing',
      [`${stem}.html`]: 'link',
      [`${stem}.pdf`]: 'changed',
    })
  })

  test.each<[string, (certificate: Certificate) => unknown]>([
    ['a way out of the folder', (one) => ({ ...one, files: [{ ...one.files[0], name: '../outside.txt' }] })],
    ['a way out on Windows', (one) => ({ ...one, files: [{ ...one.files[0], name: '..\\outside.txt' }] })],
    ['a drive', (one) => ({ ...one, files: [{ ...one.files[0], name: 'C:outside.txt' }] })],
    ['the folder itself', (one) => ({ ...one, files: [{ ...one.files[0], name: '..' }] })],
    ['an absolute path', (one) => ({ ...one, files: [{ ...one.files[0], name: '/etc/passwd' }] })],
    ['a NUL', (one) => ({ ...one, files: [{ ...one.files[0], name: 'a\0b' }] })],
    ['a number for a hash', (one) => ({ ...one, text: { sha256: 7 } })],
    ['negative length', (one) => ({ ...one, files: [{ ...one.files[0], bytes: -1 }] })],
    ['no files', (one) => ({ ...one, files: [] })],
    ['a thousand files', (one) => ({ ...one, files: Array.from({ length: 1000 }, () => one.files[0]) })],
    ['another kind', (one) => ({ ...one, kind: 'other' })],
    ['a later version', (one) => ({ ...one, version: 2 })],
    ['more than there is', (one) => ({ ...one, constructor: {} })],
    ['a list', (one) => [one]],
  ])('refuses a well-sealed certificate with %s', async (_what, change) => {
    const { path, certificate } = await certified()
    const hostile = change(certificate) as Certificate
    writeFileSync(path, writeCertificate(hostile, sha256))
    expect(await verifyCertificate(path)).toEqual({ kind: 'none' })
  })

  test('refuses what is too large, no text, deeply nested, a folder, or not there', async () => {
    const folder = testFolder()
    const path = join(folder, 'x.certificate.json')
    expect(await verifyCertificate(path)).toEqual({ kind: 'none' })
    expect(await verifyCertificate(folder)).toEqual({ kind: 'none' })
    for (const content of ['', 'null', Buffer.from([0xff, 0xfe, 0x00]), '['.repeat(1_000_000)]) {
      writeFileSync(path, content)
      expect(await verifyCertificate(path)).toEqual({ kind: 'none' })
    }
    truncateSync(path, longestCertificate + 1)
    expect(await verifyCertificate(path)).toEqual({ kind: 'none' })
  })
})

/** The files that are not as they were. */
async function verdicts(path: string): Promise<Record<string, string>> {
  const found = await verifyCertificate(path)
  if (found.kind !== 'checked') throw new Error(found.kind)
  return Object.fromEntries(
    found.files.filter(({ verdict }) => verdict !== 'same').map(({ name, verdict }) => [name, verdict]),
  )
}
