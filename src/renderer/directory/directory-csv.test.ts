import { expect, it } from 'vitest'
import { readDirectoryCsv } from './directory-csv.ts'

it('reads what Excel saves: a mark at the beginning, semicolons, quoted cells', () => {
  const { people, refused } = readDirectoryCsv(
    '\uFEFFประเภท;ชื่อ;นามสกุล;ตำแหน่ง\r\nบุคคล;สมคะเน;ใจดีงาม;"ปลัด; กระทรวงหนึ่ง"\r\n',
  )
  expect(refused).toEqual([])
  expect(people[0]).toMatchObject({ given: 'สมคะเน', posts: [{ name: 'ปลัด; กระทรวงหนึ่ง' }] })
})

it('refuses the row whose quotation mark is never closed, and keeps those before it', () => {
  const { people, refused } = readDirectoryCsv('ชื่อ,นามสกุล\nสมคะเน,ใจดีงาม\n"สมหญิง,ใจดีงาม\nสมศรี,ใจดีงาม')
  expect(people.map(({ given }) => given)).toEqual(['สมคะเน'])
  expect(refused.map(({ row, fault }) => [row, fault])).toEqual([[3, 'bad-quotes']])
})

it('is not led astray by a web page or by bytes', () => {
  for (const text of ['<html><body>ชื่อ</body></html>', '\u0000\u0001\u0002', '', 'PK\u0003\u0004'])
    expect(readDirectoryCsv(text)).toMatchObject({
      people: [],
      agencies: [],
      refused: [{ fault: 'no-headings' }],
    })
})
