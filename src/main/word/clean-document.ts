import type { ImportLossCode } from '#contract/imports.ts'
import { RefusalError } from '#contract/refusals.ts'
import { escapeHtml } from '#domain/formats/html-text.ts'
import { isWord, treatmentOf } from './element-treatment.ts'
import { findGraphic } from './find-graphic.ts'
import type { LossTally } from './loss-tally.ts'
import { isOn } from './style-facts.ts'
import { chosenOf, textIn } from './word-text.ts'
import { charactersOf, childOf, elementsIn, readTree, within } from './xml-tree.ts'
import type { XmlNode } from './xml-tree.ts'
import { xmlText } from './xml-text.ts'

/** What the cleaning goes by. */
export interface CleaningOptions {
  /** The file's, for the sentence of a refusal. */
  readonly name: string
  readonly tally: LossTally
  /** The styles whose text nobody sees. */
  readonly hidden: ReadonlySet<string>
  /** Whether a relation is a link that may stay. */
  mayLink(relation: string): boolean
}

/** A picture in the text, by its relation. */
export interface MarkedPicture {
  readonly relation: string
  readonly alt: string
  readonly decorative: boolean
}

export interface CleanDocument {
  /** Word's XML with nothing in it but what a release can hold. */
  readonly xml: string
  /** The pictures that marks in the text refer to by their place here. */
  readonly pictures: readonly MarkedPicture[]
}

/**
 * What travels through the reader as the name of a bookmark: which list a paragraph is in (id and level), and which
 * picture stands there. The bookmarks of the file itself are dropped, so that none can be forged.
 */
export const marks = { list: 'list:', picture: 'picture:' } as const

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** The attributes that are kept, by their local names. */
const keptAttributes: ReadonlyMap<string, readonly string[]> = new Map([
  ['br', ['type']],
  ['sym', ['font', 'char']],
  ['fldChar', ['fldCharType']],
  ['gridSpan', ['val']],
  ['vMerge', ['val']],
])

/**
 * Cleans the document of a Word file: of all that Word can do, only what a release can hold goes on to the reader.
 * What is hidden, taken out as a change, remarked, drawn or computed is left out and told of; nothing with text in it
 * goes unnoticed. What was put in as a change stays, as Word itself shows it, and is told of. Throws a RefusalError:
 * `word-unknown` where the part is no document of Word, `word-external` at a picture that lies outside the file, and
 * those of `readTree`.
 */
