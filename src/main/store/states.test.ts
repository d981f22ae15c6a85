import { describe, expect, test } from 'vitest'
import { defaultSettings } from '#contract/settings.ts'
import type { DraftState } from '#domain/release/states.ts'
import { addComment, listComments, settleComment } from './comments.ts'
import { createDraft, discardDraft, openDraft, restoreDraft, saveDraft } from './drafts.ts'
import { readRecord } from './events.ts'
import { keepExport, listHistory, readRevision } from './history.ts'
import { writeSettings } from './papers.ts'
import { changeState, setEmbargo } from './states.ts'
import type { Store } from './store.ts'
import { refusalOf, releaseOf, testStore } from './testing/folder.ts'

const hour = 3_600_000

function office(): { store: Store; id: string; be: (author: string) => void; wait: (ms: number) => void } {
  let time = Date.UTC(2026, 10, 20, 3)
  const store = testStore({ now: () => time })
  const be = (author: string) => writeSettings(store, { ...defaultSettings, author })
  be('สมหญิง')
  return { store, id: createDraft(store, releaseOf('ข่าว')).id, be, wait: (ms) => void (time += ms) }
}

function go(
  store: Store,
  id: string,
  to: DraftState,
  more: { base?: number; override?: string; open?: string[] } = {},
) {
  const { base = 0, override = null, open = [] } = more
  return changeState(store, { id, base, to, note: `ไป ${to}`, override }, open)
}

describe('a release', () => {
  test('goes its way one step at a time, and is kept at every step', () => {
    const { store, id, be } = office()
    expect(refusalOf(() => go(store, id, 'approved'))).toBe('wrong-state')
    expect(refusalOf(() => go(store, id, 'draft'))).toBe('wrong-state')
    expect(go(store, id, 'review').state).toBe('review')
    be('ผอ. วิชัย')
    go(store, id, 'approved')
    expect(go(store, id, 'published')).toMatchObject({ state: 'published', base: 0 })
    expect(listHistory(store, id).map(({ reason, state, note, by }) => [reason, state, note, by])).toEqual([
      ['state', 'published', 'ไป published', 'ผอ. วิชัย'],
      ['state', 'approved', 'ไป approved', 'ผอ. วิชัย'],
      ['state', 'review', 'ไป review', 'สมหญิง'],
    ])
    const { events, whole } = readRecord(store, id)
    expect(whole).toBe(true)
    expect(events.map(({ kind, detail, by }) => [kind, detail['to'], by])).toEqual([
      ['created', undefined, 'สมหญิง'],
      ['state', 'review', 'สมหญิง'],
      ['state', 'approved', 'ผอ. วิชัย'],
      ['state', 'published', 'ผอ. วิชัย'],
    ])
  })

  test('is approved as it was read, or not at all', () => {
    const { store, id } = office()
    go(store, id, 'review')
    saveDraft(store, id, 0, releaseOf('เปลี่ยนระหว่างอ่าน'))
    expect(refusalOf(() => go(store, id, 'approved', { base: 0 }))).toBe('stale')
    expect(go(store, id, 'approved', { base: 1 }).state).toBe('approved')
    discardDraft(store, id)
    expect(refusalOf(() => go(store, id, 'published', { base: 1 }))).toBe('in-bin')
    expect(refusalOf(() => go(store, 'none', 'review'))).toBe('not-found')
  })

  test('with something to fix goes on only with a reason, which is recorded', () => {
    const { store, id } = office()
    go(store, id, 'review', { open: ['date-weekday'] })
    const open = ['date-weekday', 'date-weekday', 'quotes']
    expect(refusalOf(() => go(store, id, 'approved', { open }))).toBe('must-fix')
    expect(refusalOf(() => go(store, id, 'approved', { open, override: '  ' }))).toBe('must-fix')
    expect(openDraft(store, id).state).toBe('review')
    go(store, id, 'approved', { open, override: 'ตามต้นฉบับราชกิจจาฯ' })
    expect(readRecord(store, id).events.at(-1)).toMatchObject({
      kind: 'override',
      note: 'ตามต้นฉบับราชกิจจาฯ',
      detail: { to: 'approved', rules: ['date-weekday', 'quotes'] },
    })
  })

  test('that was agreed to goes back to the writer when its text changes', () => {
    const { store, id } = office()
    go(store, id, 'review')
    expect(saveDraft(store, id, 0, releaseOf('แก้ระหว่างตรวจ'))).not.toHaveProperty('state')
    go(store, id, 'approved', { base: 1 })
    expect(saveDraft(store, id, 1, releaseOf('แก้ระหว่างตรวจ')).state).toBeUndefined()
    expect(saveDraft(store, id, 1, releaseOf('แก้หลังอนุมัติ')).state).toBe('draft')
    expect(openDraft(store, id).state).toBe('draft')
    expect(readRecord(store, id).events.at(-1)).toMatchObject({
      kind: 'reopened',
      detail: { from: 'approved' },
    })
  })

  test('is not published before its embargo is over', () => {
    const { store, id, wait } = office()
    const until = store.now() + 5 * hour
    expect(setEmbargo(store, id, until, 'หลังประชุม ครม.').embargoUntil).toBe(until)
    expect(openDraft(store, id).embargoUntil).toBe(until)
    go(store, id, 'review')
    go(store, id, 'approved')
    expect(refusalOf(() => go(store, id, 'published'))).toBe('under-embargo')
    wait(5 * hour)
    expect(go(store, id, 'published').state).toBe('published')
    expect(setEmbargo(store, id, null, '')).not.toHaveProperty('embargoUntil')
    expect(readRecord(store, id).events.filter(({ kind }) => kind === 'embargo')).toHaveLength(2)
  })

  test('that was handed out is kept as it was handed out', () => {
    const { store, id } = office()
    keepExport(store, id, releaseOf('ยังไม่ได้บันทึก'), { format: 'pdf', name: 'ข่าว.pdf' })
    const [now, exported] = listHistory(store, id)
    expect(readRevision(store, exported?.id ?? '')).toMatchObject({
      reason: 'export',
      note: 'ข่าว.pdf',
      release: { headline: 'ยังไม่ได้บันทึก' },
    })
    expect(readRevision(store, now?.id ?? '').release.headline).toBe('ข่าว')
    expect(readRecord(store, id).events.at(-1)).toMatchObject({ kind: 'exported', detail: { format: 'pdf' } })
  })
})

