import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { AnswerValues, Payload, QuestionName } from '#contract/contract.ts'
import { noHouseRules } from '#contract/office.ts'
import { defaultSettings } from '#contract/settings.ts'
import { createDesk } from './desk.ts'
import type { Desk } from './desk.ts'
import type { DeskPorts } from './desk-ports.ts'
import { releaseInPdf } from './print/open-release.ts'
import { blankPaper } from './publish/testing/blank-paper.ts'
import { releaseOf, testFolder, testStore } from './store/testing/folder.ts'

const resources = fileURLToPath(new URL('../../resources', import.meta.url))
const sample = fileURLToPath(new URL('../../corpus/seed.txt', import.meta.url))

interface Trial {
  readonly desk: Desk
  readonly logged: string[]
  readonly copied: unknown[]
  readonly proposed: string[]
  readonly printed: string[]
  /** What the dialogs answer. */
  chosen: string[]
  place: string | null
  pdf: () => Promise<Uint8Array>
}

/** A desk on a real store and real files; only what needs a screen or a printer answers from the trial. */
function trial(): Trial {
  const store = testStore()
  const state = {
    logged: [] as string[],
    copied: [] as unknown[],
    proposed: [] as string[],
    printed: [] as string[],
    chosen: [] as string[],
    place: null as string | null,
    pdf: () => blankPaper(),
  }
  const ports: DeskPorts = {
    chooseFiles: async () => state.chosen,
    chooseFolder: async () => null,
    tell: () => {},
    chooseBundleTarget: async () => null,
    chooseExportFile: async (name) => {
      state.proposed.push(name)
      return state.place
    },
    chooseTableFile: async () => state.place,
    printPdf: (html) => {
      state.printed.push(html)
      return state.pdf()
    },
    copy: (copied) => void state.copied.push(copied),
    about: () => ({ version: '0.1.0', runtime: 'Node', runtimeKind: 'official' }),
    log: (happened) => void state.logged.push(happened),
    settled: () => void state.logged.push('settled'),
    unsettled: () => void state.logged.push('unsettled'),
  }
  return Object.assign(state, { desk: createDesk({ store, ports, resources }) })
}

async function ask<Name extends QuestionName>(
  { desk }: Trial,
  name: Name,
  payload: Payload<Name>,
): Promise<AnswerValues[Name]> {
  const answer = await desk.answer(name, payload)
  if (!answer.ok) throw new Error(answer.refusal.code)
  return answer.value as AnswerValues[Name]
}

describe('a question', () => {
  test.each([
    ['nobody knows', 'drafts.eraseAll', {}],
    ['from the prototype', 'constructor', {}],
    ['that is no text', 7, {}],
    ['with a missing part', 'drafts.open', {}],
    ['with a part too many', 'drafts.list', { place: 'desk', path: '/etc' }],
    ['with a wrong release', 'drafts.create', { release: { headline: 'x' } }],
    ['with a negative base', 'drafts.save', { id: 'a', base: -1, release: releaseOf('x') }],
    ['with no payload', 'settings.read', undefined],
  ])('%s is refused', async (_, name, payload) => {
    const { desk } = trial()
    expect(await desk.answer(name, payload)).toMatchObject({ ok: false, refusal: { code: 'bad-question' } })
  })

  test('that is refused is answered with its reason; a bug is logged and does not escape', async () => {
    const on = trial()
    expect(await on.desk.answer('drafts.open', { id: 'none' })).toEqual({
      ok: false,
      refusal: { code: 'not-found' },
    })
    expect(on.logged).toEqual([])
    on.chosen = undefined as unknown as string[]
    expect(await on.desk.answer('drafts.importFiles', {})).toEqual({ ok: false, refusal: { code: 'bug' } })
    expect(on.logged).toEqual(['drafts.importFiles failed'])
  })
})

