import { deflateRawSync } from 'node:zlib'
import { strToU8 } from 'fflate'

/** One file of a zip that is written by hand: everything in it may lie. */
export interface ZipEntry {
  readonly path: string
  readonly content: Uint8Array | string
  /** What the directory says it unpacks to; the truth when absent. */
  readonly saysSize?: number
  /** The directory points at the data of the entry of this number. */
  readonly pointsAt?: number
  readonly flags?: number
  readonly method?: number
  /** Packed already. */
  readonly packed?: Uint8Array
}

/** A zip of entries, deflated, with a directory that says what it is told to say. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Uint8Array[] = []
  const records: Uint8Array[] = []
  const offsets: number[] = []
  let at = 0
  for (const entry of entries) {
    const { path, content, method = 8, flags = 0 } = entry
    const bytes = typeof content === 'string' ? strToU8(content) : content
    const packed = entry.packed ?? (method === 8 ? deflateRawSync(bytes) : bytes)
    const name = strToU8(path)
    const size = entry.saysSize ?? bytes.length
    const facts = [20, flags, method, 0, 0x21]
    offsets.push(at)
    const local = joined([
      numbers([0x04034b50], 4),
      numbers(facts, 2),
      numbers([0, packed.length, size], 4),
      numbers([name.length, 0], 2),
      name,
      packed,
    ])
    parts.push(local)
    const from = entry.pointsAt === undefined ? at : (offsets[entry.pointsAt] ?? 0)
    at += local.length
    records.push(
      joined([
        numbers([0x02014b50], 4),
        numbers([20, ...facts], 2),
        numbers([0, packed.length, size], 4),
        numbers([name.length, 0, 0, 0, 0], 2),
        numbers([0, from], 4),
        name,
      ]),
    )
  }
  const directory = joined(records)
  const end = joined([
    numbers([0x06054b50], 4),
    numbers([0, 0, entries.length, entries.length], 2),
    numbers([directory.length, at], 4),
    numbers([0], 2),
  ])
  return joined([...parts, directory, end])
}

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** A part of relations, each of `[id, type, target]`, external where a fourth word says so. */
export function relationsXml(relations: readonly (readonly [string, string, string, string?])[]): string {
  const all = relations.map(
    ([id, type, target, mode]) =>
      `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
  )
  return `<Relationships xmlns="${packageRelations}">${all.join('')}</Relationships>`
}

/** Word's XML with this in its body. */
export function documentXml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${w}" xmlns:r="${r}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><w:body>${body}</w:body></w:document>`
}

/** The entries of a foreign Word file with this in its body, and what else there is. */
export function wordEntries(body: string, more: readonly ZipEntry[] = []): ZipEntry[] {
  return [
    { path: '[Content_Types].xml', content: '<Types/>' },
    { path: '_rels/.rels', content: relationsXml([['rId1', 'officeDocument', 'word/document.xml']]) },
    { path: 'word/document.xml', content: documentXml(body) },
    ...more,
  ]
}

/** A foreign Word file. */
export function wordFile(body: string, more: readonly ZipEntry[] = []): Uint8Array {
  return zipOf(wordEntries(body, more))
}

/** Paragraphs of plain text. */
export function paragraphsXml(...texts: readonly string[]): string {
  return texts.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join('')
}

function numbers(values: readonly number[], width: 2 | 4): Uint8Array {
  const bytes = new Uint8Array(values.length * width)
  const view = new DataView(bytes.buffer)
  values.forEach((value, index) => {
    if (width === 2) view.setUint16(index * 2, value, true)
    else view.setUint32(index * 4, value, true)
  })
  return bytes
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}
