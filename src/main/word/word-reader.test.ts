import { afterAll, expect, test } from 'vitest'
import { emptyRelease, paragraph } from '#domain/release/release.ts'
import { createWordReader } from './word-reader.ts'
import { writeDocx } from './write-docx.ts'

const reader = createWordReader()
afterAll(() => reader.close())

test('reads in a thread of its own, one file after the other, and goes on after a refusal', async () => {
  const release = { ...emptyRelease('2024-04-29'), headline: 'หัวข้อ', body: [paragraph('เนื้อ')] }
  const bytes = await writeDocx(release, { agency: '', pictures: new Map() })
  const broken = reader.read(bytes.slice(0, 900), 'ครึ่งเดียว.docx')
  const whole = reader.read(bytes, 'ข่าว.docx')
  await expect(broken).rejects.toMatchObject({
    refusal: { code: 'word-damaged', detail: 'ครึ่งเดียว.docx' },
  })
  expect((await whole).release).toEqual(release)
})

test.each([
  { time: 1, memory: 512 },
  { time: 60_000, memory: 4 },
])('stops at its limits of time and memory: %j', async (limits) => {
  const strict = createWordReader(limits)
  const bytes = await writeDocx({ ...emptyRelease(), headline: 'ก' }, { agency: '', pictures: new Map() })
  await expect(strict.read(bytes, 'ก.docx')).rejects.toMatchObject({
    refusal: { code: 'word-too-complex', detail: 'ก.docx' },
  })
  await strict.close()
})
