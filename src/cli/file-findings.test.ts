import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readThaigovText } from '#domain/formats/thaigov-text.ts'
import { applyEdits } from '#domain/release/apply-edits.ts'
import type { Edit } from '#domain/release/edits.ts'
import { passages } from '#domain/release/passages.ts'
import type { Place } from '#domain/release/passages.ts'
import type { Release } from '#domain/release/release.ts'
import { catalogue } from '#domain/rules/catalogue.ts'
import { createChecker } from '#domain/rules/check.ts'
import { draftContext } from '#domain/rules/context.ts'
import type { Finding } from '#domain/rules/rule.ts'
import { fileFindings } from './file-findings.ts'
import type { FileEdit } from './file-findings.ts'

const corpus = new URL('../../corpus/', import.meta.url)
const names = readdirSync(new URL('sample-dev/', corpus)).filter((name) => name.endsWith('.txt'))
const seed = readFileSync(new URL('seed.txt', corpus), 'utf8')

const applied = (content: string, edits: readonly FileEdit[]) =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), content)
// Which slot a line falls into may change with its length; which lines there are may not.
const lines = (release: Release) =>
  passages(release)
    .map((one) => one.text)
    .filter((text) => text.trim() !== '')

const label = { th: 'แก้', en: 'Fix' }
const at = (slot: Place['slot'], block = 0): Place => ({ slot, block, item: 0 })
const finding = (place: Place, start: number, end: number, edits: readonly Edit[] = []): Finding => ({
  ...place,
  rule: 'a-rule',
  severity: 'warning',
  start,
  end,
  text: '',
  message: label,
  fixes: edits.length === 0 ? [] : [{ label, safe: true, edits }],
  fingerprint: '',
})
const mapped = (content: string, ...findings: Finding[]) =>
  fileFindings(content, readThaigovText(content), findings)

describe('findings in a file', () => {
  it('stand in every real release where their text is, in order', () => {
    const check = createChecker(catalogue, draftContext)
    let seen = 0
    for (const name of names) {
      const content = readFileSync(new URL(`sample-dev/${name}`, corpus), 'utf8')
      const reading = readThaigovText(content)
      const findings = check(reading.release)
      const placed = fileFindings(content, reading, findings)
      seen += placed.length
      expect(placed.map((one) => one.text).sort()).toEqual(findings.map((one) => one.text).sort())
      expect(placed.map((one) => content.slice(one.start, one.end))).toEqual(placed.map((one) => one.text))
      expect(placed.map((one) => one.start)).toEqual(placed.map((one) => one.start).sort((a, b) => a - b))
      const split = content.split('\n')
      expect(
        placed.map((one) => split[one.line - 1]?.slice(one.column - 1, one.column - 1 + one.text.length)),
      ).toEqual(placed.map((one) => one.text))
    }
    expect(seen).toBeGreaterThan(400)
  })

  it('have fixes that do to the file what they do to the release', () => {
    const check = createChecker(catalogue, draftContext)
    let seen = 0
    for (const name of names.filter((_, index) => index % 4 === 0)) {
      const content = readFileSync(new URL(`sample-dev/${name}`, corpus), 'utf8')
      const reading = readThaigovText(content)
      for (const one of check(reading.release)) {
        const [placed] = fileFindings(content, reading, [one])
        one.fixes.forEach((fix, index) => {
          const wanted = lines(applyEdits(reading.release, fix.edits))
          const fixed = readThaigovText(applied(content, placed?.fixes[index]?.edits ?? []))
          expect(lines(fixed.release)).toEqual(wanted)
          seen++
        })
      }
    }
    expect(seen).toBeGreaterThan(50)
  })
})

describe('a finding', () => {
  it('counts line and column from 1', () => {
    expect(mapped(seed, finding(at('headline'), 0, 3))[0]).toMatchObject({ line: 5, column: 1, text: 'รมว' })
    expect(mapped(seed, finding(at('source'), 0, 5))[0]).toMatchObject({
      line: 15,
      column: 9,
      text: 'https',
    })
  })

  it('on the date line stands there', () => {
    expect(mapped(seed, finding(at('date'), 0, 27))[0]?.text).toBe('วันจันทร์ที่ 29 เมษายน 2567')
  })

  it('on what is missing stands where the next thing begins', () => {
    const bare = 'หัวข่าว\nย่อ\nเนื้อ'
    const starts = ['category', 'date', 'headline', 'separator', 'source'] as const
    expect(mapped(bare, ...starts.map((slot) => finding(at(slot), 0, 0))).map((one) => one.start)).toEqual([
      0,
      0,
      0,
      bare.length,
      bare.length,
    ])
  })

  it('offers no fix to what is not in the file', () => {
    const edit: Edit = { kind: 'replace', ...at('separator'), start: 0, end: 0, text: '-----' }
    expect(mapped('หัวข่าว\nย่อ\nเนื้อ', finding(at('separator'), 0, 0, [edit]))[0]?.fixes).toEqual([])
  })

  it('counts behind a byte order mark', () => {
    const [one] = fileFindings(seed, readThaigovText(`\uFEFF${seed}`), [finding(at('headline'), 0, 6)])
    expect(one?.text).toBe('รมว.ดี')
  })
})

describe('a fix', () => {
  it('of the headline mends the site title, too', () => {
    const edit: Edit = { kind: 'replace', ...at('headline'), start: 0, end: 7, text: 'รัฐมนตรี' }
    const [one] = mapped(seed, finding(at('headline'), 0, 7, [edit]))
    const fixed = applied(seed, one?.fixes[0]?.edits ?? [])
    expect(fixed.split('\n')[0]).toBe(`รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-${fixed.split('\n')[4]}`)
    expect(readThaigovText(fixed).notes).toEqual([])
  })

  it('that joins lines replaces the line break', () => {
    const edit: Edit = { kind: 'join', ...at('body', 0), glue: ' ' }
    const crlf = seed.replaceAll('\n', '\r\n')
    const [one] = mapped(crlf, finding(at('body', 0), 0, 1, [edit]))
    expect(one?.fixes[0]?.edits.map(({ start, end }) => crlf.slice(start, end))).toEqual(['\r\n'])
    expect(applied(crlf, one?.fixes[0]?.edits ?? [])).toContain('เพื่อเศรษฐกิจ และสังคม')
  })

  it('that breaks a line breaks it as the file does', () => {
    const edit: Edit = { kind: 'replace', ...at('body', 1), start: 8, end: 9, text: '\n' }
    const crlf = seed.replaceAll('\n', '\r\n')
    const [one] = mapped(crlf, finding(at('body', 1), 0, 1, [edit]))
    expect(one?.fixes[0]?.edits[0]?.text).toBe('\r\n')
  })
})