test('a draft goes its whole way: created, saved, listed, duplicated, in the bin and back, erased', async () => {
  const on = trial()
  const draft = await ask(on, 'drafts.create', {})
  const saved = await ask(on, 'drafts.save', { id: draft.id, base: draft.base, release: releaseOf('ข่าว') })
  expect(saved.base).toBe(1)
  const copy = await ask(on, 'drafts.duplicate', { id: draft.id })
  await ask(on, 'drafts.discard', { id: draft.id })
  expect(await ask(on, 'drafts.list', { place: 'desk' })).toMatchObject([{ id: copy.id, headline: 'ข่าว' }])
  await ask(on, 'drafts.restore', { id: draft.id })
  expect((await ask(on, 'drafts.open', { id: draft.id })).release).toEqual(releaseOf('ข่าว'))
  await ask(on, 'drafts.discard', { id: draft.id })
  await ask(on, 'drafts.erase', { id: draft.id })
  expect(await ask(on, 'drafts.list', { place: 'bin' })).toEqual([])
})

test('settings, house rules and exceptions are kept; an exception carries the name in the settings', async () => {
  const on = trial()
  expect(await ask(on, 'settings.read', {})).toEqual(defaultSettings)
  expect(await ask(on, 'house.read', {})).toEqual(noHouseRules)
  const settings = { ...defaultSettings, author: 'สมหญิง', zoom: 125 }
  await ask(on, 'settings.write', { settings })
  expect(await ask(on, 'settings.read', {})).toEqual(settings)
  const house = { ...noHouseRules, names: ['ศรีษะเกษ'] }
  await ask(on, 'house.write', { house })
  expect(await ask(on, 'house.read', {})).toEqual(house)
  const { id: draft } = await ask(on, 'drafts.create', {})
  const exception = {
    rule: 'x',
    fingerprint: 'y',
    text: 'ศรีษะ',
    scope: 'release',
    reason: 'name',
    note: '',
    until: null,
  } as const
  const added = await ask(on, 'exceptions.add', { draft, exception })
  expect(await ask(on, 'exceptions.list', { draft })).toEqual([{ ...added, ...exception, by: 'สมหญิง' }])
  await ask(on, 'exceptions.remove', { id: added.id })
  expect(await ask(on, 'exceptions.list', { draft })).toEqual([])
})

test('the clipboard, the about page and the closing of the window pass through', async () => {
  const on = trial()
  await ask(on, 'release.copy', { text: 'ข่าว', html: '<p>ข่าว</p>' })
  expect(on.copied).toEqual([{ text: 'ข่าว', html: '<p>ข่าว</p>' }])
  expect((await ask(on, 'desk.about', {})).store).toMatch(/tokhao\.db$/)
  await ask(on, 'desk.settled', {})
  await ask(on, 'desk.unsettled', {})
  expect(on.logged).toEqual(['settled', 'unsettled'])
})

describe('an import', () => {
  test('makes a draft of every file that is a release and names the others with their reasons', async () => {
    const on = trial()
    const folder = testFolder()
    mkdirSync(join(folder, 'โฟลเดอร์'))
    writeFileSync(join(folder, 'ด้านสังคม_7.txt'), readFileSync(sample))
    on.chosen = ['ด้านสังคม_7.txt', 'โฟลเดอร์', 'ไม่มี.txt'].map((name) => join(folder, name))
    const { drafts, refused } = await ask(on, 'drafts.importFiles', {})
    expect(drafts).toMatchObject([
      { date: '2024-04-29', headline: expect.stringContaining('รมว.ดีอี') as string },
    ])
    expect(refused).toEqual([
      { name: 'โฟลเดอร์', code: 'file-is-folder' },
      { name: 'ไม่มี.txt', code: 'file-missing' },
    ])
    expect(await ask(on, 'drafts.list', { place: 'desk' })).toEqual(drafts)
  })

  test('of a dropped file understands its encoding', async () => {
    const on = trial()
    const text = readFileSync(sample, 'utf8')
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
    const { drafts } = await ask(on, 'drafts.importBytes', { name: 'ข่าว.txt', bytes })
    const { release } = await ask(on, 'drafts.open', { id: drafts[0]?.id ?? '' })
    expect(release).toEqual((await ask(on, 'drafts.importSample', {})).release)
    const empty = await ask(on, 'drafts.importBytes', { name: 'ว่าง.txt', bytes: new Uint8Array() })
    expect(empty).toEqual({ drafts: [], refused: [{ name: 'ว่าง.txt', code: 'file-empty' }], notes: [] })
  })

  test('of every sample release gives it back byte for byte', async () => {
    const on = trial()
    const folder = fileURLToPath(new URL('../../corpus/sample-dev', import.meta.url))
    const names = readdirSync(folder)
    on.chosen = names.map((name) => join(folder, name))
    const { drafts, refused } = await ask(on, 'drafts.importFiles', {})
    expect([drafts.length, refused]).toEqual([names.length, []])
    const out = join(testFolder(), 'ข่าว.txt')
    on.place = out
    const different: string[] = []
    for (const [at, name] of names.entries()) {
      const { release } = await ask(on, 'drafts.open', { id: drafts[at]?.id ?? '' })
      await ask(on, 'release.export', { release, formats: ['text'] })
      if (!readFileSync(out).equals(readFileSync(join(folder, name)))) different.push(name)
    }
    expect(different).toEqual([])
  })

  test('of the sample is a draft like any other', async () => {
    const on = trial()
    const { id, release } = await ask(on, 'drafts.importSample', {})
    expect((await ask(on, 'drafts.open', { id })).release).toEqual(release)
  })
})

