import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { AnswerValues, Payload, QuestionName } from '#contract/contract.ts'
import { defaultPublishOptions } from '#contract/publish.ts'
import { verifyCertificate } from './certificate/verify.ts'
import { createDesk } from './desk.ts'
import type { Desk } from './desk.ts'
import type { DeskPorts } from './desk-ports.ts'
import { discardDraft } from './store/drafts.ts'
import type { Store } from './store/store.ts'
import { releaseOf, testFolder, testStore } from './store/testing/folder.ts'

const resources = fileURLToPath(new URL('../../resources', import.meta.url))
const stem = '2567-04-29 น้ำท่วม'

function never(): never {
  throw new Error('Nobody is asked for this')
}

/** A desk whose dialogs for folders answer with `folder`, and whose dialogs for files must not be shown. */
function desk(folder: string | null): { readonly desk: Desk; readonly store: Store } {
  const store = testStore()
  const ports: DeskPorts = {
    chooseFiles: never,
    chooseFolder: async () => folder,
    chooseExportFile: never,
    chooseTableFile: never,
    chooseBundleTarget: never,
    printPdf: never,
    copy: never,
    about: () => ({ version: '0.1.0', runtime: 'Node', runtimeKind: 'official' }),
    log: never,
    tell: () => {},
    settled: never,
    unsettled: never,
  }
  return { store, desk: createDesk({ store, ports, resources }) }
}

async function ask<Name extends QuestionName>(
  on: Desk,
  name: Name,
  payload: Payload<Name>,
): Promise<AnswerValues[Name]> {
  const answer = await on.answer(name, payload)
  if (!answer.ok) throw new Error(answer.refusal.code)
  return answer.value as AnswerValues[Name]
}

const many = { formats: ['text'], options: defaultPublishOptions, certificate: false } as const

describe('an export to a folder', () => {
  test('puts several formats there under one name, with a certificate that holds', async () => {
    const folder = testFolder()
    const { desk: on } = desk(folder)
    const { id, release } = await ask(on, 'drafts.create', { release: releaseOf('น้ำท่วม', 'เนื้อข่าว') })
    const wish = { release, draft: id, formats: ['text', 'eml'] as ('text' | 'eml')[], certificate: true }
    const exported = await ask(on, 'release.export', wish)
    expect(exported?.files.map(({ name, format }) => [name, format])).toEqual([
      [`${stem}.txt`, 'text'],
      [`${stem}.eml`, 'eml'],
      [`${stem}.certificate.html`, 'certificate'],
      [`${stem}.certificate.json`, 'certificate'],
    ])
    expect(await verifyCertificate(join(folder, `${stem}.certificate.json`))).toMatchObject({
      kind: 'checked',
      files: [{ verdict: 'same' }, { verdict: 'same' }, { verdict: 'same' }],
    })
    // A mail is a copy for a channel.
    expect((await ask(on, 'copies.list', { draft: id })).map(({ channel }) => channel)).toEqual(['email'])
    const kinds = (await ask(on, 'history.record', { draft: id })).events.map(({ kind }) => kind)
    expect(kinds).toEqual(['created', 'exported', 'copied'])
  })

  test('certifies no release that has no draft, and writes nothing when the person cancels', async () => {
    const release = releaseOf('น้ำท่วม')
    const { desk: on } = desk(null)
    expect(
      await on.answer('release.export', { release, formats: ['text'], certificate: true }),
    ).toMatchObject({ refusal: { code: 'bad-question' } })
    expect(await ask(on, 'release.export', { release, formats: ['text', 'html'] })).toBeNull()
    const { id } = await ask(on, 'drafts.create', { release })
    expect(
      await ask(on, 'release.exportMany', { ...many, formats: ['text'], which: { drafts: [id] } }),
    ).toBeNull()
  })
})

describe('an export of many', () => {
  test('takes what a search finds, as it is saved, or the drafts that are named', async () => {
    const folder = testFolder()
    const { desk: on, store } = desk(folder)
    const ids: string[] = []
    for (const headline of ['น้ำท่วม', 'งบประมาณ', 'น้ำท่วม']) {
      ids.push((await ask(on, 'drafts.create', { release: releaseOf(headline) })).id)
    }
    const found = { search: { query: 'น้ำท่วม' } }
    expect(await ask(on, 'release.exportMany', { ...many, formats: ['text'], which: found })).toMatchObject({
      asked: 2,
      written: 2,
      files: 2,
      refused: [],
      cancelled: false,
    })
    expect(readdirSync(folder).toSorted()).toEqual([`${stem} (2).txt`, `${stem}.txt`])
    discardDraft(store, ids[1] ?? '')
    const report = await ask(on, 'release.exportMany', { ...many, formats: ['text'], which: { drafts: ids } })
    expect(report).toMatchObject({ asked: 3, written: 2, refused: [{ id: ids[1], code: 'in-bin' }] })
    expect(readdirSync(folder)).toHaveLength(4)
  })
})
