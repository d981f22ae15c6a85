import { expect, test } from 'vitest'
import { defaultSettings } from '#contract/settings.ts'
import { mergeReleases } from '#domain/history/merge-releases.ts'
import type { MergeChoice } from '#domain/history/merge-releases.ts'
import { addComment, listComments, settleComment } from '#main/store/comments.ts'
import { createDraft, discardDraft, openDraft, saveDraft } from '#main/store/drafts.ts'
import { readRecord } from '#main/store/events.ts'
import { addException, listExceptions } from '#main/store/exceptions.ts'
import { historyHealth, keepMoment, listHistory, readRevision } from '#main/store/history.ts'
import { standingOf, textsOf } from '#main/store/incoming.ts'
import { packDraft } from '#main/store/outgoing.ts'
import { writeSettings } from '#main/store/papers.ts'
import { changeState, setEmbargo } from '#main/store/states.ts'
import type { Store } from '#main/store/store.ts'
import { takeIncoming } from '#main/store/take-incoming.ts'
import { refusalOf, releaseOf, testStore } from '#main/store/testing/folder.ts'
import { readBundle, writeBundle } from './bundle-file.ts'

function machine(author: string): Store {
  const store = testStore()
  writeSettings(store, { ...defaultSettings, author })
  return store
}

/** A release as it comes out of a file that was carried over. */
function carried(from: Store, id: string) {
  const bytes = writeBundle({
    by: 'ต้นทาง',
    madeAt: 0,
    releases: [packDraft(from, id, 'ส่ง.tokhao')],
    pictures: [],
  })
  const [whole] = readBundle(bytes, 'ส่ง.tokhao').releases
  if (!whole) throw new Error('nothing came')
  return whole
}

function take(from: Store, to: Store, id: string, choice: MergeChoice = 'ours') {
  const whole = carried(from, id)
  const { base, ours, theirs, localBase } = textsOf(to, whole)
  const conflicts = ours ? mergeReleases(base, ours, theirs).conflicts : []
  const choices = new Map(conflicts.map((one) => [one.id, choice]))
  return takeIncoming(to, whole, { localBase, choices, from: { by: 'ต้นทาง', file: 'ส่ง.tokhao' } })
}

const save = (store: Store, id: string, ...text: readonly [string, ...string[]]) =>
  saveDraft(store, id, openDraft(store, id).base, releaseOf(...text))
const said = (store: Store, id: string) => {
  const { headline, body } = openDraft(store, id).release
  return [headline, ...body.flatMap((block) => ('spans' in block ? block.spans.map(({ text }) => text) : []))]
}
const texts = (store: Store, id: string) =>
  listHistory(store, id, 'all').map((line) => readRevision(store, line.id).release.headline)

test('a release that is new here comes with its history, record, comments, exceptions and state', () => {
  const [a, b] = [machine('เอ'), machine('บี')]
  const { id } = createDraft(a, releaseOf('หนึ่ง', 'ก'))
  save(a, id, 'สอง', 'ก')
  keepMoment(a, id, 'named', 'ก่อนส่ง')
  changeState(a, { id, base: 1, to: 'review', note: 'ดูให้ที', override: null }, [])
  const anchor = { slot: 'headline', quote: 'สอง', before: '', after: '' } as const
  const { id: thread } = addComment(a, id, { anchor, body: 'แน่ใจ?', thread: null })
  addComment(a, id, { anchor, body: 'แน่ใจ', thread })
  const exception = {
    rule: 'spelling',
    fingerprint: 'ก',
    text: 'ก',
    reason: 'name',
    note: '',
    until: null,
  } as const
  addException(a, id, { ...exception, scope: 'spot' }, 'เอ')

  expect(standingOf(b, carried(a, id))).toMatchObject({ standing: 'new', conflicts: 0, headline: 'สอง' })
  expect(take(a, b, id)).toMatchObject({ id, state: 'review' })
  expect(said(b, id)).toEqual(['สอง', 'ก'])
  expect(listComments(b, id)).toEqual(listComments(a, id))
  expect(listExceptions(b, id).map(({ text, by }) => [text, by])).toEqual([['ก', 'เอ']])
  const history = listHistory(b, id, 'all')
  expect(history.map(({ reason }) => reason)).toContain('named')
  expect(history.every(({ damaged }) => damaged !== true)).toBe(true)
  expect(historyHealth(b, id).sound).toBe(true)
  const { events, whole } = readRecord(b, id)
  expect(whole).toBe(true)
  expect(events.map(({ kind, by }) => [kind, by])).toEqual([
    ['created', 'เอ'],
    ['state', 'เอ'],
    ['merged', 'บี'],
  ])
  expect(standingOf(b, carried(a, id)).standing).toBe('same')
})

