import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { emptyRelease } from '#domain/release/release.ts'
import {
  createDraft,
  discardDraft,
  duplicateDraft,
  eraseDraft,
  listDrafts,
  openDraft,
  restoreDraft,
  saveDraft,
} from './drafts.ts'
import { addException, listExceptions } from './exceptions.ts'
import type { Store } from './store.ts'
import { drafts } from './tables.ts'
import { refusalOf, releaseOf, testStore } from './testing/folder.ts'

const exception = {
  rule: 'spelling',
  fingerprint: 'body|ศรีษะ|นาย·เกษ',
  text: 'ศรีษะ',
  scope: 'spot',
  reason: 'name',
  note: 'นามสกุล',
  until: null,
} as const

function headlines(store: Store, place: 'desk' | 'bin'): string[] {
  return listDrafts(store, place).map(({ headline }) => headline)
}

describe('a draft', () => {
  test('is opened as it was saved, character for character', () => {
    const store = testStore()
    const odd = {
      ...releaseOf('หัวข้อ “ๆ” \u200b\u00a0', 'ย่อหน้า\u2028ต่อ', 'ครึ่งอักษร \ud83d และ \u0000 จบ'),
      abstract: 'บรรทัดแรก\nบรรทัดที่สอง',
    }
    const { id, base } = createDraft(store)
    expect(openDraft(store, id).release).toEqual(emptyRelease())
    saveDraft(store, id, base, odd)
    expect(openDraft(store, id)).toMatchObject({ base: 1, state: 'draft', release: odd })
  })

  test('is refused as stale when it was saved elsewhere with another text, and the other text stays', () => {
    const store = testStore()
    const { id } = createDraft(store, releaseOf('เดิม'))
    saveDraft(store, id, 0, releaseOf('จากหน้าต่างหนึ่ง'))
    expect(refusalOf(() => saveDraft(store, id, 0, releaseOf('จากอีกหน้าต่าง')))).toBe('stale')
    expect(refusalOf(() => saveDraft(store, id, 2, releaseOf('จากอนาคต')))).toBe('stale')
    expect(openDraft(store, id).release.headline).toBe('จากหน้าต่างหนึ่ง')
  })

  test('answers a save that changes nothing with the last one, also when its answer was lost', () => {
    let time = 1000
    const store = testStore({ now: () => time++ })
    const { id } = createDraft(store, releaseOf('เดิม'))
    const saved = saveDraft(store, id, 0, releaseOf('ใหม่'))
    expect(saveDraft(store, id, 0, releaseOf('ใหม่'))).toEqual(saved)
    expect(saveDraft(store, id, 1, releaseOf('ใหม่'))).toEqual(saved)
    expect(saveDraft(store, id, 1, releaseOf('ใหม่กว่า')).base).toBe(2)
  })

  test('that does not exist is not found, by any question', () => {
    const store = testStore()
    const release = releaseOf('ข่าว')
    for (const ask of [openDraft, duplicateDraft, discardDraft, restoreDraft, eraseDraft]) {
      expect(refusalOf(() => ask(store, 'none'))).toBe('not-found')
    }
    expect(refusalOf(() => saveDraft(store, 'none', 0, release))).toBe('not-found')
  })

  test('is duplicated with its text and its exceptions, and then goes its own way', () => {
    const store = testStore()
    const first = createDraft(store, releaseOf('ต้นฉบับ'))
    addException(store, first.id, exception, 'สมหญิง')
    const second = duplicateDraft(store, first.id)
    expect(second).toMatchObject({ base: 0, release: first.release })
    expect(listExceptions(store, second.id)).toMatchObject([{ ...exception, by: 'สมหญิง', draft: second.id }])
    saveDraft(store, second.id, 0, releaseOf('สำเนา'))
    expect(openDraft(store, first.id).release.headline).toBe('ต้นฉบับ')
  })
})

