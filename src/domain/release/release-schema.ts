import { z } from 'zod'
import { isIsoDate } from '../thai/buddhist-date.ts'
import type { Release } from './release.ts'

/** Longest single text that a release may carry; the longest real body has 241,650 characters. */
const longestText = 2_000_000
const most = { blocks: 50_000, spans: 10_000, items: 10_000, rows: 2000, columns: 100 }

const line = z.string().max(longestText)
/** A day that exists: what is computed from a date may rely on it. */
const isoDate = z.string().refine(isIsoDate)

const span = z.strictObject({
  text: line,
  bold: z.literal(true).exactOptional(),
  italic: z.literal(true).exactOptional(),
  underline: z.literal(true).exactOptional(),
  link: z
    .string()
    .max(2000)
    .regex(/^(?:https?:\/\/|mailto:)/)
    .exactOptional(),
})
const spans = z.array(span).max(most.spans)

const proseBlocks = [
  z.strictObject({ kind: z.enum(['paragraph', 'subheading', 'quotation']), spans }),
  z.strictObject({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(spans).max(most.items) }),
] as const

const table = z.strictObject({
  kind: z.literal('table'),
  caption: spans,
  header: z.enum(['row', 'column', 'both', 'none']),
  rows: z
    .array(z.array(spans).min(1).max(most.columns))
    .min(1)
    .max(most.rows)
    .refine((rows) => rows.every((cells) => cells.length === rows[0]?.length)),
})

/** The id of a stored picture. */
export const pictureId = z.string().regex(/^[0-9a-f]{64}$/)

const figure = z.strictObject({
  kind: z.literal('figure'),
  picture: pictureId,
  alt: line,
  decorative: z.boolean(),
  caption: spans,
  credit: line,
})

const layout = z.strictObject({
  byteOrderMark: z.boolean(),
  newline: z.enum(['\n', '\r\n']),
  siteTitle: z.enum(['long', 'short']),
  titleHeadline: z.strictObject({ of: line, raw: line }),
  blankLines: z.int().min(0).max(1000),
  dateLine: z.strictObject({ of: isoDate.nullable(), raw: line }),
  numericDate: line.nullable(),
  printLine: z.boolean(),
  verbatim: z.strictObject({ of: z.string().max(200), text: z.string().max(50 * 1024 * 1024) }).nullable(),
})

const blocks = z.array(z.union([...proseBlocks, table, figure])).max(most.blocks)

/**
 * The shape of a release at every border: the window, the store, a file. Unknown keys are refused. What comes out
 * has its keys in this order, whatever their order was: equal releases have one stored form.
 */
export const releaseSchema: z.ZodType<Release> = z.strictObject({
  category: line,
  date: isoDate.nullable(),
  headline: line,
  abstract: line,
  body: blocks,
  separator: line,
  source: line,
  english: z.strictObject({ headline: line, summary: line }),
  short: line,
  layout: layout.nullable(),
})

/** A release as version 1 of the stored form had it: without pictures, tables and texts for other channels. */
export const firstReleaseSchema: z.ZodType<Release> = z
  .strictObject({
    category: line,
    date: isoDate.nullable(),
    headline: line,
    abstract: line,
    body: z.array(z.union(proseBlocks)).max(most.blocks),
    separator: line,
    source: line,
    layout: layout.nullable(),
  })
  .transform(({ layout: readLayout, ...release }) => ({
    ...release,
    english: { headline: '', summary: '' },
    short: '',
    layout: readLayout,
  }))