describe('the record', () => {
  test('has what happened to a draft, and cannot be changed or shortened', () => {
    const { store, id } = office()
    discardDraft(store, id)
    discardDraft(store, id)
    restoreDraft(store, id)
    expect(readRecord(store, id).events.map(({ kind }) => kind)).toEqual(['created', 'discarded', 'restored'])
    expect(() => store.client.exec(`UPDATE events SET by = 'ใครก็ไม่รู้'`)).toThrow('never changed')
    expect(() => store.client.exec(`DELETE FROM events WHERE kind = 'discarded'`)).toThrow('never changed')
  })

  test('shows it when somebody did so all the same', () => {
    const { store, id } = office()
    discardDraft(store, id)
    restoreDraft(store, id)
    store.client.exec(`DROP TRIGGER events_are_never_removed; DELETE FROM events WHERE kind = 'discarded'`)
    expect(readRecord(store, id)).toMatchObject({
      whole: false,
      events: [{ kind: 'created' }, { kind: 'restored' }],
    })
  })
})

describe('comments', () => {
  const anchor = { slot: 'body', quote: '100 ล้าน', before: 'งบ ', after: 'บาท' } as const

  test('are made, answered, settled and opened again', () => {
    const { store, id, be } = office()
    const first = addComment(store, id, { anchor, body: 'ตัวเลขตรงกับมติหรือไม่', thread: null })
    be('วิชัย')
    const answer = addComment(store, id, {
      anchor: { ...anchor, quote: 'อื่น' },
      body: 'ตรง',
      thread: first.id,
    })
    expect(answer).toMatchObject({ thread: first.id, anchor, by: 'วิชัย' })
    expect(settleComment(store, first.id, true).resolved).toEqual({ by: 'วิชัย', at: store.now() })
    expect(listComments(store, id).map(({ body, resolved }) => [body, resolved !== null])).toEqual([
      ['ตัวเลขตรงกับมติหรือไม่', true],
      ['ตรง', false],
    ])
    expect(settleComment(store, first.id, false).resolved).toBeNull()
  })

  test('are refused on nothing, in another draft, and where they no longer say what was written', () => {
    const { store, id } = office()
    const other = createDraft(store).id
    const first = addComment(store, id, { anchor, body: 'ดี', thread: null })
    const answer = addComment(store, id, { anchor, body: 'ครับ', thread: first.id })
    expect(refusalOf(() => addComment(store, 'none', { anchor, body: 'x', thread: null }))).toBe('not-found')
    expect(refusalOf(() => addComment(store, other, { anchor, body: 'x', thread: first.id }))).toBe(
      'not-found',
    )
    expect(refusalOf(() => addComment(store, id, { anchor, body: 'x', thread: answer.id }))).toBe('not-found')
    expect(refusalOf(() => settleComment(store, answer.id, true))).toBe('not-found')
    expect(refusalOf(() => listComments(store, 'none'))).toBe('not-found')
    store.client.exec(`UPDATE comments SET body = 'ไม่ดี' WHERE thread IS NULL`)
    expect(refusalOf(() => listComments(store, id))).toBe('store-damaged')
  })
})
