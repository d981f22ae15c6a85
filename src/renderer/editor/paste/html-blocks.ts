import DOMPurify from 'dompurify'
import type { Block, Paragraph, Span } from '#domain/release/release.ts'
import { safeAddress } from './safe-address.ts'

type Look = Omit<Span, 'text'>
type Line = Span[]

/**
 * All that may come through; everything else is dropped, its text kept where it has any. `style` is read for
 * the looks that word processors write there; the fragment is never attached, so nothing in it can load.
 */
const allowed = {
  ALLOWED_TAGS: [
    'p',
    'div',
    'section',
    'article',
    'main',
    'header',
    'footer',
    'br',
    'hr',
    'pre',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'blockquote',
    'ul',
    'ol',
    'li',
    'dl',
    'dt',
    'dd',
    'b',
    'strong',
    'i',
    'em',
    'u',
    'a',
    'span',
    'font',
    'small',
    'sup',
    'sub',
    'mark',
    'code',
    'table',
    'thead',
    'tbody',
    'tfoot',
    'tr',
    'td',
    'th',
    'caption',
    'figure',
    'figcaption',
  ],
  ALLOWED_ATTR: ['href', 'style'],
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:)/i,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  FORBID_CONTENTS: [
    'script',
    'style',
    'title',
    'noscript',
    'template',
    'svg',
    'math',
    'iframe',
    'object',
    'select',
    'textarea',
  ],
  RETURN_DOM_FRAGMENT: true,
} as const

/** Levels of markup that are read. Chromium itself flattens what is nested deeper than 512. */
const deepest = 500
/** Tags that close themselves, so that many of them are no depth. */
const flatTags =
  /^(?:p|br|li|hr|img|td|th|tr|dt|dd|col|wbr|meta|link|input|option|source|base|area|embed|param)$/i

const blockTags = new Set(
  'P DIV SECTION ARTICLE MAIN HEADER FOOTER PRE H1 H2 H3 H4 H5 H6 BLOCKQUOTE UL OL LI DL DT DD HR TABLE THEAD TBODY TFOOT TR CAPTION FIGURE FIGCAPTION'.split(
    ' ',
  ),
)
const cellTags = new Set(['TD', 'TH'])

/**
 * Blocks of a release made of foreign HTML. Null where the markup is so broken that the parser gives up.
 * `dropped` counts the elements that a release cannot hold (pictures, frames, forms).
 */
export function htmlBlocks(html: string): { readonly blocks: Block[]; readonly dropped: number } | null {
  if (nestedDeeperThan(html, deepest)) return null
  try {
    const fragment = DOMPurify.sanitize(fragmentOf(html), {
      ...allowed,
      ALLOWED_TAGS: [...allowed.ALLOWED_TAGS],
      ALLOWED_ATTR: [...allowed.ALLOWED_ATTR],
      FORBID_CONTENTS: [...allowed.FORBID_CONTENTS],
    })
    const dropped = DOMPurify.removed.filter(
      (gone) =>
        'element' in gone &&
        /^(?:img|picture|video|audio|iframe|object|embed|form|input|svg)$/i.test(gone.element.nodeName),
    ).length
    return { blocks: readBlocks(fragment), dropped }
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
function readBlocks(fragment: DocumentFragment): Block[] {
  const writer = createWriter()
  let node: Node | null = fragment.firstChild
  const looks: { readonly element: Node; readonly look: Look }[] = []
  const look = () => looks.at(-1)?.look ?? {}
  while (node !== null) {
    if (node.nodeType === Node.TEXT_NODE) writer.text(node.nodeValue ?? '', look())
    else if (node instanceof Element) {
      writer.open(node.tagName)
      const own = lookOf(node, look())
      if (own !== null) looks.push({ element: node, look: own })
    }
    if (node.firstChild !== null) {
      node = node.firstChild
      continue
    }
    while (node !== null) {
      if (node instanceof Element) {
        writer.close(node.tagName)
        if (looks.at(-1)?.element === node) looks.pop()
      }
      if (node.nextSibling !== null) {
        node = node.nextSibling
        break
      }
      node = node.parentNode === fragment ? null : node.parentNode
    }
  }
  return writer.end()
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
  if (/^H[1-6]$/.test(tag)) delete next.bold
  return next
}

/** Gathers lines into blocks, as tags open and close. */
function createWriter() {
  const blocks: Block[] = []
  const open: string[] = []
  const lists: boolean[] = []
  let line: Line = []
  let quotes = 0
  let heading = false

  const flush = () => {
    const spans = trimmed(line)
    line = []
    if (spans.length === 0) return
    const ordered = lists.at(-1)
    const last = blocks.at(-1)
    if (ordered !== undefined) {
      if (last?.kind === 'list' && last.ordered === ordered) {
        blocks[blocks.length - 1] = { ...last, items: [...last.items, spans] }
      } else blocks.push({ kind: 'list', ordered, items: [spans] })
    } else blocks.push({ kind: kindNow(), spans })
  }
  const kindNow = (): Paragraph['kind'] => (heading ? 'subheading' : quotes > 0 ? 'quotation' : 'paragraph')

  return {
    open(tag: string) {
      if (tag === 'BR') flush()
      if (!blockTags.has(tag)) return
      flush()
      open.push(tag)
      if (tag === 'UL' || tag === 'OL') lists.push(tag === 'OL')
      if (tag === 'BLOCKQUOTE') quotes++
      if (/^H[1-6]$/.test(tag)) heading = true
    },
    close(tag: string) {
      if (cellTags.has(tag)) addText(line, ' ', {})
      if (!blockTags.has(tag)) return
      flush()
      open.pop()
      if (tag === 'UL' || tag === 'OL') lists.pop()
      if (tag === 'BLOCKQUOTE') quotes--
      if (/^H[1-6]$/.test(tag)) heading = false
    },
    text(text: string, look: Look) {
      if (open.includes('PRE')) {
        text.split(/\r?\n/).forEach((part, index) => {
          if (index > 0) flush()
          addText(line, part, look)
        })
      } else addText(line, text.replace(/[ \t\r\n\f]+/g, ' '), look)
    },
    end(): Block[] {
      flush()
      return blocks
    },
  }
}

function addText(line: Line, text: string, look: Look): void {
  const last = line.at(-1)
  const added = text.startsWith(' ') && (last === undefined || last.text.endsWith(' ')) ? text.slice(1) : text
  if (added === '') return
  const same =
    last !== undefined &&
    last.bold === look.bold &&
    last.italic === look.italic &&
    last.underline === look.underline &&
    last.link === look.link
  if (same) line[line.length - 1] = { ...last, text: last.text + added }
  else line.push({ text: added, ...look })
}

function trimmed(line: Line): Span[] {
  const spans = [...line]
  const last = spans.at(-1)
  if (last) {
    const text = last.text.replace(/ +$/, '')
    if (text === '') spans.pop()
    else spans[spans.length - 1] = { ...last, text }
  }
  return spans.some((span) => span.text.trim() !== '') ? spans : []
}
