import { describe, expect, it } from 'vitest'
import type { AgencyFacts, Directory, PersonFacts } from '#domain/directory/directory.ts'
import { writeSettings } from '../papers.ts'
import { defaultSettings } from '#contract/settings.ts'
import { examineStore } from '../examine.ts'
import { refusalOf, testStore } from '../testing/folder.ts'
import {
  declinedKeys,
  declineProposal,
  keepAgency,
  keepPerson,
  mergeDirectory,
  readDirectory,
  setRemoved,
} from './directory.ts'
import { takeInSeed } from './seed-directory.ts'
import { putDirectoryBack, readWholeDirectory } from './whole-directory.ts'

function person(given: string, surname: string, ...posts: readonly string[]): PersonFacts {
  return {
    prefix: 'นาย',
    given,
    surname,
    aliases: [],
    posts: posts.map((name) => ({ name, from: '2024-01-01', to: null, acting: false, mentions: null })),
    verified: true,
    files: null,
  }
}

function seed(version: number, ...people: readonly PersonFacts[]) {
  const agencies: AgencyFacts[] = [{ name: 'กรมทดสอบ', abbreviations: ['กทส.'], verified: false }]
  return { version, directory: (): Directory<PersonFacts, AgencyFacts> => ({ people, agencies }) }
}

const names = ({ people }: { readonly people: readonly PersonFacts[] }) =>
  people.map(({ given }) => given).sort()

describe('the directory of a store', () => {
  it('begins with the people and agencies of the program, none of them verified', () => {
    const { people, agencies } = readDirectory(testStore())
    expect(people.length).toBeGreaterThan(1900)
    expect(agencies.length).toBeGreaterThan(150)
    expect(people.some(({ verified }) => verified)).toBe(false)
    expect(people.find(({ surname }) => surname === 'ทวีสิน')?.posts[0]).toEqual({
      name: 'นายกรัฐมนตรี',
      from: '2023-08-23',
      to: '2024-09-04',
      acting: false,
      mentions: 1459,
    })
  })

  it('keeps a person with posts, aliases and who entered it', () => {
    const store = testStore()
    writeSettings(store, { ...defaultSettings, author: 'สมหญิง' })
    const facts = { ...person('สมชาย', 'ใจดีงาม', 'อธิบดีกรมทดสอบ'), aliases: ['สมชาย ใจดีเลิศ'] }
    const kept = keepPerson(store, null, facts)
    expect(readDirectory(store).people.find(({ id }) => id === kept.id)).toEqual({ ...facts, id: kept.id })
    const row = readWholeDirectory(store).whole.people.find(({ id }) => id === kept.id)
    expect(row).toMatchObject({ by: 'สมหญิง', origin: 'office' })
  })

  it('changes an entry by its id, and merges a new one of the same name', () => {
    const store = testStore()
    const { id } = keepPerson(store, null, person('สมชาย', 'ใจดีงาม', 'อธิบดีกรมหนึ่ง'))
    keepPerson(store, id, person('สมชาย', 'ใจดีงาม', 'อธิบดีกรมสอง'))
    const merged = keepPerson(store, null, person('สมชาย', 'ใจดีงาม', 'ปลัดกระทรวงสาม'))
    expect(merged.id).toBe(id)
    expect(merged.posts.map(({ name }) => name)).toEqual(['อธิบดีกรมสอง', 'ปลัดกระทรวงสาม'])
    const agency = keepAgency(store, null, { name: 'กรมใหม่', abbreviations: ['กม.'], verified: true })
    expect(keepAgency(store, null, { name: 'กรมใหม่', abbreviations: ['ก.ม.'], verified: false })).toEqual({
      id: agency.id,
      name: 'กรมใหม่',
      abbreviations: ['ก.ม.', 'กม.'],
      verified: true,
    })
  })

  it('takes an entry out and puts it back', () => {
    const store = testStore()
    const { id } = keepPerson(store, null, person('สมชาย', 'ใจดีงาม'))
    setRemoved(store, 'person', id, true)
    expect(readDirectory(store).people.some((one) => one.id === id)).toBe(false)
    setRemoved(store, 'person', id, false)
    expect(readDirectory(store).people.some((one) => one.id === id)).toBe(true)
    expect(refusalOf(() => setRemoved(store, 'agency', id, true))).toBe('not-found')
    expect(refusalOf(() => keepPerson(store, 'nobody', person('ก', 'ข')))).toBe('not-found')
  })

  it('takes in the entries of a table and counts what they changed', () => {
    const store = testStore()
    const table = { people: [person('สมชาย', 'ใจดีงาม', 'อธิบดี')], agencies: [] }
    expect(mergeDirectory(store, table)).toEqual({ added: 1, changed: 0 })
    expect(mergeDirectory(store, table)).toEqual({ added: 0, changed: 0 })
    const more = { people: [person('สมชาย', 'ใจดีงาม', 'ปลัด')], agencies: [] }
    expect(mergeDirectory(store, more)).toEqual({ added: 0, changed: 1 })
  })

  it('remembers what was turned down', () => {
    const store = testStore()
    declineProposal(store, 'ก')
    declineProposal(store, 'ก')
    expect([...declinedKeys(store)]).toEqual(['ก'])
  })
})

