import { describe, expect, it } from 'vitest'
import type { Draft, DraftSummary } from '#contract/drafts.ts'
import { emptyRelease, paragraph } from '#domain/release/release.ts'
import { deskReducer, emptyDesk } from './desk-state.ts'

const draft: Draft = {
  id: 'a',
  base: 3,
  state: 'draft',
  createdAt: 1,
  updatedAt: 2,
  release: { ...emptyRelease('2024-04-29'), category: 'ด้านสังคม', headline: 'พาดหัว' },
}

describe('the desk', () => {
  it('puts a draft on the desk as saved, with nothing skipped', () => {
    const before = { ...emptyDesk, place: 'bin' as const, skipped: new Set(['x']), current: 'x' }
    const state = deskReducer(before, { kind: 'opened', draft })
    expect(state.place).toBe('desk')
    expect(state.open?.save).toEqual({ kind: 'saved', at: 2 })
    expect(state.skipped.size).toBe(0)
    expect(state.current).toBeNull()
  })

  it('keeps its own date and category when the editor reads the text', () => {
    let state = deskReducer(emptyDesk, { kind: 'opened', draft })
    state = deskReducer(state, { kind: 'dated', date: '2024-05-01' })
    state = deskReducer(state, {
      kind: 'edited',
      release: { ...draft.release, body: [paragraph('เนื้อ')], category: '' },
    })
    expect(state.open?.release.date).toBe('2024-05-01')
    expect(state.open?.release.category).toBe('ด้านสังคม')
    expect(state.open?.release.body).toEqual([paragraph('เนื้อ')])
  })

  it('does not give the editor its own text back', () => {
    const opened = deskReducer(emptyDesk, { kind: 'opened', draft })
    const state = deskReducer(opened, { kind: 'edited', release: { ...draft.release, headline: 'ใหม่' } })
    expect(state.open?.loaded).toBe(opened.open?.loaded)
  })

  it('stays the same state while unsaved text is typed into, so that a key draws nothing', () => {
    const opened = deskReducer(emptyDesk, { kind: 'opened', draft })
    const unsaved = deskReducer(opened, { kind: 'touched' })
    expect(unsaved.open?.save).toEqual({ kind: 'unsaved' })
    expect(deskReducer(unsaved, { kind: 'touched' })).toBe(unsaved)
  })

  it('keeps the rows and the list of drafts in which nothing has changed', () => {
    const row = { id: 'a', headline: 'พาดหัว' } as DraftSummary
    const other = { id: 'b', headline: 'อื่น' } as DraftSummary
    const before = deskReducer(emptyDesk, { kind: 'listed', drafts: [row, other], bin: [] })
    const same = deskReducer(before, { kind: 'listed', drafts: [{ ...row }, { ...other }], bin: [] })
    expect(same).toBe(before)
    const changed = deskReducer(before, {
      kind: 'listed',
      drafts: [{ ...row, headline: 'ใหม่' }, { ...other }],
      bin: [],
    })
    expect(changed.drafts[0]?.headline).toBe('ใหม่')
    expect(changed.drafts[1]).toBe(other)
  })

  it('ignores the save of a draft that is no longer on the desk', () => {
    const opened = deskReducer(emptyDesk, { kind: 'opened', draft })
    expect(deskReducer(opened, { kind: 'save', id: 'b', save: { kind: 'saving' } })).toBe(opened)
  })

  it('closes the card with its finding', () => {
    let state = deskReducer(emptyDesk, { kind: 'opened', draft })
    state = deskReducer(state, { kind: 'current', fingerprint: 'x' })
    state = deskReducer(state, { kind: 'card', open: true })
    expect(deskReducer(state, { kind: 'current', fingerprint: null }).card).toBe(false)
  })
})
