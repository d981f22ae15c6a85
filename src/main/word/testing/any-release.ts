import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import type { Picture, PictureSet } from '#domain/release/pictures.ts'
import type { Block, Release, Span } from '#domain/release/release.ts'
import { pngOf } from './png.ts'

const pictures: readonly Picture[] = [
  { mime: 'image/png', width: 2, height: 3, bytes: pngOf(2, 3) },
  { mime: 'image/png', width: 1600, height: 900, bytes: pngOf(1600, 900) },
]

function idOf({ bytes }: Picture): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The pictures that {@link anyRelease} shows. */
export const samplePictures: PictureSet = new Map(pictures.map((picture) => [idOf(picture), picture]))

/** Any text: Thai, blanks of every kind, markup, and what XML cannot carry. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc
    .array(
      fc.constantFrom(
        'ก',
        'น้ำ',
        ' ',
        '\t',
        '\u00a0',
        '\u200b',
        '\u2028',
        '\u0085',
        '&',
        '<w:t>',
        '"',
        ']]>',
        'A b',
        '😀',
        '\0',
        '\ud800',
        '\n',
        '1.',
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
)
const looks = fc.record(
  {
    bold: fc.constant(true as const),
    italic: fc.constant(true as const),
    underline: fc.constant(true as const),
    link: fc.constantFrom('https://a.go.th/?x=1&y=2', 'mailto:a@b.go.th', 'https://b.go.th/"<x>'),
  },
  { requiredKeys: [] },
)
const span: fc.Arbitrary<Span> = fc.tuple(text, looks).map(([written, look]) => ({ text: written, ...look }))
const spans = fc.array(span, { maxLength: 4 })
const oneLine = spans.map((some) => some.map((one) => ({ ...one, text: one.text.replace(/[\r\n]/g, ' ') })))

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constantFrom('paragraph', 'subheading', 'quotation'), spans }),
  fc.record({ kind: fc.constant('list'), ordered: fc.boolean(), items: fc.array(spans, { maxLength: 4 }) }),
  fc.tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([columns, rows]) =>
    fc.record({
      kind: fc.constant('table'),
      caption: oneLine,
      header: fc.constantFrom('row', 'column', 'both', 'none'),
      rows: fc.array(fc.array(spans, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    }),
  ),
  fc.record({
    kind: fc.constant('figure'),
    picture: fc.constantFrom(...samplePictures.keys()),
    alt: text,
    decorative: fc.boolean(),
    caption: oneLine,
    credit: oneLine.map((some) => some.map((one) => one.text).join('')),
  }),
)

/** Any release that the schema lets pass, with every kind of block. */
export const anyRelease: fc.Arbitrary<Release> = fc.record({
  category: text,
  date: fc.constantFrom(null, '2024-02-29', '1999-12-31'),
  headline: text,
  abstract: text,
  body: fc.array(block, { maxLength: 8 }),
  separator: text.map((line) => line.replace(/[\r\n]/g, ' ')),
  source: text,
  english: fc.record({ headline: text, summary: text }),
  short: text,
  layout: fc.constant(null),
})
