import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { largestPictureFile } from '#domain/pictures/picture-limits.ts'
import { png } from '#domain/pictures/testing.ts'
import { readChosenPictures } from './desk-pictures.ts'
import { testFolder } from './store/testing/folder.ts'

test('chosen pictures come as they are; one that cannot be read is named with its reason, never with its folder', async () => {
  const folder = testFolder()
  const path = (name: string) => join(folder, name)
  writeFileSync(path('ดี.png'), png(10, 10))
  writeFileSync(path('ใหญ่.jpg'), '')
  // A file of holes: it takes no room on the disk.
  truncateSync(path('ใหญ่.jpg'), largestPictureFile)
  const chosen = await readChosenPictures([path('ดี.png'), path('ใหญ่.jpg'), path('ไม่มี.png'), folder])
  expect(chosen.files.map(({ name }) => name)).toEqual(['ดี.png'])
  expect(Buffer.from(chosen.files[0]?.bytes ?? []).equals(png(10, 10))).toBe(true)
  expect(chosen.refused.map(({ code }) => code)).toEqual([
    'picture-too-large',
    'file-missing',
    'file-is-folder',
  ])
  expect(chosen.refused.map(({ detail }) => detail?.includes('/'))).toEqual([false, false, false])
})

test('more than twenty are not read at once', async () => {
  const folder = testFolder()
  const paths = Array.from({ length: 21 }, (_, at) => join(folder, `${at}.png`))
  for (const path of paths) writeFileSync(path, png(1, 1))
  expect((await readChosenPictures(paths)).files).toHaveLength(20)
})
