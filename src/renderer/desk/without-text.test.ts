import { expect, it } from 'vitest'
import { emptyRelease } from '#domain/release/release.ts'
import { deskReducer, emptyDesk } from './desk-state.ts'
import { sameBesideText } from './without-text.ts'

const release = emptyRelease('2024-04-29')
const opened = deskReducer(emptyDesk, {
  kind: 'opened',
  draft: { id: 'a', base: 3, state: 'draft', createdAt: 1, updatedAt: 2, release },
})

it('leaves out what typing changes by itself, and nothing else', () => {
  const edited = deskReducer(opened, { kind: 'edited', release: { ...release, headline: 'ใหม่' } })
  const touched = deskReducer(edited, { kind: 'touched' })
  const moved = deskReducer(touched, {
    kind: 'caret',
    caret: { slot: 'headline', block: 0, item: 0, offset: 1 },
  })
  expect(sameBesideText(opened, moved)).toBe(true)
  expect(sameBesideText(opened, deskReducer(opened, { kind: 'place', place: 'bin' }))).toBe(false)
  expect(sameBesideText(opened, deskReducer(opened, { kind: 'stated', id: 'a', state: 'published' }))).toBe(
    false,
  )
  expect(sameBesideText(opened, deskReducer(opened, { kind: 'closed' }))).toBe(false)
})
