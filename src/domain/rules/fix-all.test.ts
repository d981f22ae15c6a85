import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readThaigovText, writeThaigovText } from '../formats/thaigov-text.ts'
import { passages } from '../release/passages.ts'
import { emptyRelease, paragraph } from '../release/release.ts'
import type { Release } from '../release/release.ts'
import { sequenceFaults } from '../thai/sequences.ts'
import { catalogue } from './catalogue.ts'
import { createChecker } from './check.ts'
import { draftContext } from './context.ts'
import { fixAll } from './fix-all.ts'
import { readPassage } from './reading.ts'

const wish = { rules: catalogue, context: draftContext }
const folder = new URL('../../../corpus/sample-dev/', import.meta.url)
const samples = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => [file, readThaigovText(readFileSync(new URL(file, folder), 'utf8')).release] as const)

function release(...body: readonly string[]): Release {
  return { ...emptyRelease('2024-04-29'), headline: 'หัวข่าว', body: body.map(paragraph) }
}

const textOf = (of: Release) => passages(of).map(({ text }) => text)
const lettersAndDigits = (of: Release) =>
  textOf(of)
    .join('\n')
    .match(/[0-9๐-๙A-Za-z]/g)
    ?.join('')

// A name without what the eye does not see: blanks, zero widths, and marks in a wrong order.
function bare(text: string): string {
  let repaired = text.replace(/[\s\u00A0\u200B\u00AD\u2060\uFEFF]+/gu, '')
  for (const { start, end, repairs, certain } of sequenceFaults(repaired).reverse()) {
    if (certain) repaired = repaired.slice(0, start) + (repairs[0] ?? '') + repaired.slice(end)
  }
  return repaired
}

describe('fixAll', () => {
  it('applies what is safe, and the fixes that come to light by it', () => {
    const fixed = fixAll(release('การเเก้ไขปฎิทินนํ้า\u200B', 'ที\uF70Aประชุม'), wish)
    expect(textOf(fixed.release)).toEqual(textOf(release('การแก้ไขปฏิทินน้ำ', 'ที่ประชุม')))
  })

  it('leaves what only a person can know', () => {
    const told = release('เป็นพื้่นฐาน')
    expect(createChecker(catalogue, draftContext)(told).map(({ rule }) => rule)).toContain(
      'thai-mark-conflict',
    )
    expect(fixAll(told, wish).release).toEqual(told)
  })

  it('leaves what is excepted, and does the rest', () => {
    const told = release('ระบบดิจิตอล', 'และเเอป')
    const excepted = new Set(
      createChecker(
        catalogue,
        draftContext,
      )(told)
        .filter(({ rule }) => rule === 'spelling')
        .map(({ fingerprint }) => fingerprint),
    )
    expect(excepted.size).toBe(1)
    expect(textOf(fixAll(told, { ...wish, excepted }).release)).toEqual(
      textOf(release('ระบบดิจิตอล', 'และแอป')),
    )
  })

  it('does only the rules that are asked for', () => {
    const fixed = fixAll(release('ระบบดิจิตอล', 'และเเอป'), { ...wish, only: new Set(['thai-sara-ae']) })
    expect(textOf(fixed.release)).toEqual(textOf(release('ระบบดิจิตอล', 'และแอป')))
    expect(fixed.applied.map(({ rule }) => rule)).toEqual(['thai-sara-ae'])
  })

  it('takes away a line that held nothing else', () => {
    expect(fixAll(release('ก่อน', '\u200B\u200B', 'หลัง'), wish).release.body).toEqual(
      release('ก่อน', 'หลัง').body,
    )
  })

  it.each(samples)('mends %s once and for all', (_, before) => {
    const once = fixAll(before, wish)
    expect(fixAll(once.release, wish).release).toEqual(once.release)
    expect(lettersAndDigits(once.release)).toBe(lettersAndDigits(before))
    const after = bare(textOf(once.release).join(''))
    for (const passage of passages(before)) {
      for (const { start, end } of readPassage(passage).names) {
        expect(after).toContain(bare(passage.text.slice(start, end)))
      }
    }
    expect(readThaigovText(writeThaigovText(once.release)).release.date).toBe(before.date)
    const left = createChecker(catalogue, draftContext)(once.release).filter(({ fixes }) => fixes[0]?.safe)
    expect(left.map(({ rule, text }) => `${rule}: ${text}`)).toEqual([])
  })
})
