import { expect, test } from 'vitest'
import type { BackupDraft } from '#contract/backups.ts'
import { differing } from './differing.ts'

function draft(id: string, since: BackupDraft['since'], updatedAt: number): BackupDraft {
  return { id, headline: `ข่าว ${id}`, state: 'draft', updatedAt, since }
}

test('leaves out what is as it is now, and puts the last saved first', () => {
  const found = differing([draft('a', 'changed', 1), draft('b', 'same', 2), draft('c', 'gone', 3)], '')
  expect(found).toMatchObject({ all: 2, same: 1, hidden: 0 })
  expect(found.shown.map(({ id }) => id)).toEqual(['c', 'a'])
})

test('finds by the headline, and counts what does not fit', () => {
  const many = Array.from({ length: 450 }, (_, at) => draft(String(at), 'gone', at))
  expect(differing(many, '').hidden).toBe(250)
  expect(differing(many, ' 449 ').shown.map(({ id }) => id)).toEqual(['449'])
  expect(differing(many, 'ไม่มี')).toMatchObject({ all: 450, shown: [], hidden: 0 })
})
