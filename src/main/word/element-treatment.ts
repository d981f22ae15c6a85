import type { ImportLossCode } from '#contract/imports.ts'
import type { XmlNode } from './xml-tree.ts'

/**
 * What becomes of an element of Word's XML: it stays, only what is in it stays, an alternative of it is chosen, it is
 * looked through for pictures, or it goes; `told` says as what it is told of, where there is text in it or `always`.
 */
export type Treatment =
  | { readonly way: 'keep' | 'choose' }
  | { readonly way: 'unwrap'; readonly told?: ImportLossCode }
  | { readonly way: 'graphic'; readonly told: ImportLossCode }
  | { readonly way: 'drop'; readonly told?: ImportLossCode; readonly always?: true }

const word = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
])
const mathematics = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/math',
  'http://purl.oclc.org/ooxml/officeDocument/math',
])
const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006'

const kept = new Set(
  'document body p pPr r t tab ptab br cr noBreakHyphen softHyphen sym hyperlink fldChar instrText tbl tr trPr tblHeader tc tcPr gridSpan vMerge'.split(
    ' ',
  ),
)
const unwrapped = new Set(
  'moveTo sdt sdtContent smartTag customXml fldSimple dir bdo ruby rubyBase'.split(' '),
)

const lost: ReadonlyMap<string, ImportLossCode> = new Map([
  ['del', 'deletions'],
  ['moveFrom', 'deletions'],
  ['footnoteReference', 'notes'],
  ['endnoteReference', 'notes'],
  ['commentReference', 'comments'],
  ['altChunk', 'objects'],
  ['subDoc', 'objects'],
])
const graphics: ReadonlyMap<string, ImportLossCode> = new Map([
  ['drawing', 'drawings'],
  ['pict', 'drawings'],
  ['object', 'objects'],
])

/** Whether an element is one of Word's own, by that name. */
export function isWord({ uri, local }: XmlNode, name: string): boolean {
  return local === name && word.has(uri)
}

/** What becomes of an element that stands in the text. What nobody thought of goes, but with no text in it unnoticed. */
export function treatmentOf({ uri, local }: XmlNode): Treatment {
  if (uri === compatibility && local === 'AlternateContent') return { way: 'choose' }
  if (mathematics.has(uri)) return { way: 'drop', told: 'equations', always: true }
  if (!word.has(uri)) return { way: 'drop', told: 'other-text' }
  if (kept.has(local)) return { way: 'keep' }
  if (local === 'ins') return { way: 'unwrap', told: 'insertions' }
  if (unwrapped.has(local)) return { way: 'unwrap' }
  const told = lost.get(local)
  if (told !== undefined) return { way: 'drop', told, always: true }
  const graphic = graphics.get(local)
  return graphic === undefined ? { way: 'drop', told: 'other-text' } : { way: 'graphic', told: graphic }
}
