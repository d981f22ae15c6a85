import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { refusalCodes } from '#contract/refusals.ts'
import { en, th } from '#strings/strings.ts'
import { faultsDocument } from '../../../../scripts/generate/faults-document.ts'
import { faults } from '../../../../scripts/generate/faults.ts'

const here = fileURLToPath(new URL('./', import.meta.url))
const store = fileURLToPath(new URL('../', import.meta.url))
const document = fileURLToPath(new URL('../../../../docs/FAULTS.md', import.meta.url))

test.each(refusalCodes)('%s has a sentence in Thai and in English, also with a name in it', (code) => {
  for (const detail of [undefined, 'ข่าว.txt']) {
    expect(th.refusals[code](detail)).toMatch(/^(?:PDF (?:“ข่าว.txt” )?)?[\u0E00-\u0E7F].{20,}$|^ข่าว.txt /u)
    expect(en.refusals[code](detail)).toMatch(/[a-z]{3,}/u)
  }
  expect(en.refusals[code]()).not.toMatch(/[\u0E00-\u0E7F]/u)
})

test('every refusal of the store is that of a fault, or of a person who asks for what cannot be', () => {
  const source = ['refuse.ts', ...readdirSync(store).filter((name) => name.endsWith('.ts'))]
    .filter((name) => !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(store, name), 'utf8'))
    .join('\n')
  const listed = new Set<string>(faults.flatMap(({ codes }) => codes))
  const asked = [
    'not-found',
    'in-bin',
    'wrong-state',
    'must-fix',
    'under-embargo',
    'file-exists',
    'undecided',
    'index-behind',
  ]
  const rare = ['store-closed', 'store-unopenable', 'file-not-written', 'bad-question']
  const spelt = refusalCodes.filter((code) => source.includes(`'${code}'`))
  expect(spelt.filter((code) => !listed.has(code) && !asked.includes(code) && !rare.includes(code))).toEqual(
    [],
  )
})

test('every fault names a test that is there', () => {
  expect(faults.filter(({ test }) => !existsSync(join(here, test)))).toEqual([])
})

test('docs/FAULTS.md is what the list and the strings say', () => {
  expect(readFileSync(document, 'utf8')).toBe(faultsDocument())
})
