import { zipSync, strToU8 } from 'fflate'
import mammoth from 'mammoth'

/** The elements of the reader's document that a cleaned file can have. */
export type WordElement =
  | WordParagraph
  | WordTable
  | ({ readonly type: 'run'; readonly children: readonly WordElement[] } & WordRunLooks)
  | { readonly type: 'hyperlink'; readonly href?: string; readonly children: readonly WordElement[] }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'tab' }
  | { readonly type: 'break'; readonly breakType: 'line' | 'page' | 'column' }
  | { readonly type: 'checkbox'; readonly checked: boolean }
  | { readonly type: 'bookmarkStart'; readonly name: string }

export interface WordParagraph {
  readonly type: 'paragraph'
  readonly children: readonly WordElement[]
  readonly styleId: string | null
  readonly styleName: string | null
  readonly numbering: { readonly isOrdered: boolean; readonly level: string } | null
}

export interface WordRunLooks {
  readonly styleName: string | null
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly isUnderline: boolean
}

export interface WordTable {
  readonly type: 'table'
  readonly children: readonly WordRow[]
}

export interface WordRow {
  readonly type: 'tableRow'
  readonly isHeader: boolean
  readonly children: readonly WordCell[]
}

export interface WordCell {
  readonly type: 'tableCell'
  readonly colSpan: number
  readonly rowSpan: number
  readonly children: readonly WordElement[]
}

/** The parts that the reader is given; all of them have been read and cleaned before. */
export interface CleanParts {
  readonly document: string
  readonly styles: string | null
  readonly numbering: string | null
  /** The links that may stay: the address of each relation. */
  readonly links: ReadonlyMap<string, string>
}

/** What the reader understood, and how many symbols it did not know. */
export interface ReadWordDocument {
  readonly children: readonly WordElement[]
  readonly unknownSymbols: number
}

/**
 * Has the library read a file that is packed anew for it, so that it never sees one that somebody else made: it
 * resolves styles, numbering, fields, links and merged cells.
 */
export async function readWordDocument(parts: CleanParts): Promise<ReadWordDocument> {
  let children: readonly WordElement[] = []
  const result = await mammoth.convertToHtml(
    { buffer: Buffer.from(packed(parts)) },
    {
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      // The document itself is wanted, not the HTML: nothing is left for the library to convert.
      transformDocument(document: { readonly children: readonly WordElement[] }) {
        children = document.children
        return { ...document, children: [] }
      },
    },
  )
  const unknownSymbols = result.messages.filter(({ message }) => message.startsWith('A w:sym element')).length
  return { children, unknownSymbols }
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const types = 'http://schemas.openxmlformats.org/package/2006/content-types'

function packed({ document, styles, numbering, links }: CleanParts): Uint8Array {
  const linked = [...links].map(([id, address]) => relation(id, 'hyperlink', address, true))
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${types}"/>`,
    '_rels/.rels': relationsPart([relation('main', 'officeDocument', 'word/document.xml', false)]),
    'word/document.xml': document,
    'word/_rels/document.xml.rels': relationsPart(linked),
    ...(styles === null ? {} : { 'word/styles.xml': styles }),
    ...(numbering === null ? {} : { 'word/numbering.xml': numbering }),
  }
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])
  return zipSync(Object.fromEntries(files), { level: 0 })
}

function relationsPart(entries: readonly string[]): string {
  return `<Relationships xmlns="${relations}">${entries.join('')}</Relationships>`
}

function relation(id: string, type: string, target: string, external: boolean): string {
  const mode = external ? ' TargetMode="External"' : ''
  return `<Relationship Id="${attribute(id)}" Type="${office}/${type}" Target="${attribute(target)}"${mode}/>`
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
