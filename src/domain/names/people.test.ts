import { describe, expect, it } from 'vitest'
import { builtInDirectory, builtInPeople } from './built-in-people.ts'
import { peopleDirectory } from './people.ts'

const somchai = { title: 'นาย', given: 'สมชาย', surname: 'ใจดี', files: 3, posts: [] }

describe('the directory of people', () => {
  it('finds people by the whole name and by either part', () => {
    const directory = peopleDirectory([somchai])
    expect(directory.find('สมชาย', 'ใจดี')).toEqual(somchai)
    expect(directory.find('สมชาย', 'ใจร้าย')).toBeUndefined()
    expect(directory.byGiven.get('สมชาย')).toEqual([somchai])
    expect(directory.bySurname.get('ใจดี')).toEqual([somchai])
  })

  it('lets the later of two entries of one name count', () => {
    const directory = peopleDirectory([somchai, { ...somchai, files: Infinity }])
    expect(directory.byGiven.get('สมชาย')).toHaveLength(1)
    expect(directory.find('สมชาย', 'ใจดี')?.files).toBe(Infinity)
  })
})

describe('the built-in people', () => {
  it('have names, and posts with days in order', () => {
    expect(builtInPeople().length).toBeGreaterThan(1900)
    for (const { given, surname, files, posts } of builtInPeople()) {
      expect(given).not.toBe('')
      expect(surname).not.toBe('')
      expect(files).toBeGreaterThanOrEqual(5)
      for (const { name, first, last } of posts) {
        expect(name).not.toBe('')
        expect(first <= last).toBe(true)
      }
    }
  })

  it('do not hold frequent misspellings of the well known', () => {
    expect(builtInDirectory().find('ประยุทธ', 'จันทร์โอชา')).toBeUndefined()
    expect(builtInDirectory().find('ประยุทธ์', 'จันทร์โอชา')?.posts[0]?.first).toBe('2020-08-24')
  })
})
