import { SaxesParser } from 'saxes'
import type { SaxesTagNS } from 'saxes'
import { RefusalError } from '#contract/refusals.ts'
import { packageLimits } from './package-limits.ts'

/** An element as it opens, its names resolved. */
export interface XmlElement {
  readonly uri: string
  readonly local: string
  /** The value of an attribute by its local name, in whichever namespace; undefined where there is none. */
  attribute(local: string): string | undefined
}

export interface XmlHandlers {
  open(element: XmlElement): void
  close?(): void
  text?(text: string): void
}

/**
 * Reads a part of XML from front to back. Throws a RefusalError: `word-unsafe` at a DOCTYPE, before any entity could
 * mean anything, `word-damaged` where it is not well-formed, `word-too-complex` beyond the limits of depth and number.
 */
export function readXml(xml: string, name: string, { open, close, text }: XmlHandlers): void {
  if (tagsIn(xml) > packageLimits.elements) throw new RefusalError('word-too-complex', name)
  const parser = new SaxesParser({ xmlns: true, position: false })
  let depth = 0
  parser.on('error', (error) => {
    throw new RefusalError('word-damaged', name, { cause: error })
  })
  parser.on('doctype', () => {
    throw new RefusalError('word-unsafe', name)
  })
  parser.on('opentag', (tag) => {
    depth++
    if (depth > packageLimits.depth) throw new RefusalError('word-too-complex', name)
    open(elementOf(tag))
  })
  parser.on('closetag', () => {
    depth--
    close?.()
  })
  if (text !== undefined) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  // In pieces: a DOCTYPE ends the reading where it stands, not after megabytes of entities.
  const piece = 65_536
  for (let at = 0; at < xml.length; at += piece) parser.write(xml.slice(at, at + piece))
  parser.close()
}

/** How many elements there can be: counted before they are read, which takes a hundred times longer. */
function tagsIn(xml: string): number {
  let count = 0
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) if (xml[at + 1] !== '/') count++
  return count
}

function elementOf({ uri, local, attributes }: SaxesTagNS): XmlElement {
  return {
    uri,
    local,
    attribute(wanted) {
      for (const key in attributes) if (attributes[key]?.local === wanted) return attributes[key].value
      return undefined
    },
  }
}
