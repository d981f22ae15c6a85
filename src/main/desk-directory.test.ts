import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { PersonFacts } from '#domain/directory/directory.ts'
import { createDraft } from './store/drafts.ts'
import { releaseOf, testFolder } from './store/testing/folder.ts'
import { trialDesk } from './testing/trial-desk.ts'

const somchai: PersonFacts = {
  prefix: 'นาย',
  given: 'สมคะเน',
  surname: 'ใจดีงาม',
  aliases: [],
  posts: [{ name: 'อธิบดีกรมหนึ่ง', from: '2023-10-01', to: null, acting: false, mentions: null }],
  verified: true,
  files: null,
}

test('a person is kept, taken out, and put back', async () => {
  const on = trialDesk()
  const { id } = await on.ask('directory.keepPerson', {
    id: null,
    person: { ...somchai, aliases: [], posts: [] },
  })
  const has = async () => (await on.ask('directory.read', {})).people.some((person) => person.id === id)
  expect(await has()).toBe(true)
  await on.ask('directory.setRemoved', { kind: 'person', id, removed: true })
  expect(await has()).toBe(false)
  await on.ask('directory.setRemoved', { kind: 'person', id, removed: false })
  expect(await has()).toBe(true)
})

test.each([
  ['a day that is none', { from: '2023-02-31', to: null }],
  ['days in the wrong order', { from: '2023-10-02', to: '2023-10-01' }],
])('%s is refused', async (_, days) => {
  const { desk } = trialDesk()
  const person = { ...somchai, posts: [{ ...somchai.posts[0], ...days }] }
  const answer = await desk.answer('directory.keepPerson', { id: null, person })
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'bad-question' } })
})

test('the table that is exported is one of Excel’s, with Thai and without formulas', async () => {
  const on = trialDesk()
  await on.ask('directory.keepPerson', {
    id: null,
    person: { ...somchai, given: '=1+1', aliases: [], posts: [] },
  })
  expect(await on.ask('directory.export', {})).toEqual({ name: null })
  on.place = join(testFolder(), 'ตาราง.csv')
  expect(await on.ask('directory.export', {})).toEqual({ name: 'ตาราง.csv' })
  const bytes = readFileSync(on.place)
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const text = bytes.toString('utf8')
  expect(text).toContain("นาย,'=1+1,ใจดีงาม")
  expect(text).toContain('นาย,เศรษฐา,ทวีสิน,,นายกรัฐมนตรี,,23 สิงหาคม 2566,4 กันยายน 2567')
  expect(text).toContain('หน่วยงาน')
})

test('the archive proposes who is named five times, until somebody turns it down', async () => {
  const on = trialDesk()
  for (let count = 0; count < 5; count++)
    createDraft(on.store, releaseOf(`ข่าว ${count}`, 'นายสมคะเน ใจดีงาม อธิบดีกรมหนึ่ง เปิดเผยว่า'))
  const learnt = await on.ask('directory.propose', {})
  expect(learnt).toMatchObject({ releases: 5, cancelled: false })
  expect(learnt.proposals).toMatchObject([{ given: 'สมคะเน', post: 'อธิบดีกรมหนึ่ง', releases: 5 }])
  await on.ask('directory.decline', { key: learnt.proposals[0]?.key ?? '' })
  expect((await on.ask('directory.propose', {})).proposals).toEqual([])
})