describe('a later version of the program', () => {
  it('adds what is new and brings its own entries up to date', () => {
    const store = testStore()
    takeInSeed(store, seed(1000, person('หนึ่ง', 'ก', 'เดิม')))
    takeInSeed(store, seed(1001, person('หนึ่ง', 'ก', 'ใหม่'), person('สอง', 'ข')))
    const found = readDirectory(store)
    expect(names(found)).toEqual(['สอง', 'หนึ่ง'])
    expect(found.people.find(({ given }) => given === 'หนึ่ง')?.posts[0]?.name).toBe('ใหม่')
  })

  it('leaves what the office has changed or taken out', () => {
    const store = testStore()
    takeInSeed(store, seed(1000, person('หนึ่ง', 'ก', 'เดิม'), person('สอง', 'ข')))
    const [one, two] = readDirectory(store).people
    keepPerson(store, one?.id ?? '', person('หนึ่ง', 'ก', 'ของสำนักงาน'))
    setRemoved(store, 'person', two?.id ?? '', true)
    takeInSeed(store, seed(1001, person('หนึ่ง', 'ก', 'ใหม่'), person('สอง', 'ข')))
    const found = readDirectory(store)
    expect(names(found)).toEqual(['หนึ่ง'])
    expect(found.people[0]?.posts[0]?.name).toBe('ของสำนักงาน')
  })

  it('is taken in once', () => {
    const store = testStore()
    takeInSeed(store, seed(1000, person('หนึ่ง', 'ก')))
    takeInSeed(store, seed(1000, person('สอง', 'ข')))
    expect(names(readDirectory(store))).toEqual(['หนึ่ง'])
  })
})

describe('a directory that goes to another machine', () => {
  it('arrives whole, with what was taken out and turned down', () => {
    const from = testStore()
    const { id } = keepPerson(from, null, person('สมชาย', 'ใจดีงาม', 'อธิบดี'))
    const gone = readDirectory(from).people[0]?.id ?? ''
    setRemoved(from, 'person', gone, true)
    declineProposal(from, 'ก')
    const { whole, damaged } = readWholeDirectory(from)
    expect(damaged).toEqual([])
    const to = testStore()
    putDirectoryBack(to, whole)
    expect(readWholeDirectory(to).whole.people.find((one) => one.id === id)).toEqual(
      whole.people.find((one) => one.id === id),
    )
    expect(readDirectory(to).people.some((one) => one.id === gone)).toBe(false)
    expect([...declinedKeys(to)]).toEqual(['ก'])
  })

  it('leaves what the other office has changed', () => {
    const from = testStore()
    keepPerson(from, null, person('สมชาย', 'ใจดีงาม', 'อธิบดี'))
    const to = testStore()
    keepPerson(to, null, person('สมชาย', 'ใจดีงาม', 'ปลัด'))
    putDirectoryBack(to, readWholeDirectory(from).whole)
    const found = readDirectory(to).people.filter(({ surname }) => surname === 'ใจดีงาม')
    expect(found.map(({ posts }) => posts.map(({ name }) => name))).toEqual([['ปลัด']])
  })
})

it('leaves out an entry that no longer says what was written, and the examination tells of it', async () => {
  const store = testStore()
  const { id } = keepPerson(store, null, person('สมชาย', 'ใจดีงาม', 'อธิบดี'))
  store.client.prepare(`UPDATE posts SET name = 'ปลัด' WHERE person = ?`).run(id)
  expect(readDirectory(store).people.some((one) => one.id === id)).toBe(false)
  expect((await examineStore(store)).damaged).toEqual([{ kind: 'entry', name: 'สมชาย ใจดีงาม' }])
})
