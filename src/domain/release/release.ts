/**
 * A release as the desk keeps it: the slots of the www.thaigov.go.th page.
 * Everything else (web page, paper, plain text, findings) is computed from it.
 */

/** A calendar day in the Common Era, `YYYY-MM-DD`; Buddhist-era years exist only on display. */
export type IsoDate = string

/** A run of text with one look. Absent marks are off. `link` is an absolute http, https or mailto address. */
export interface Span {
  readonly text: string
  readonly bold?: true
  readonly italic?: true
  readonly underline?: true
  readonly link?: string
}

export interface Paragraph {
  readonly kind: 'paragraph' | 'subheading' | 'quotation'
  readonly spans: readonly Span[]
}

/** A flat list; each item is one line of the thaigov text. */
export interface List {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly items: readonly (readonly Span[])[]
}

/** A simple table. Each row is one line of the thaigov text, its cells joined by ` | `. */
export interface Table {
  readonly kind: 'table'
  /** Stands above the rows; empty when there is none. */
  readonly caption: readonly Span[]
  /** Which cells are headers: the first row, the first column, both, or none. */
  readonly header: TableHeader
  /** All rows are equally long; there is at least one cell. */
  readonly rows: readonly (readonly (readonly Span[])[])[]
}
export type TableHeader = 'row' | 'column' | 'both' | 'none'

/** A picture of the store. In the thaigov text only its caption is a line (none without a caption). */
export interface Figure {
  readonly kind: 'figure'
  /** SHA-256 (hex) of the stored picture's bytes. */
  readonly picture: string
  /** What the picture shows, for those who do not see it. Empty only while missing or decorative. */
  readonly alt: string
  /** Says nothing that the text does not say: those who do not see it miss nothing, and `alt` is not given out. */
  readonly decorative: boolean
  readonly caption: readonly Span[]
  /** Whose picture it is, such as `ภาพ : กรมประชาสัมพันธ์`; empty when not written. */
  readonly credit: string
}

/** One element of the body. A paragraph, a list item, a row and a caption are each one line of the thaigov text. */
export type Block = Paragraph | List | Table | Figure

/** The English summary that goes out beside the Thai text; empty strings where it is not written. */
export interface EnglishSummary {
  readonly headline: string
  /** Its lines are separated by `\n`. */
  readonly summary: string
}

export interface Release {
  /** The site's category, such as `ด้านสังคม`; empty when not chosen. */
  readonly category: string
  /** The day of the date line; null when it is missing or impossible. */
  readonly date: IsoDate | null
  /** One line. The site cuts it at 180 characters (measured). */
  readonly headline: string
  /** The site's abstract field, at most 250 characters; its lines are separated by `\n`. */
  readonly abstract: string
  readonly body: readonly Block[]
  /** The rule under the body, as typed (`-----`); empty when there is none. */
  readonly separator: string
  /** What stands behind `ที่มา : `; empty until the site has assigned an address. */
  readonly source: string
  readonly english: EnglishSummary
  /** The text for LINE and Facebook, its lines separated by `\n`; empty when not written. */
  readonly short: string
  /** How the imported file was laid out, so that it is given back byte for byte; null for a release written here. */
  readonly layout: Layout | null
}

/**
 * What a thaigov text file says besides the slots (measured on 63,241 files).
 * A part that repeats a slot is kept with the slot's value it was read beside (`of`):
 * once the writer changes the slot, the part is made anew.
 */
export interface Layout {
  readonly byteOrderMark: boolean
  readonly newline: '\n' | '\r\n'
  /** `long` is `รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-`, `short` is `รัฐบาลไทย-` alone. */
  readonly siteTitle: 'long' | 'short'
  /** The headline as the site title line spells it; it keeps blanks that the headline line lost. */
  readonly titleHeadline: { readonly of: string; readonly raw: string }
  /** Empty lines between the site title and the date line: 2, or 1 in files since September 2025. */
  readonly blankLines: number
  readonly dateLine: { readonly of: IsoDate | null; readonly raw: string }
  /** `dd/mm/พ.ศ.` under the date line; part of the site's page furniture. */
  readonly numericDate: string | null
  /** The page's print button, `พิมพ์`. */
  readonly printLine: boolean
  /** The whole text of a file that does not follow the format, given back while the release is unchanged. */
  readonly verbatim: { readonly of: string; readonly text: string } | null
}

/** A release with nothing in it but, optionally, its day. */
export function emptyRelease(date: IsoDate | null = null): Release {
  return {
    category: '',
    date,
    headline: '',
    abstract: '',
    body: [],
    separator: '',
    source: '',
    english: { headline: '', summary: '' },
    short: '',
    layout: null,
  }
}

/** The characters of a run of spans. */
export function spansText(spans: readonly Span[]): string {
  let text = ''
  for (const span of spans) text += span.text
  return text
}

/** Whether a block is one line of prose of its own: a paragraph, a subheading or a quotation. */
export function isParagraph(block: Block): block is Paragraph {
  return block.kind !== 'list' && block.kind !== 'table' && block.kind !== 'figure'
}

/** A paragraph of plain text. */
export function paragraph(text: string): Paragraph {
  return { kind: 'paragraph', spans: text === '' ? [] : [{ text }] }
}
