import DOMPurify from 'dompurify'
import type { Block } from '#domain/release/release.ts'
import { allowedHtml } from './allowed-html.ts'
import { createWriter } from './block-writer.ts'
import type { Look } from './block-writer.ts'
import { safeAddress } from './safe-address.ts'
import { isUnseen, listMarker, wordList } from './word-marks.ts'

/** Levels of markup that are read. Chromium itself flattens what is nested deeper than 512. */
const deepest = 500
/** Tags that close themselves, so that many of them are no depth. */
const flatTags =
  /^(?:p|br|li|hr|img|td|th|tr|dt|dd|col|wbr|meta|link|input|option|source|base|area|embed|param)$/i

export interface HtmlReading {
  readonly blocks: readonly Block[]
  readonly dropped: number
  readonly unseen: number
}

/**
 * Blocks of a release made of foreign HTML. Null where the markup is so broken that the parser gives up.
 * `dropped` counts the elements that a release cannot hold (pictures, frames, forms), `unseen` the places with text
 * that people do not see where it comes from: hidden, deleted as a change, remarks, footnotes.
 */
export function htmlBlocks(html: string): HtmlReading | null {
  if (nestedDeeperThan(html, deepest)) return null
  try {
    const fragment = DOMPurify.sanitize(fragmentOf(html), {
      ...allowedHtml,
      ALLOWED_TAGS: [...allowedHtml.ALLOWED_TAGS],
      ALLOWED_ATTR: [...allowedHtml.ALLOWED_ATTR],
      FORBID_CONTENTS: [...allowedHtml.FORBID_CONTENTS],
    })
    const dropped = DOMPurify.removed.filter(
      (gone) =>
        'element' in gone &&
        /^(?:img|picture|video|audio|iframe|object|embed|form|input|svg)$/i.test(gone.element.nodeName),
    ).length
    return { ...readBlocks(fragment), dropped }
  } catch {
    // Markup built to break parsers (10,000 levels, say) overflows theirs: the clipboard's plain text is read instead.
    return null
  }
}

// Parsers take quadratic time on markup nested without end, so it is measured before one sees it.
function nestedDeeperThan(html: string, levels: number): boolean {
  let depth = 0
  for (const [, closing, tag = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (flatTags.test(tag)) continue
    depth = closing ? Math.max(0, depth - 1) : depth + 1
    if (depth > levels) return true
  }
  return false
}

// Windows wraps what was copied in a whole page and marks it with comments.
function fragmentOf(html: string): string {
  const start = html.indexOf('<!--StartFragment-->')
  const end = html.lastIndexOf('<!--EndFragment-->')
  return start >= 0 && end > start ? html.slice(start + '<!--StartFragment-->'.length, end) : html
}

/** Walks without recursion: foreign markup may be nested deeper than the stack. */
function readBlocks(fragment: DocumentFragment): Pick<HtmlReading, 'blocks' | 'unseen'> {
  const writer = createWriter()
  let node: Node | null = fragment.firstChild
  let unseen = 0
  const looks: { readonly element: Node; readonly look: Look }[] = []
  const look = () => looks.at(-1)?.look ?? {}
  while (node !== null) {
    let inside: Node | null = node.firstChild
    if (node.nodeType === Node.TEXT_NODE) writer.text(node.nodeValue ?? '', look())
    else if (node instanceof Element) {
      if (isUnseen(node)) {
        if ((node.textContent ?? '').trim() !== '') unseen++
        inside = null
      } else if (listMarker(node)) inside = null
      writer.open(node, wordList(node))
      const own = lookOf(node, look())
      if (own !== null) looks.push({ element: node, look: own })
    }
    if (inside !== null) {
      node = inside
      continue
    }
    while (node !== null) {
      if (node instanceof Element) {
        writer.close(node)
        if (looks.at(-1)?.element === node) looks.pop()
      }
      if (node.nextSibling !== null) {
        node = node.nextSibling
        break
      }
      node = node.parentNode === fragment ? null : node.parentNode
    }
  }
  return { blocks: writer.end(), unseen }
}

function lookOf(element: Element, outer: Look): Look | null {
  const tag = element.tagName
  const style = element.getAttribute('style') ?? ''
  const next: { -readonly [Key in keyof Look]: Look[Key] } = { ...outer }
  if (tag === 'B' || tag === 'STRONG') next.bold = true
  if (tag === 'I' || tag === 'EM') next.italic = true
  if (tag === 'U') next.underline = true
  const weight = /(?:^|;)\s*font-weight\s*:\s*([a-z]+|\d+)/i.exec(style)?.[1]
  if (weight !== undefined) {
    if (/^bold/i.test(weight) || Number(weight) >= 600) next.bold = true
    else delete next.bold
  }
  if (/(?:^|;)\s*font-style\s*:\s*(?:italic|oblique)/i.test(style)) next.italic = true
  if (/(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*underline/i.test(style) && tag !== 'A')
    next.underline = true
  if (tag === 'A') {
    const address = safeAddress(element.getAttribute('href') ?? '')
    if (address !== null) next.link = address
  }
  // Programs underline what leads somewhere, and say so once more.
  if (next.link !== undefined) delete next.underline
  return next
}
