import { array, assert, constantFrom, integer, oneof, property, record, string } from 'fast-check'
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { defaultSettings } from '#contract/settings.ts'
import type { Release } from '#domain/release/release.ts'
import { createDraft, discardDraft, eraseDraft, openDraft, saveDraft } from './drafts.ts'
import { historyHealth, keepMoment, listHistory, readRevision } from './history.ts'
import { writeSettings } from './papers.ts'
import type { Store } from './store.ts'
import { keyframes, revisions } from './tables.ts'
import { refusalOf, releaseOf, testStore } from './testing/folder.ts'

const minute = 60_000

function clocked(): { store: Store; wait: (milliseconds: number) => void } {
  let time = Date.UTC(2026, 10, 20, 3)
  const store = testStore({ now: () => time })
  return { store, wait: (milliseconds) => void (time += milliseconds) }
}

function reasons(store: Store, id: string, which: 'moments' | 'all' = 'moments'): string[] {
  return listHistory(store, id, which).map(({ reason }) => reason)
}

function textsOf(store: Store, id: string): Release[] {
  return listHistory(store, id, 'all').map((line) => readRevision(store, line.id).release)
}

describe('a history', () => {
  test('begins with what was there before the first change', () => {
    const { store } = clocked()
    const { id } = createDraft(store, releaseOf('ก่อนแก้'))
    saveDraft(store, id, 0, releaseOf('หลังแก้'))
    expect(reasons(store, id)).toEqual(['save', 'opened'])
    expect(textsOf(store, id)).toEqual([releaseOf('หลังแก้'), releaseOf('ก่อนแก้')])
  })

  test('of a new draft does not begin with nothing', () => {
    const { store } = clocked()
    const { id } = createDraft(store)
    saveDraft(store, id, 0, releaseOf('แรก'))
    expect(reasons(store, id, 'all')).toEqual(['save'])
  })

  test('has what every session began with', () => {
    const { store } = clocked()
    const { id } = createDraft(store, releaseOf('0'))
    for (const number of [1, 2, 3, 4]) {
      if (number % 2 === 1) openDraft(store, id)
      saveDraft(store, id, number - 1, releaseOf(String(number)))
    }
    const opened = listHistory(store, id).map((line) => readRevision(store, line.id))
    expect(opened.map(({ reason, release }) => [reason, release.headline])).toEqual([
      ['save', '4'],
      ['opened', '2'],
      ['opened', '0'],
    ])
  })

  test('has a line for every ten minutes of work, also when the clock is set back', () => {
    const { store, wait } = clocked()
    const { id } = createDraft(store, releaseOf('0'))
    let number = 0
    const save = () => saveDraft(store, id, number++, releaseOf(String(number)))
    save()
    for (let passed = 0; passed < 24; passed++) {
      wait(minute)
      save()
    }
    expect(reasons(store, id)).toEqual(['save', 'work', 'work', 'opened'])
    wait(-60 * minute)
    save()
    expect(reasons(store, id)).toEqual(['work', 'work', 'work', 'opened'])
    expect(readRevision(store, listHistory(store, id)[0]?.id ?? '').release.headline).toBe('26')
  })

  test('says who, when, why and how much', () => {
    const { store, wait } = clocked()
    writeSettings(store, { ...defaultSettings, author: 'สมหญิง' })
    const { id } = createDraft(store, releaseOf('หัวข้อ', 'งบ 100 ล้าน'))
    saveDraft(store, id, 0, releaseOf('หัวข้อ', 'งบ 1,000 ล้าน'))
    wait(minute)
    saveDraft(store, id, 1, releaseOf('หัวข้อ', 'งบ 1,000 ล้านบาท'))
    const kept = keepMoment(store, id, 'named', 'ก่อนส่งท่าน ผอ.')
    const [newest] = listHistory(store, id)
    expect(newest).toMatchObject({
      id: kept.id,
      reason: 'named',
      note: 'ก่อนส่งท่าน ผอ.',
      by: 'สมหญิง',
      at: Date.UTC(2026, 10, 20, 3, 1),
      added: 5,
      removed: 0,
    })
  })

  test('is refused where there is none, and goes with its draft', () => {
    const { store } = clocked()
    expect(refusalOf(() => listHistory(store, 'none'))).toBe('not-found')
    expect(refusalOf(() => readRevision(store, 'none'))).toBe('not-found')
    expect(refusalOf(() => keepMoment(store, 'none', 'named', ''))).toBe('not-found')
    const { id } = createDraft(store, releaseOf('ข่าว'))
    expect(listHistory(store, id)).toEqual([])
    keepMoment(store, id, 'named', '')
    discardDraft(store, id)
    eraseDraft(store, id)
    for (const table of ['revisions', 'keyframes', 'events']) {
      expect(store.client.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0)
    }
  })

  test('gives back each of 300 saves of a long text exactly, at a thirtieth of its size', () => {
    const { store } = clocked()
    const lines = Array.from(
      { length: 80 },
      (_, at) => `ย่อหน้าที่ ${at} ${'ข้อความของข่าวยาวพอประมาณ '.repeat(at % 7)}`,
    )
    const { id } = createDraft(store, releaseOf('ข่าว', ...lines))
    const saved: Release[] = []
    for (let number = 0; number < 300; number++) {
      lines[(number * 37) % lines.length] += ` แก้ครั้งที่ ${number}`
      const release = releaseOf('ข่าว', ...lines)
      saveDraft(store, id, number, release)
      saved.push(release)
    }
    expect(textsOf(store, id).slice(0, 300).reverse()).toEqual(saved)
    const bytes = store.client
      .prepare(
        'SELECT (SELECT sum(length(content)) FROM revisions) + (SELECT sum(length(content)) FROM keyframes)',
      )
      .pluck()
      .get()
    const whole = saved.reduce((sum, release) => sum + Buffer.byteLength(JSON.stringify(release)), 0)
    expect(whole / Number(bytes)).toBeGreaterThan(30)
  })
})