export function cleanDocument(xml: string, options: CleaningOptions): CleanDocument {
  const { name, tally } = options
  const root = readTree(xml, name)
  if (!isWord(root, 'document')) throw new RefusalError('word-unknown', name)
  for (const node of within(root)) if (isLinkedPicture(node)) throw new RefusalError('word-external', name)
  const pictures: MarkedPicture[] = []
  let hiddenStyle = false
  let tables = 0
  // Runs of one look are often cut in pieces: what is told of one is not told of the next.
  let told: ImportLossCode | null = null

  const tell = (code: ImportLossCode, text: string) => {
    if (told !== code) tally.add(code, text)
    told = code
  }
  const all = (nodes: readonly XmlNode[]): string => nodes.map(clean).join('')

  function clean(node: XmlNode): string {
    const treatment = treatmentOf(node)
    switch (treatment.way) {
      case 'keep':
        return keep(node)
      case 'choose':
        return all(chosenOf(node))
      case 'unwrap': {
        if (treatment.told !== undefined) tally.add(treatment.told, textIn(node))
        return all(elementsIn(node))
      }
      case 'graphic':
        return graphic(node, treatment.told)
      case 'drop': {
        const text = textIn(node)
        if (treatment.told !== undefined && (treatment.always || text.trim() !== ''))
          tally.add(treatment.told, text)
        return ''
      }
    }
  }

  function keep(node: XmlNode): string {
    switch (node.local) {
      case 'p':
        return paragraph(node)
      case 'r':
        return run(node)
      case 't':
        return `<w:t>${escaped(textOf(node))}</w:t>`
      case 'instrText':
        return `<w:instrText>${escaped(charactersOf(node))}</w:instrText>`
      case 'hyperlink':
        return link(node)
      case 'ptab':
        return '<w:tab/>'
      case 'cr':
        return '<w:br/>'
      case 'trPr':
        return rowProperties(node)
      case 'tbl': {
        if (tables > 0) tally.add('nested-tables')
        tables++
        const table = element(node)
        tables--
        return table
      }
      default:
        return element(node)
    }
  }

  function element(node: XmlNode): string {
    const attributes = (keptAttributes.get(node.local) ?? []).map((local) => {
      const value = node.attribute(local)
      return value === undefined ? '' : ` w:${local}="${escaped(value)}"`
    })
    return `<w:${node.local}${attributes.join('')}>${all(elementsIn(node))}</w:${node.local}>`
  }

  function paragraph(node: XmlNode): string {
    const properties = childOf(node, 'pPr')
    const style = childOf(properties, 'pStyle')?.attribute('val')
    const numbered = childOf(properties, 'numPr')
    const list = childOf(numbered, 'numId')?.attribute('val')
    const level = childOf(numbered, 'ilvl')?.attribute('val') ?? '0'
    const end = childOf(properties, 'rPr')
    const joined = end !== undefined && childOf(end, 'del') !== undefined
    if (joined) tally.add('deletions')
    hiddenStyle = style !== undefined && options.hidden.has(style)
    told = null
    return [
      '<w:p><w:pPr>',
      style === undefined ? '' : `<w:pStyle w:val="${escaped(style)}"/>`,
      list === undefined
        ? ''
        : `<w:numPr><w:ilvl w:val="${escaped(level)}"/><w:numId w:val="${escaped(list)}"/></w:numPr>`,
      // The reader joins such a paragraph with the next.
      joined ? '<w:rPr><w:del/></w:rPr>' : '',
      '</w:pPr>',
      list === undefined ? '' : mark(`${marks.list}${list}:${level}`),
      all(elementsIn(node).filter((child) => child !== properties)),
      '</w:p>',
    ].join('')
  }

  function run(node: XmlNode): string {
    const properties = childOf(node, 'rPr')
    const on = (local: string) => {
      const property = childOf(properties, local)
      return property === undefined ? undefined : isOn(property.attribute('val'))
    }
    const style = childOf(properties, 'rStyle')?.attribute('val')
    const text = textIn(node)
    if (on('vanish') ?? (hiddenStyle || (style !== undefined && options.hidden.has(style)))) {
      if (text.trim() !== '') tell('hidden-text', text)
      return ''
    }
    const raised = /^su[bp]/.test(childOf(properties, 'vertAlign')?.attribute('val') ?? '')
    if (text.trim() !== '') {
      if (on('strike') || on('dstrike')) tell('struck-text', text)
      else if (raised) tell('raised-text', text)
      else told = null
    }
    const underline = childOf(properties, 'u')?.attribute('val')
    return [
      '<w:r><w:rPr>',
      style === undefined ? '' : `<w:rStyle w:val="${escaped(style)}"/>`,
      // Of Thai text Word goes by the second of each: it is a complex script to it.
      on('b') || on('bCs') ? '<w:b/>' : '',
      on('i') || on('iCs') ? '<w:i/>' : '',
      underline === undefined ? '' : `<w:u w:val="${escaped(underline)}"/>`,
      '</w:rPr>',
      all(elementsIn(node).filter((child) => child !== properties)),
      '</w:r>',
    ].join('')
  }

  function link(node: XmlNode): string {
    const relation = node.attribute('id')
    const content = all(elementsIn(node))
    // Without one it leads to a place in the file, and a release has none.
    if (relation === undefined) return content
    if (options.mayLink(relation)) return `<w:hyperlink r:id="${escaped(relation)}">${content}</w:hyperlink>`
    tally.add('links', textIn(node))
    return content
  }

  function rowProperties(node: XmlNode): string {
    const removed = childOf(node, 'del') !== undefined
    if (removed) tally.add('deletions')
    const header = childOf(node, 'tblHeader')
    const heads = header !== undefined && isOn(header.attribute('val'))
    return `<w:trPr>${removed ? '<w:del/>' : ''}${heads ? '<w:tblHeader/>' : ''}</w:trPr>`
  }

  function graphic(node: XmlNode, code: ImportLossCode): string {
    const { pictures: relations, alt, decorative, boxed, isRule } = findGraphic(node)
    if (boxed !== null && boxed.trim() !== '') tally.add('text-boxes', boxed)
    else if (code === 'objects') tally.add(code)
    else if (relations.length === 0 && !isRule) tally.add(code, textIn(node))
    if (code === 'objects') return ''
    return relations
      .map((relation) => mark(`${marks.picture}${pictures.push({ relation, alt, decorative }) - 1}`))
      .join('')
  }

  const body = all(elementsIn(root))
  return { xml: `<w:document ${namespaces}>${body}</w:document>`, pictures }
}

function mark(name: string): string {
  return `<w:bookmarkStart w:name="${escaped(name)}"/>`
}

// Word drops blanks at the ends of a text that does not say that they count.
function textOf(node: XmlNode): string {
  const text = charactersOf(node)
  return node.attribute('space') === 'preserve' ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')
}

function isLinkedPicture({ local, attribute }: XmlNode): boolean {
  if (local === 'blip') return attribute('link') !== undefined
  return local === 'imagedata' && (attribute('href') ?? attribute('src')) !== undefined
}

// The reader's parser makes newlines of two more characters, which stand within lines.
function escaped(text: string): string {
  return escapeHtml(xmlText(text)).replaceAll('\u0085', '&#x85;').replaceAll('\u2028', '&#x2028;')
}
