import { describe, expect, it } from 'vitest'
import type { AgencyFacts, PersonFacts } from './directory.ts'
import { directoryRows, readDirectoryTable } from './directory-table.ts'
import { readTableDay } from './table-day.ts'

const somchai: PersonFacts = {
  prefix: 'นาย',
  given: 'สมชาย',
  surname: 'ใจดี',
  aliases: ['สมชาย ใจงาม', 'สมชัย ใจดี'],
  posts: [
    { name: 'อธิบดีกรมหนึ่ง', from: '2021-10-01', to: '2023-09-30', acting: false, mentions: null },
    { name: 'ปลัดกระทรวงสอง', from: '2023-10-01', to: null, acting: true, mentions: null },
  ],
  verified: true,
  files: null,
}
const agency: AgencyFacts = { name: 'กรมหนึ่ง', abbreviations: ['กน.', 'ก.น.'], verified: false }
const heading = ['ประเภท', 'คำนำหน้า', 'ชื่อ', 'นามสกุล', 'ตำแหน่ง', 'ตั้งแต่', 'ถึง', 'ตรวจแล้ว']

describe('a table of people and agencies', () => {
  it('comes back as it went, with posts, acting posts and days of the Buddhist Era', () => {
    const rows = directoryRows({ people: [somchai], agencies: [agency] })
    expect(rows).toHaveLength(4)
    expect(rows[1]).toContain('1 ตุลาคม 2564')
    expect(readDirectoryTable(rows)).toEqual({ people: [somchai], agencies: [agency], refused: [] })
  })

  it('takes its columns in any order, and only those that it has', () => {
    const { people, refused } = readDirectoryTable([
      ['นามสกุล', 'ชื่อ'],
      ['ใจดี', 'สมชาย'],
    ])
    expect(refused).toEqual([])
    expect(people).toEqual([
      { prefix: '', given: 'สมชาย', surname: 'ใจดี', aliases: [], posts: [], verified: false, files: null },
    ])
  })

  it('refuses what cannot be taken row by row and reads the others', () => {
    const { people, refused } = readDirectoryTable([
      heading,
      ['บุคคล', 'นาย', '', 'ใจดี', '', '', '', ''],
      ['สัตว์', 'นาย', 'สมชาย', 'ใจดี', '', '', '', ''],
      ['', '', '', '', '', '', '', ''],
      ['บุคคล', 'นาย', 'สมชาย', 'ใจดี', 'อธิบดี', '31/2/2566', '', ''],
      ['บุคคล', 'นาย', 'สมชาย', 'ใจดี', 'อธิบดี', '1/10/2566', '30/9/2566', ''],
      ['บุคคล', 'นาย', 'สมชาย', 'ใจดี', '', '', '', 'อาจจะ'],
      ['บุคคล', 'นาย', 'สมชาย', 'ใ'.repeat(101), '', '', '', ''],
      ['บุคคล', 'นาย', 'สม\u202Eชาย', 'ใจดี', '', '', '', ''],
      ['บุคคล', 'นาง', 'สมหญิง', 'ใจดี', '', '', '', 'ใช่'],
    ])
    expect(people.map(({ given }) => given)).toEqual(['สมหญิง'])
    expect(refused.map(({ row, fault }) => [row, fault])).toEqual([
      [2, 'no-name'],
      [3, 'bad-kind'],
      [5, 'bad-day'],
      [6, 'days-reversed'],
      [7, 'bad-tick'],
      [8, 'too-long'],
      [9, 'strange-characters'],
    ])
    expect(refused[2]?.cell).toBe('31/2/2566')
  })

  it('refuses a row whose quotation marks do not close', () => {
    const { people, refused } = readDirectoryTable(
      [heading, ['', '', 'สมชาย'], ['', '', 'สมหญิง']],
      new Set([1]),
    )
    expect(people.map(({ given }) => given)).toEqual(['สมหญิง'])
    expect(refused.map(({ row, fault }) => [row, fault])).toEqual([[2, 'bad-quotes']])
  })

  it('asks for headings', () => {
    expect(readDirectoryTable([['สมชาย', 'ใจดี']]).refused).toEqual([
      { row: 1, fault: 'no-headings', cell: '' },
    ])
    expect(readDirectoryTable([]).refused).toHaveLength(1)
  })

  it('stops at a table that is longer than any office', () => {
    const rows = [heading, ...Array.from({ length: 20_001 }, (_, at) => ['', '', `ก${at}`])]
    const { people, refused } = readDirectoryTable(rows)
    expect(people).toHaveLength(19_999)
    expect(refused).toEqual([{ row: 20_001, fault: 'too-many-rows', cell: '' }])
  })

  it('gives a spreadsheet no formula to run, and reads the name behind the apostrophe', () => {
    for (const given of ['=cmd|calc', '+1', '-1', '@sum']) {
      const rows = directoryRows({ people: [{ ...somchai, given }], agencies: [] })
      expect(rows.flat().filter((cell) => /^[=+\-@]/u.test(cell))).toEqual([])
      expect(readDirectoryTable(rows).people[0]?.given).toBe(given)
    }
  })
})

it.each([
  ['1 ตุลาคม 2566', '2023-10-01'],
  ['๑ ต.ค. ๒๕๖๖', '2023-10-01'],
  ['01/10/2566', '2023-10-01'],
  ['1-10-2023', '2023-10-01'],
  ['2023-10-01', '2023-10-01'],
  ['2566-10-01', '2023-10-01'],
  ['31 เมษายน 2566', undefined],
  ['ตุลาคม 2566', undefined],
  ['1/10/66', undefined],
])('the day of a cell: %s', (cell, day) => {
  expect(readTableDay(cell)).toBe(day)
})