describe('a PDF', () => {
  test('that the desk made opens as a draft, by the dialog, dropped, or handed over by the system', async () => {
    const on = trial()
    const { release } = await ask(on, 'drafts.importSample', {})
    const path = join(testFolder(), 'ข่าว.pdf')
    on.place = path
    await ask(on, 'release.export', { release, formats: ['pdf'] })
    on.chosen = [path]
    const chosen = await ask(on, 'drafts.importFiles', {})
    const bytes = new Uint8Array(readFileSync(path))
    const dropped = await ask(on, 'drafts.importBytes', { name: 'ข่าว.pdf', bytes })
    const handed = await on.desk.importFiles([path])
    for (const { drafts, refused } of [chosen, dropped, handed]) {
      expect(refused).toEqual([])
      expect((await ask(on, 'drafts.open', { id: drafts[0]?.id ?? '' })).release).toEqual(release)
    }
  })

  test('that carries no release is listed with its reason', async () => {
    const on = trial()
    const path = join(testFolder(), 'อื่น.pdf')
    writeFileSync(path, await blankPaper())
    expect(await on.desk.importFiles([path])).toMatchObject({
      drafts: [],
      refused: [{ name: 'อื่น.pdf', code: 'pdf-without-release' }],
    })
  })
})

describe('an export', () => {
  test('of the sample as text is the sample byte for byte, under a name made of date and headline', async () => {
    const on = trial()
    const { release } = await ask(on, 'drafts.importSample', {})
    on.place = join(testFolder(), 'ข่าว.txt')
    expect(await ask(on, 'release.export', { release, formats: ['text'] })).toMatchObject({
      files: [{ name: 'ข่าว.txt', format: 'text' }],
    })
    expect(readFileSync(on.place)).toEqual(readFileSync(sample))
    expect(on.proposed[0]).toMatch(/^2567-04-29 รมว\.ดีอี ร่วมประชุม.*\.txt$/)
  })

  test('as a web page carries its fonts; as PDF it is what the printer made of that page', async () => {
    const on = trial()
    const folder = testFolder()
    on.place = join(folder, 'ข่าว.html')
    await ask(on, 'release.export', { release: releaseOf('หัวข้อข่าว'), formats: ['html'] })
    const page = readFileSync(on.place, 'utf8')
    expect(page).toContain('หัวข้อข่าว</h1>')
    expect(page.match(/@font-face/g)).toHaveLength(2)
    on.place = join(folder, 'ข่าว.pdf')
    await ask(on, 'release.export', { release: releaseOf('หัวข้อข่าว'), formats: ['pdf'] })
    expect(releaseInPdf(readFileSync(on.place), '').headline).toBe('หัวข้อข่าว')
    expect(on.printed).toEqual([page])
  })

  test('that the person cancels writes nothing and prints nothing', async () => {
    const on = trial()
    expect(await ask(on, 'release.export', { release: releaseOf('ข่าว'), formats: ['pdf'] })).toBeNull()
    expect(on.printed).toEqual([])
  })

  test('writes over the file that the dialog asked about, but not over one that came after it asked', async () => {
    const on = trial()
    const release = releaseOf('ใหม่')
    const path = join(testFolder(), 'ข่าว.pdf')
    on.place = path
    on.pdf = async () => {
      writeFileSync(path, 'ของคนอื่น')
      return blankPaper()
    }
    expect(await on.desk.answer('release.export', { release, formats: ['pdf'] })).toMatchObject({
      refusal: { code: 'file-exists' },
    })
    expect(readFileSync(path, 'utf8')).toBe('ของคนอื่น')
    await ask(on, 'release.export', { release, formats: ['text'] })
    expect(readFileSync(path, 'utf8')).toContain('ใหม่')
  })

  test('that cannot be printed or written is refused, and nothing lies about', async () => {
    const on = trial()
    const folder = testFolder()
    const release = releaseOf('ข่าว')
    on.place = join(folder, 'ข่าว.pdf')
    on.pdf = async () => Promise.reject(new Error('no printer'))
    expect(await on.desk.answer('release.export', { release, formats: ['pdf'] })).toMatchObject({
      refusal: { code: 'print-failed' },
    })
    on.place = join(folder, 'ไม่มี', 'ข่าว.txt')
    expect(await on.desk.answer('release.export', { release, formats: ['text'] })).toMatchObject({
      refusal: { code: 'file-not-written' },
    })
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('a release on its way', () => {
  test('is checked anew before it is approved; an exception or a reason lets it pass', async () => {
    const on = trial()
    const release = { ...releaseOf('ข่าว', 'กล่าวว่า ประชาชนจะได้ประโยชน์” ในปีนี้'), abstract: 'บทคัดย่อ' }
    const { id } = await ask(on, 'drafts.create', { release })
    const step = { id, base: 0, note: '', override: null }
    await ask(on, 'states.change', { ...step, to: 'review' })
    expect(await on.desk.answer('states.change', { ...step, to: 'approved' })).toMatchObject({
      ok: false,
      refusal: { code: 'must-fix' },
    })
    const approved = await ask(on, 'states.change', { ...step, to: 'approved', override: 'เร่งด่วน' })
    expect(approved.state).toBe('approved')
    const record = await ask(on, 'history.record', { draft: id })
    expect(record.events.map(({ kind }) => kind)).toEqual(['created', 'state', 'state', 'override'])
  })

  test('is kept and recorded when it is exported', async () => {
    const on = trial()
    const { id, release } = await ask(on, 'drafts.importSample', {})
    on.place = join(testFolder(), 'ข่าว.txt')
    await ask(on, 'release.export', { release, formats: ['text'], draft: id })
    const [kept] = await ask(on, 'history.list', { draft: id, which: 'moments' })
    expect(kept).toMatchObject({ reason: 'export', note: 'ข่าว.txt' })
    expect((await ask(on, 'history.read', { id: kept?.id ?? '' })).release).toEqual(release)
    expect(await ask(on, 'history.health', { draft: id })).toMatchObject({ sound: true, count: 1 })
  })
})

test('the first save of a day makes a backup of it; the desk can be waited for', async () => {
  const on = trial()
  const { id } = await ask(on, 'drafts.create', {})
  expect(await ask(on, 'backups.list', {})).toEqual([])
  await ask(on, 'drafts.save', { id, base: 0, release: releaseOf('หนึ่ง') })
  await ask(on, 'drafts.save', { id, base: 1, release: releaseOf('สอง') })
  await on.desk.finish()
  const [backup, ...others] = await ask(on, 'backups.list', {})
  expect([backup?.why, others.length]).toEqual(['day', 0])
  expect(await ask(on, 'backups.preview', { name: backup?.name ?? '' })).toMatchObject([{ id }])
  expect(await ask(on, 'store.examine', {})).toEqual({ rows: 3, damaged: [] })
  expect(await ask(on, 'store.recovery', {})).toBeNull()
  expect(on.logged).toEqual([])
})