describe('the bin', () => {
  test('takes a draft and gives it back as it was', () => {
    const store = testStore()
    const { id } = createDraft(store, releaseOf('ข่าว'))
    discardDraft(store, id)
    discardDraft(store, id)
    expect([headlines(store, 'desk'), headlines(store, 'bin')]).toEqual([[], ['ข่าว']])
    expect(refusalOf(() => openDraft(store, id))).toBe('in-bin')
    expect(refusalOf(() => duplicateDraft(store, id))).toBe('in-bin')
    expect(refusalOf(() => saveDraft(store, id, 0, releaseOf('อื่น')))).toBe('in-bin')
    restoreDraft(store, id)
    expect([headlines(store, 'desk'), headlines(store, 'bin')]).toEqual([['ข่าว'], []])
    expect(openDraft(store, id)).toMatchObject({ base: 0, release: { headline: 'ข่าว' } })
  })

  test('alone can be erased from, and with a draft go its exceptions', () => {
    const store = testStore()
    const { id } = createDraft(store, releaseOf('ข่าว'))
    addException(store, id, exception, '')
    expect(refusalOf(() => eraseDraft(store, id))).toBe('not-found')
    discardDraft(store, id)
    eraseDraft(store, id)
    expect(listDrafts(store, 'bin')).toEqual([])
    expect(store.client.prepare('SELECT count(*) FROM exceptions').pluck().get()).toBe(0)
  })
})

describe('the list', () => {
  test('has the last one touched first, whatever the clock says', () => {
    let time = 5000
    const store = testStore({ now: () => (time -= 1000) })
    const ids = ['หนึ่ง', 'สอง', 'สาม'].map((headline) => createDraft(store, releaseOf(headline)).id)
    expect(headlines(store, 'desk')).toEqual(['สาม', 'สอง', 'หนึ่ง'])
    saveDraft(store, ids[0] ?? '', 0, releaseOf('หนึ่งแก้'))
    expect(headlines(store, 'desk')).toEqual(['หนึ่งแก้', 'สาม', 'สอง'])
  })

  test('shows the beginning of the body, cut between graphemes', () => {
    const store = testStore()
    createDraft(store, releaseOf('ข่าว', '  ', 'น้ำ'.repeat(200), 'ท้าย'))
    const [{ excerpt = '', category, date } = {}] = listDrafts(store, 'desk')
    expect(excerpt).toBe('น้ำ'.repeat(80))
    expect([category, date]).toEqual(['ด้านสังคม', '2024-04-29'])
  })

  test('marks a row that no longer says what was written; opening it is refused, the others open', () => {
    const store = testStore()
    const [text, line, whole] = ['ข่าวหนึ่ง', 'ข่าวสอง', 'ข่าวสาม'].map((headline) =>
      createDraft(store, releaseOf(headline, 'งบประมาณ 100 ล้านบาท')),
    )
    const damage = (id = '', changes: Partial<typeof drafts.$inferInsert>) =>
      store.queries.update(drafts).set(changes).where(eq(drafts.id, id)).run()
    damage(text?.id, { release: JSON.stringify(releaseOf('ข่าวหนึ่ง', 'งบประมาณ 900 ล้านบาท')) })
    damage(line?.id, { headline: 'ข่าวสาง' })
    expect(listDrafts(store, 'desk').map(({ damaged }) => damaged ?? false)).toEqual([false, true, false])
    expect(refusalOf(() => openDraft(store, text?.id ?? ''))).toBe('store-damaged')
    expect(refusalOf(() => openDraft(store, line?.id ?? ''))).toBe('store-damaged')
    expect(openDraft(store, whole?.id ?? '').release).toEqual(whole?.release)
  })

  test('whose line no longer says what was written is mended by a save, also of the same text', () => {
    const store = testStore()
    const { id, base, release } = createDraft(store, releaseOf('ข่าว', 'งบประมาณ 100 ล้านบาท'))
    store.queries.update(drafts).set({ headline: 'ข่าง' }).where(eq(drafts.id, id)).run()
    saveDraft(store, id, base, release)
    expect(headlines(store, 'desk')).toEqual(['ข่าว'])
    expect(openDraft(store, id).release).toEqual(release)
  })
})
