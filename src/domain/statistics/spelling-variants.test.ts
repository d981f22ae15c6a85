import { expect, test } from 'vitest'
import { createSpellingCount } from './spelling-variants.ts'

function variantsOf(lines: readonly (readonly [text: string, times: number])[]): string[] {
  const texts = lines.flatMap(([text, times]) => Array.from({ length: times }, () => text))
  const count = createSpellingCount()
  for (const text of texts) count.learn(text)
  for (const text of texts) count.count(text)
  return count
    .variants()
    .map((word) =>
      [word.usual, word.count, ...word.others.flatMap(({ form, count: times }) => [form, times])].join(' '),
    )
}

test.each([
  ['แอปพลิเคชัน', 'แอพพลิเคชั่น'],
  ['เว็บไซต์', 'เว็ปไซด์'],
  ['กฎหมาย', 'กฏหมาย'],
  ['ปฏิบัติ', 'ปฎิบัติ'],
  ['บุคลากร', 'บุคคลากร'],
  ['พาณิชย์', 'พานิชย์'],
  ['ธรรมชาติ', 'ธรรรมชาติ'],
])('%s, once %s', (usual, other) => {
  const found = variantsOf([
    [`โครงการ${usual} ของประเทศ`, 40],
    [`เรื่อง ${other} นี้`, 3],
  ])
  expect(found).toContain(`${usual} 40 ${other} 3`)
})

test.each([
  ['ประดับ', 'ประทับ'],
  ['ข่าวสาร', 'ข้าวสาร'],
  ['ประธาน', 'ประทาน'],
  ['เหตุการณ์', 'เหตุการ'],
  ['ติดตาม', 'ที่ตาม'],
])('%s and %s are two words', (one, other) => {
  const parts = 'ที่ ตาม ติด เหตุ การ ทั้ง นี้'
  expect(
    variantsOf([
      [one, 40],
      [other, 3],
      [parts, 40],
    ]).filter((line) => line.includes(other)),
  ).toEqual([])
})

test('one that is written right everywhere, and one that is met twice in all, are not told of', () => {
  expect(variantsOf([['กฎหมายใหม่', 9]])).toEqual([])
  expect(
    variantsOf([
      ['กฎหมาย', 2],
      ['กฏหมาย', 1],
    ]),
  ).toEqual([])
})

test('a word that the dictionary lacks is one where it is known to be right', () => {
  const texts = ['ใช้บล็อกเชนใหม่', 'ใช้บล็อกเชนใหม่', 'ใช้บล็อกเชนใหม่', 'ใช้บล๊อคเชนใหม่']
  const count = createSpellingCount(['บล็อกเชน'])
  for (const text of texts) count.count(text)
  const others = [{ form: 'บล๊อคเชน', count: 1 }]
  expect(count.variants()).toEqual([{ usual: 'บล็อกเชน', count: 3, others }])
  expect(createSpellingCount().variants()).toEqual([])
})