describe('damage', () => {
  test('of a revision is found, costs that one alone, and fails the self-test when it is the newest', () => {
    const { store } = clocked()
    const { id } = createDraft(store, releaseOf('0', 'ข้อความ'))
    for (const number of [1, 2, 3]) saveDraft(store, id, number - 1, releaseOf(String(number), 'ข้อความ'))
    expect(historyHealth(store, id)).toEqual({ sound: true, count: 4, newestAt: store.now() })
    const [newest, , older] = listHistory(store, id, 'all')
    const { content } =
      store.queries
        .select()
        .from(revisions)
        .where(eq(revisions.id, newest?.id ?? ''))
        .get() ?? {}
    const flipped = Buffer.from(content ?? [])
    flipped[0] = (flipped[0] ?? 0) ^ 1
    store.queries
      .update(revisions)
      .set({ content: flipped })
      .where(eq(revisions.id, newest?.id ?? ''))
      .run()
    store.queries
      .update(revisions)
      .set({ by: 'ใครก็ไม่รู้' })
      .where(eq(revisions.id, older?.id ?? ''))
      .run()
    expect(refusalOf(() => readRevision(store, newest?.id ?? ''))).toBe('store-damaged')
    expect(listHistory(store, id, 'all').map(({ damaged }) => damaged ?? false)).toEqual([
      false,
      false,
      true,
      false,
    ])
    expect(refusalOf(() => readRevision(store, older?.id ?? ''))).toBe('store-damaged')
    expect(historyHealth(store, id).sound).toBe(false)
    saveDraft(store, id, 3, releaseOf('4', 'ข้อความ'))
    expect(historyHealth(store, id).sound).toBe(true)
  })

  test('of a keyframe is found, and what comes after it is whole', () => {
    const { store } = clocked()
    const { id } = createDraft(store, releaseOf('0'))
    for (let number = 1; number <= 60; number++) saveDraft(store, id, number - 1, releaseOf(String(number)))
    const [first] = store.queries.select().from(keyframes).all()
    store.queries
      .update(keyframes)
      .set({ sha256: 'x' })
      .where(eq(keyframes.id, first?.id ?? ''))
      .run()
    const read = listHistory(store, id, 'all').map((line) => refusalOf(() => readRevision(store, line.id)))
    expect(read.filter((code) => code === 'store-damaged')).toHaveLength(50)
    expect(read.slice(0, 11).every((code) => code === undefined)).toBe(true)
  })
})

test('whatever is done, every text that was acknowledged on the day can be had again', () => {
  const step = oneof(
    record({ kind: constantFrom('save' as const), text: string({ unit: 'binary', maxLength: 40 }) }),
    record({ kind: constantFrom('open' as const, 'keep' as const) }),
    record({ kind: constantFrom('wait' as const), minutes: integer({ min: -30, max: 90 }) }),
    record({ kind: constantFrom('restore' as const), which: integer({ min: 0, max: 100 }) }),
  )
  assert(
    property(array(step, { maxLength: 25 }), (steps) => {
      const { store, wait } = clocked()
      const { id } = createDraft(store, releaseOf('เริ่ม'))
      const acknowledged = new Set([JSON.stringify(releaseOf('เริ่ม'))])
      let { base } = openDraft(store, id)
      const save = (release: Release) => {
        base = saveDraft(store, id, base, release).base
        acknowledged.add(JSON.stringify(release))
      }
      for (const does of steps) {
        if (does.kind === 'save') save(releaseOf(does.text, does.text))
        if (does.kind === 'open') openDraft(store, id)
        if (does.kind === 'keep') keepMoment(store, id, 'named', '')
        if (does.kind === 'wait') wait(does.minutes * minute)
        const kept = does.kind === 'restore' ? textsOf(store, id) : []
        const again = does.kind === 'restore' ? kept[does.which % Math.max(1, kept.length)] : undefined
        if (again) save(again)
      }
      const reachable = new Set(
        [openDraft(store, id).release, ...textsOf(store, id)].map((release) => JSON.stringify(release)),
      )
      expect([...acknowledged].filter((text) => !reachable.has(text))).toEqual([])
    }),
    { numRuns: 40 },
  )
})