test('what only the other changed is taken, with the state; what only this one changed stays', () => {
  const [a, b] = [machine('เอ'), machine('บี')]
  const { id } = createDraft(a, releaseOf('หนึ่ง', 'ก'))
  take(a, b, id)
  save(b, id, 'แก้ที่บี', 'ก')
  changeState(b, { id, base: openDraft(b, id).base, to: 'review', note: '', override: null }, [])
  setEmbargo(b, id, 4_000_000_000_000, '')
  expect(standingOf(a, carried(b, id)).standing).toBe('theirs-newer')
  expect(take(b, a, id)).toMatchObject({ state: 'review', embargoUntil: 4_000_000_000_000 })
  expect(said(a, id)).toEqual(['แก้ที่บี', 'ก'])
  expect(texts(a, id)).toEqual(expect.arrayContaining(['หนึ่ง', 'แก้ที่บี']))

  save(a, id, 'แก้ต่อที่เอ', 'ก')
  expect(standingOf(a, carried(b, id)).standing).toBe('ours-newer')
  take(b, a, id)
  expect(said(a, id)).toEqual(['แก้ต่อที่เอ', 'ก'])
  expect(openDraft(a, id).state).toBe('review')
})

test('what both changed is merged; a conflict waits for a person; both texts can be reached', () => {
  const [a, b] = [machine('เอ'), machine('บี')]
  const { id } = createDraft(a, releaseOf('หัว', 'ก', 'ข', 'ค'))
  take(a, b, id)
  save(a, id, 'หัวเอ', 'ก1', 'ข', 'ค')
  save(b, id, 'หัวบี', 'ก', 'ข', 'ค2')
  const whole = carried(b, id)
  expect(standingOf(a, whole)).toMatchObject({ standing: 'both-changed', conflicts: 1 })
  const { localBase, base } = textsOf(a, whole)
  expect(base?.headline).toBe('หัว')
  const from = { by: 'บี', file: 'ส่ง.tokhao' }
  const refused = refusalOf(() => takeIncoming(a, whole, { localBase, choices: new Map(), from }))
  expect(refused).toBe('undecided')
  expect(said(a, id)).toEqual(['หัวเอ', 'ก1', 'ข', 'ค'])
  expect(texts(a, id)).not.toContain('หัวบี')

  const stale = refusalOf(() => takeIncoming(a, whole, { localBase: 0, choices: new Map(), from }))
  expect(stale).toBe('stale')
  take(b, a, id, 'theirs')
  expect(said(a, id)).toEqual(['หัวบี', 'ก1', 'ข', 'ค2'])
  expect(texts(a, id)).toEqual(expect.arrayContaining(['หัว', 'หัวเอ', 'หัวบี']))
  const [newest] = listHistory(a, id, 'all')
  expect(newest).toMatchObject({ reason: 'merge', note: 'ส่ง.tokhao', by: 'เอ' })
  const merged = readRecord(a, id)
    .events.filter(({ kind }) => kind === 'merged')
    .at(-1)
  expect(merged?.detail).toMatchObject({ file: 'ส่ง.tokhao', from: 'ต้นทาง', conflicts: 1 })

  // And back: nothing is asked twice, and both say the same.
  expect(standingOf(b, carried(a, id))).toMatchObject({ standing: 'theirs-newer', conflicts: 0 })
  take(a, b, id)
  expect(said(b, id)).toEqual(said(a, id))
})

