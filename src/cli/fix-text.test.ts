import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readThaigovText } from '#domain/formats/thaigov-text.ts'
import { passages } from '#domain/release/passages.ts'
import type { Release } from '#domain/release/release.ts'
import { catalogue } from '#domain/rules/catalogue.ts'
import { createChecker } from '#domain/rules/check.ts'
import { draftContext } from '#domain/rules/context.ts'
import { fixAll } from '#domain/rules/fix-all.ts'
import { fixText } from './fix-text.ts'

const sample = new URL('../../corpus/sample-dev/', import.meta.url)
const names = readdirSync(sample).filter((name) => name.endsWith('.txt'))
const check = createChecker(catalogue, draftContext)
const fixing = {
  split: ({ release }: { readonly release: Release }) => ({ standing: check(release), excepted: [] }),
  cleaning: new Set(catalogue.filter((rule) => rule.clean).map((rule) => rule.id)),
  only: null,
}
const lines = (release: Release) => passages(release).map(({ slot, text }) => `${slot} ${text}`)
const framed = (...body: string[]) =>
  [
    'รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-ครม. อนุมัติ\n\n\nวันจันทร์ที่ 29 เมษายน 2567\nครม. อนุมัติ\nย่อ',
    ...body,
    '\nที่มา : https://www.thaigov.go.th/news/contents/details/82320',
  ].join('\n')

describe('a fixed file', () => {
  it('reads as the fixed release, for every real release, and is fixed once', () => {
    let changed = 0
    for (const name of names) {
      const content = readFileSync(new URL(name, sample), 'utf8')
      const reading = readThaigovText(content)
      const fixed = fixText(content, fixing)
      const again = readThaigovText(fixed.text)
      const wanted = fixAll(reading.release, { rules: catalogue, context: draftContext })
      const { newline, blankLines, dateLine } = reading.release.layout ?? {}
      expect({
        name,
        lines: lines(again.release),
        notes: again.notes.map(({ code }) => code),
        layout: again.release.layout,
        twice: fixText(fixed.text, fixing).text,
        changed: fixed.text !== content,
      }).toEqual({
        name,
        lines: lines(wanted.release),
        notes: reading.notes.map(({ code }) => code),
        layout: expect.objectContaining({ newline, blankLines, dateLine }),
        twice: fixed.text,
        changed: fixed.applied.length > 0,
      })
      if (fixed.applied.length > 0) changed++
    }
    expect(names).toHaveLength(400)
    expect(changed).toBeGreaterThan(100)
  })

  it('keeps every line that no fix touches, its ending with it', () => {
    const content = framed('เเรก  ', 'คงเดิม\t ').replaceAll('\n', '\r\n')
    const { text } = fixText(content, { ...fixing, only: new Set(['thai-sara-ae']) })
    expect(text).toBe(content.replace('เเรก', 'แรก'))
  })

  it('loses a line in which nothing but invisible characters stood', () => {
    const content = framed('หนึ่ง', '\u200B\u200B', 'สอง')
    expect(fixText(content, fixing).text).toBe(framed('หนึ่ง', 'สอง'))
  })

  it('keeps what is excepted, though all round it is mended', () => {
    const content = framed('ก  เเ  ขํา เเ', 'เเ')
    const fingerprints = new Set(
      check(readThaigovText(content).release)
        .filter(({ rule, start }) => rule === 'thai-sara-ae' && start === 3)
        .map(({ fingerprint }) => fingerprint),
    )
    expect(fingerprints.size).toBe(1)
    const { text, left } = fixText(content, {
      ...fixing,
      split: ({ release }) => {
        const found = check(release)
        const excepted = found.filter(({ fingerprint }) => fingerprints.has(fingerprint))
        return { standing: found.filter((one) => !excepted.includes(one)), excepted }
      },
    })
    expect(text).toBe(framed('ก เเ ขำ แ', 'แ'))
    expect(left.filter(({ rule }) => rule === 'thai-sara-ae')).toEqual([])
  })

  it('is untouched where every finding is answered', () => {
    const content = framed('เเรก')
    const split = ({ release }: { readonly release: Release }) => ({ standing: [], excepted: check(release) })
    expect(fixText(content, { ...fixing, split })).toEqual({ text: content, applied: [], left: [] })
  })
})
