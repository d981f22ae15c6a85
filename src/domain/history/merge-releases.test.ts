import { array, assert, constant, constantFrom, oneof, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyRelease, paragraph } from '../release/release.ts'
import type { Block, Release } from '../release/release.ts'
import { mergeReleases } from './merge-releases.ts'
import type { MergeChoice } from './merge-releases.ts'

const none = new Map<string, MergeChoice>()
const written = (headline: string, ...lines: readonly string[]): Release => ({
  ...emptyRelease('2024-04-29'),
  headline,
  body: lines.map(paragraph),
})

describe('two releases that stem from one', () => {
  const base = written('หัว', 'ก', 'ข', 'ค', 'ง')

  test('are merged where they were changed in different places, neighbours too', () => {
    const ours = { ...written('หัวใหม่', 'ก1', 'ข', 'ค', 'ง', 'จ'), abstract: 'ย่อ' }
    const theirs = { ...written('หัว', 'ก', 'ข2', 'ง'), category: 'ด้านสังคม' }
    const { conflicts, resolved } = mergeReleases(base, ours, theirs)
    expect(conflicts).toEqual([])
    expect(resolved(none)).toEqual({
      ...written('หัวใหม่', 'ก1', 'ข2', 'ง', 'จ'),
      abstract: 'ย่อ',
      category: 'ด้านสังคม',
    })
  })

  test('are in conflict where both changed one place differently; a person chooses one, the other or both', () => {
    const ours = { ...written('หัวเรา', 'ก', 'ข1', 'ค', 'ง'), source: 'เรา' }
    const theirs = { ...written('หัวเขา', 'ก', 'ข2', 'แทรก', 'ค', 'ง'), source: 'เขา' }
    const { conflicts, resolved } = mergeReleases(base, ours, theirs)
    expect(conflicts).toEqual([
      { id: 'headline', place: 'headline', base: 'หัว', ours: 'หัวเรา', theirs: 'หัวเขา' },
      { id: 'body:1', place: 'body', base: 'ข', ours: 'ข1', theirs: 'ข2\nแทรก' },
      { id: 'source', place: 'source', base: '', ours: 'เรา', theirs: 'เขา' },
    ])
    expect(resolved(none)).toEqual(ours)
    const chosen = resolved(
      new Map([
        ['headline', 'theirs'],
        ['body:1', 'both'],
      ]),
    )
    expect(chosen).toEqual({ ...written('หัวเขา', 'ก', 'ข1', 'ข2', 'แทรก', 'ค', 'ง'), source: 'เรา' })
  })

  test('what one removed and the other changed is a conflict', () => {
    const { conflicts, resolved } = mergeReleases(
      base,
      written('หัว', 'ก', 'ค', 'ง'),
      written('หัว', 'ก', 'ข แก้', 'ค', 'ง'),
    )
    expect(conflicts).toEqual([{ id: 'body:1', place: 'body', base: 'ข', ours: '', theirs: 'ข แก้' }])
    expect(resolved(new Map([['body:1', 'theirs']])).body).toHaveLength(4)
  })

  test('a change of look alone is a change', () => {
    const bold: Block = { kind: 'paragraph', spans: [{ text: 'ก', bold: true }] }
    const theirs = { ...base, body: [bold, ...base.body.slice(1)] }
    expect(mergeReleases(base, written('ใหม่', 'ก', 'ข', 'ค', 'ง'), theirs).resolved(none)).toEqual({
      ...theirs,
      headline: 'ใหม่',
    })
  })

  test('without a common one nothing is taken for removed', () => {
    const ours = written('เรา', 'ก', 'ข')
    const theirs = { ...written('เขา', 'ก', 'ค'), abstract: 'ย่อ' }
    const { conflicts, resolved } = mergeReleases(null, ours, theirs)
    expect(conflicts.map(({ id }) => id)).toEqual(['headline', 'body:1'])
    expect(resolved(none).abstract).toBe('ย่อ')
    expect(mergeReleases(null, written('เรา', 'ก'), theirs).resolved(none).body).toEqual(theirs.body)
  })
})

describe('whatever was written', () => {
  const line = constantFrom('ก', 'ข', 'ค', 'ง', 'จ', 'ฉ')
  const block = oneof(
    { weight: 5, arbitrary: line.map(paragraph) },
    array(line, { minLength: 1, maxLength: 2 }).map((items): Block => ({
      kind: 'list',
      ordered: false,
      items: items.map((text) => [{ text }]),
    })),
  )
  const word = constantFrom('', 'หนึ่ง', 'สอง', 'สาม')
  const layout = constantFrom('\n' as const, '\r\n' as const, null).map((newline) =>
    newline === null
      ? null
      : {
          byteOrderMark: false,
          newline,
          siteTitle: 'long' as const,
          titleHeadline: { of: '', raw: '' },
          blankLines: 2,
          dateLine: { of: null, raw: '' },
          numericDate: null,
          printLine: false,
          verbatim: null,
        },
  )
  const release = record({
    category: word,
    date: constantFrom(null, '2024-04-29', '2024-04-30'),
    headline: word,
    abstract: word,
    body: array(block, { maxLength: 8 }),
    separator: constant(''),
    source: word,
    english: word.map((headline) => ({ headline, summary: '' })),
    short: word,
    layout,
  })
  const runs = { numRuns: 3000 }
  const keys = (blocks: readonly Block[]) => blocks.map((one) => JSON.stringify(one))

  test('a change of one side alone, or of both alike, is taken as it is', () => {
    assert(
      property(release, release, (base, a) => {
        for (const [ours, theirs] of [
          [a, a],
          [a, base],
          [base, a],
        ] as const) {
          const { conflicts, resolved } = mergeReleases(base, ours, theirs)
          expect(conflicts).toEqual([])
          expect(resolved(none)).toEqual(a)
        }
      }),
      runs,
    )
  })

  test('both sides get the same, conflicts chosen alike', () => {
    assert(
      property(release, release, release, (base, a, b) => {
        const here = mergeReleases(base, a, b)
        const there = mergeReleases(base, b, a)
        const mirrored = there.conflicts.map(({ ours, theirs, ...rest }) => ({
          ...rest,
          ours: theirs,
          theirs: ours,
        }))
        expect(here.conflicts).toEqual(mirrored)
        const choose = (choice: MergeChoice) => new Map(here.conflicts.map(({ id }) => [id, choice] as const))
        expect(here.resolved(choose('ours'))).toEqual(there.resolved(choose('theirs')))
        expect(here.resolved(choose('theirs'))).toEqual(there.resolved(choose('ours')))
      }),
      runs,
    )
  })

  test('no paragraph that either side wrote is dropped', () => {
    assert(
      property(oneof(release, constant(null)), release, release, (base, ours, theirs) => {
        const { conflicts, resolved } = mergeReleases(base, ours, theirs)
        const all = new Map(
          conflicts.map(({ id, place }) => [id, place === 'body' ? 'both' : 'ours'] as const),
        )
        const merged = keys(resolved(all).body)
        const before = new Set(keys(base?.body ?? []))
        for (const side of [ours, theirs])
          expect(merged).toEqual(expect.arrayContaining(keys(side.body).filter((key) => !before.has(key))))
      }),
      runs,
    )
  })
})