test('where each took in the other and chose differently, it comes up again', () => {
  const [a, b] = [machine('เอ'), machine('บี')]
  const { id } = createDraft(a, releaseOf('หัว', 'ก'))
  take(a, b, id)
  save(a, id, 'หัวเอ', 'ก')
  save(b, id, 'หัวบี', 'ก')
  const [fromA, fromB] = [carried(a, id), carried(b, id)]
  const choices = new Map([['headline', 'ours' as const]])
  const from = { by: '', file: '' }
  takeIncoming(a, fromB, { localBase: textsOf(a, fromB).localBase, choices, from })
  takeIncoming(b, fromA, { localBase: textsOf(b, fromA).localBase, choices, from })
  expect([said(a, id)[0], said(b, id)[0]]).toEqual(['หัวเอ', 'หัวบี'])
  expect(standingOf(a, carried(b, id))).toMatchObject({ standing: 'both-changed', conflicts: 1 })
})

test('a text that was agreed to and is mixed with another goes back to the writer', () => {
  const [a, b] = [machine('เอ'), machine('บี')]
  const { id } = createDraft(a, releaseOf('หัว', 'ก', 'ข', 'ค'))
  take(a, b, id)
  save(b, id, 'หัว', 'ก', 'ข', 'ค2')
  for (const to of ['review', 'approved'] as const)
    changeState(a, { id, base: openDraft(a, id).base, to, note: '', override: null }, [])
  expect(take(b, a, id).state).toBe('draft')
  expect(said(a, id)).toEqual(['หัว', 'ก', 'ข', 'ค2'])
})

test('comments come together, settled by one is settled; what lies in the bin comes back', () => {
  const [a, b] = [machine('เอ'), machine('บี')]
  const { id } = createDraft(a, releaseOf('หัว', 'ก'))
  const anchor = { slot: 'headline', quote: 'หัว', before: '', after: '' } as const
  const { id: first } = addComment(a, id, { anchor, body: 'หนึ่ง', thread: null })
  take(a, b, id)
  settleComment(b, first, true)
  addComment(b, id, { anchor, body: 'สอง', thread: null })
  addComment(a, id, { anchor, body: 'สาม', thread: null })
  discardDraft(a, id)
  expect(standingOf(a, carried(b, id)).inBin).toBe(true)
  take(b, a, id)
  expect(listComments(a, id).map(({ body, resolved }) => [body, resolved?.by ?? null])).toEqual([
    ['หนึ่ง', 'บี'],
    ['สาม', null],
    ['สอง', null],
  ])
  expect(openDraft(a, id).release.headline).toBe('หัว')
})

test('a release that both have without a common revision is merged without taking anything for removed', () => {
  const [a, b] = [machine('เอ'), machine('บี')]
  const { id } = createDraft(a, releaseOf('หัว', 'ก'))
  take(a, b, id)
  // As after a store was made anew from a text: the same release, none of its history.
  b.client.exec('DELETE FROM revisions; DELETE FROM keyframes;')
  save(b, id, 'หัว', 'ก', 'ข')
  b.client.exec(`DELETE FROM revisions WHERE reason = 'opened'`)
  save(a, id, 'หัว', 'ฮ', 'ก')
  const whole = carried(b, id)
  expect(textsOf(a, { ...whole, revisions: whole.revisions.slice(-1) }).base).toBeNull()
  take(b, a, id)
  expect(said(a, id)).toEqual(['หัว', 'ฮ', 'ก', 'ข'])
})
