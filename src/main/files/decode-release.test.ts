import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { decodeRelease } from './decode-release.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test.each([
  ['a web page', '<!DOCTYPE html>\n<html lang="th"><body><p>ข่าว</p></body></html>'],
  ['a web page behind a mark and blank lines', '\uFEFF\n\n<html><body>ข่าว</body></html>'],
  ['XML', '<?xml version="1.0"?><rss/>'],
  ['RTF', '{\\rtf1\\ansi ข่าว}'],
  ['an object of JSON', '{ "headline": "ข่าว" }'],
  ['a list of JSON', '[{ "headline": "ข่าว" }]'],
])('%s is refused: it is no text of a release', (_, text) => {
  expect(() => decodeRelease(bytes(text), 'ข่าว')).toThrow(/^file-not-a-release: ข่าว$/)
})

test.each([
  ['a bracket', '[ด่วน] นายกฯ แถลงข่าว'],
  ['a brace', '{ข่าวแจก} นายกฯ แถลงข่าว'],
  ['a comparison', '< 5 ปี > เด็กเล็กรับวัคซีน'],
  ['a number alone', '2567'],
])('a text that begins with %s is read', (_, text) => {
  expect(decodeRelease(bytes(text), 'ข่าว').text).toBe(text)
})

test('the sample is read as it is', () => {
  const sample = readFileSync(fileURLToPath(new URL('../../../corpus/seed.txt', import.meta.url)))
  expect(decodeRelease(sample, 'seed.txt').text).toBe(sample.toString('utf8'))
})
