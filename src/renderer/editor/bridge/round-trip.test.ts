import { readdirSync, readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { $getNodeByKey, $getRoot, $isElementNode } from 'lexical'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readThaigovText } from '#domain/formats/thaigov-text.ts'
import { passages, placeKey } from '#domain/release/passages.ts'
import type { Block, Release, Span } from '#domain/release/release.ts'
import { emptyRelease } from '#domain/release/release.ts'
import { isWritten } from '../slots/slot-nodes.ts'
import { act, blocks, openPage, readPage } from '../page-for-tests.ts'
import { $readRelease, createPageReader } from './read-release.ts'
import { $textOf } from './text-offsets.ts'
import { $writeChanges } from './write-release.ts'

const folder = 'corpus/sample-dev'
const samples = readdirSync(folder).filter((name) => name.endsWith('.txt'))

function given(release: Release): Release {
  const editor = openPage(release)
  return editor.read(() => $readRelease(release)).release
}

test('gives every sample release back as it was, with its layout', () => {
  expect(samples.length).toBe(400)
  const different = samples.filter((name) => {
    const { release } = readThaigovText(readFileSync(`${folder}/${name}`, 'utf8'))
    return !isDeepStrictEqual(given(release), release)
  })
  expect(different).toEqual([])
})

const line = fc.string({
  unit: fc.constantFrom('ก', 'ำ', '่', 'ี', 'น', ' ', 'a', '1', '“', '\u200b', '\u00a0', '\t'),
  maxLength: 12,
})
const mark = fc.option(fc.constant(true as const), { nil: undefined })
const span: fc.Arbitrary<Span> = fc
  .record({
    text: line.filter((text) => text !== ''),
    bold: mark,
    italic: mark,
    underline: mark,
    link: fc.option(fc.constantFrom('https://a.go.th/', 'mailto:a@b.go.th'), { nil: undefined }),
  })
  .map((made) => JSON.parse(JSON.stringify(made)) as Span)
const spans = fc.array(span, { maxLength: 4 }).map(merged)
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('paragraph' as const, 'subheading' as const, 'quotation' as const),
    spans,
  }),
  fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(spans, { minLength: 1, maxLength: 3 }),
  }),
  fc
    .record({ rows: fc.integer({ min: 1, max: 3 }), columns: fc.integer({ min: 1, max: 3 }) })
    .chain(({ rows, columns }) =>
      fc.record({
        kind: fc.constant('table' as const),
        caption: spans,
        header: fc.constantFrom('row' as const, 'column' as const, 'both' as const, 'none' as const),
        rows: fc.array(fc.array(spans, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      }),
    ),
  fc.record({
    kind: fc.constant('figure' as const),
    picture: fc.constantFrom('a'.repeat(64), 'b'.repeat(64)),
    alt: line,
    decorative: fc.boolean(),
    caption: spans,
    credit: line,
  }),
)
const release: fc.Arbitrary<Release> = fc.record({
  category: line,
  date: fc.constantFrom(null, '2024-04-29'),
  headline: line,
  abstract: fc.array(line, { maxLength: 3 }).map((lines) => lines.join('\n')),
  body: fc.array(block, { maxLength: 5 }).map(listsJoined),
  separator: line,
  source: line,
  english: fc.record({ headline: line, summary: line }),
  short: line,
  layout: fc.constant(null),
})

// What the editor makes one, the property makes one: neighbours of one look, neighbouring lists of one kind.
function merged(list: readonly Span[]): Span[] {
  const out: Span[] = []
  for (const next of list) {
    const last = out.at(-1)
    const { text: _, ...look } = next
    if (last && JSON.stringify({ ...look }) === JSON.stringify((({ text: __, ...rest }) => rest)(last))) {
      out[out.length - 1] = { ...last, text: last.text + next.text }
    } else out.push(next)
  }
  return out
}

function listsJoined(list: readonly Block[]): Block[] {
  const out: Block[] = []
  for (const next of list) {
    const last = out.at(-1)
    if (last?.kind === 'list' && next.kind === 'list' && last.ordered === next.ordered) {
      out[out.length - 1] = { ...last, items: [...last.items, ...next.items] }
    } else out.push(next)
  }
  return out
}

test('gives any release back as it was', () => {
  fc.assert(
    fc.property(release, (made) => {
      expect(given(made)).toEqual(made)
    }),
    { numRuns: 300 },
  )
})

test('knows the home of every passage', () => {
  fc.assert(
    fc.property(release, (made) => {
      const editor = openPage(made)
      editor.read(() => {
        const { homes } = $readRelease(emptyRelease())
        const written = passages(made).filter(({ slot }) => isWritten(slot))
        expect(homes.size).toBe(written.length)
        for (const passage of written) {
          const home = homes.get(placeKey(passage))
          const element = home && $getNodeByKey(home.element)
          const text = $isElementNode(element) ? $textOf(element) : ''
          expect(text.slice(home?.base ?? 0, (home?.base ?? 0) + passage.text.length)).toBe(passage.text)
        }
      })
    }),
    { numRuns: 100 },
  )
})

test('reads what has not changed as the same objects', () => {
  const editor = openPage({ body: blocks('หนึ่ง', 'สอง') })
  const read = createPageReader()
  const frame = emptyRelease()
  const first = editor.read(() => read(frame)).release
  act(editor, () => $getRoot().getChildren()[2]?.selectEnd().insertText('!'))
  const second = editor.read(() => read(frame)).release
  expect(second.body[0]).toBe(first.body[0])
  expect(second.body[1]).not.toBe(first.body[1])
})

test('an empty body is no body; a body of one empty line is one', () => {
  expect(readPage(openPage()).body).toEqual([])
  expect(readPage(openPage({ body: blocks('') })).body).toEqual(blocks(''))
  expect(readPage(openPage())).toEqual(emptyRelease())
})

test('writing changes gives what the edits give', () => {
  fc.assert(
    fc.property(release, release, (from, to) => {
      const editor = openPage(from)
      const read = editor.read(() => $readRelease(to)).release
      const target = { ...to, body: listsJoined([...read.body.slice(0, 2), ...to.body]) }
      act(editor, () => $writeChanges(read, target))
      expect(editor.read(() => $readRelease(to)).release).toEqual(target)
    }),
    { numRuns: 200 },
  )
})
