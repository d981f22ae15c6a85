import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { defaultPublishOptions } from '#contract/publish.ts'
import { verifyCertificate } from './certificate/verify.ts'
import { releaseInPdf } from './print/open-release.ts'
import { blankPaper } from './publish/testing/blank-paper.ts'
import { discardDraft } from './store/drafts.ts'
import { releaseOf, testFolder } from './store/testing/folder.ts'
import { trialDesk } from './testing/trial-desk.ts'

const sample = fileURLToPath(new URL('../../corpus/seed.txt', import.meta.url))
const stem = '2567-04-29 น้ำท่วม'
const many = { formats: ['text'], options: defaultPublishOptions, certificate: false } as const

describe('an export', () => {
  test('of the sample as text is the sample byte for byte, under a name made of date and headline', async () => {
    const on = trialDesk()
    const { release } = await on.ask('drafts.importSample', {})
    on.place = join(testFolder(), 'ข่าว.txt')
    expect(await on.ask('release.export', { release, formats: ['text'] })).toMatchObject({
      files: [{ name: 'ข่าว.txt', format: 'text' }],
    })
    expect(readFileSync(on.place)).toEqual(readFileSync(sample))
    expect(on.proposed[0]).toMatch(/^2567-04-29 รมว\.ดีอี ร่วมประชุม.*\.txt$/)
  })

  test('as a web page carries its fonts; as PDF it is what the printer made of that page', async () => {
    const on = trialDesk()
    const folder = testFolder()
    on.place = join(folder, 'ข่าว.html')
    await on.ask('release.export', { release: releaseOf('หัวข้อข่าว'), formats: ['html'] })
    const page = readFileSync(on.place, 'utf8')
    expect(page).toContain('หัวข้อข่าว</h1>')
    expect(page.match(/@font-face/g)).toHaveLength(2)
    on.place = join(folder, 'ข่าว.pdf')
    await on.ask('release.export', { release: releaseOf('หัวข้อข่าว'), formats: ['pdf'] })
    expect(releaseInPdf(readFileSync(on.place), '').headline).toBe('หัวข้อข่าว')
    expect(on.printed).toEqual([page])
  })

  test('that the person cancels writes nothing and prints nothing', async () => {
    const on = trialDesk()
    expect(await on.ask('release.export', { release: releaseOf('ข่าว'), formats: ['pdf'] })).toBeNull()
    expect(on.printed).toEqual([])
  })

  test('writes over the file that the dialog asked about, but not over one that came after it asked', async () => {
    const on = trialDesk()
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
    await on.ask('release.export', { release, formats: ['text'] })
    expect(readFileSync(path, 'utf8')).toContain('ใหม่')
  })

  test('that cannot be printed or written is refused, and nothing lies about', async () => {
    const on = trialDesk()
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
    // What stands behind a refusal is in the log.
    expect(on.troubles.splice(0)).toEqual([
      expect.stringContaining('print-failed'),
      expect.stringContaining('file-not-written'),
    ])
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('an export to a folder', () => {
  test('puts several formats there under one name, with a certificate that holds', async () => {
    const folder = testFolder()
    const on = trialDesk({ folder })
    const { id, release } = await on.ask('drafts.create', { release: releaseOf('น้ำท่วม', 'เนื้อข่าว') })
    const wish = { release, draft: id, formats: ['text', 'eml'] as ('text' | 'eml')[], certificate: true }
    const exported = await on.ask('release.export', wish)
    expect(exported?.files.map(({ name, format }) => [name, format])).toEqual([
      [`${stem}.txt`, 'text'],
      [`${stem}.eml`, 'eml'],
      [`${stem}.certificate.html`, 'certificate'],
      [`${stem}.certificate.json`, 'certificate'],
    ])
    // Nobody is asked for the name of a file.
    expect(on.shown).toEqual(['folder'])
    expect(await verifyCertificate(join(folder, `${stem}.certificate.json`))).toMatchObject({
      kind: 'checked',
      files: [{ verdict: 'same' }, { verdict: 'same' }, { verdict: 'same' }],
    })
    // A mail is a copy for a channel.
    expect((await on.ask('copies.list', { draft: id })).map(({ channel }) => channel)).toEqual(['email'])
    const kinds = (await on.ask('history.record', { draft: id })).events.map(({ kind }) => kind)
    expect(kinds).toEqual(['created', 'exported', 'copied'])
  })

  test('certifies no release that has no draft, and writes nothing when the person cancels', async () => {
    const release = releaseOf('น้ำท่วม')
    const on = trialDesk()
    expect(
      await on.desk.answer('release.export', { release, formats: ['text'], certificate: true }),
    ).toMatchObject({ refusal: { code: 'bad-question' } })
    expect(await on.ask('release.export', { release, formats: ['text', 'html'] })).toBeNull()
    const { id } = await on.ask('drafts.create', { release })
    expect(
      await on.ask('release.exportMany', { ...many, formats: ['text'], which: { drafts: [id] } }),
    ).toBeNull()
    expect(on.shown).toEqual(['folder', 'folder'])
  })
})

describe('an export of many', () => {
  test('takes what a search finds, as it is saved, or the drafts that are named', async () => {
    const folder = testFolder()
    const on = trialDesk({ folder })
    const ids: string[] = []
    for (const headline of ['น้ำท่วม', 'งบประมาณ', 'น้ำท่วม']) {
      ids.push((await on.ask('drafts.create', { release: releaseOf(headline) })).id)
    }
    const found = { search: { query: 'น้ำท่วม' } }
    expect(await on.ask('release.exportMany', { ...many, formats: ['text'], which: found })).toMatchObject({
      asked: 2,
      written: 2,
      files: 2,
      refused: [],
      cancelled: false,
    })
    expect(readdirSync(folder).toSorted()).toEqual([`${stem} (2).txt`, `${stem}.txt`])
    discardDraft(on.store, ids[1] ?? '')
    const report = await on.ask('release.exportMany', { ...many, formats: ['text'], which: { drafts: ids } })
    expect(report).toMatchObject({ asked: 3, written: 2, refused: [{ id: ids[1], code: 'in-bin' }] })
    expect(readdirSync(folder)).toHaveLength(4)
  })
})
