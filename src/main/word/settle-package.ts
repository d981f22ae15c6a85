import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Zippable } from 'fflate'

/** What the package says of itself and the library does not write. */
export interface PackageFacts {
  /** The day of the release, `YYYY-MM-DD`; null when it has none. */
  readonly date: string | null
  /** The language that it is written in. */
  readonly language: 'th' | 'en'
}

const scripts = '<w:themeFontLang w:val="en-US" w:bidi="th-TH"/>'

const tags = { th: 'th-TH', en: 'en-US' } as const

// The font that the offices have; 222 (DE) is the Thai character set.
const font =
  '<w:font w:name="Sarabun"><w:altName w:val="TH Sarabun New"/><w:charset w:val="DE"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>'

/** The earliest time that a zip can tell; every entry bears it. The year, month … are those of the machine's zone. */
const entryTime = new Date(1980, 0, 1)

/**
 * Takes out of a package what differs from one writing to the next: the times of its entries, the clock in its
 * properties (the day of the release at its midnight in Thailand stands there; without one, none), and the library's
 * random names of links. The same release gives the same bytes. Adds the languages, which the library has no field for:
 * that of the document in its properties, those of its scripts in its settings; and the font to take where Sarabun is
 * not installed.
 */
export function settlePackage(bytes: Uint8Array, facts: PackageFacts): Uint8Array {
  const parts = unzipSync(bytes)
  const names = new Map<string, string>()
  const settled: Zippable = {}
  for (const path of Object.keys(parts).sort(inReadingOrder)) {
    const content = parts[path] ?? new Uint8Array()
    const xml = /\.(?:xml|rels)$/.test(path)
    const settledContent = xml ? strToU8(settlePart(path, strFromU8(content), facts, names)) : content
    settled[path] = [settledContent, { mtime: entryTime, level: xml ? 9 : 0 }]
  }
  return zipSync(settled)
}

// Readers of the format look for the types first; of the rest, the order is that of the names.
function inReadingOrder(a: string, b: string): number {
  const first = '[Content_Types].xml'
  return Number(b === first) - Number(a === first) || (a < b ? -1 : 1)
}

function settlePart(path: string, xml: string, facts: PackageFacts, names: Map<string, string>): string {
  if (path === 'docProps/core.xml') return settleProperties(xml, facts)
  if (path === 'word/settings.xml') return xml.replace('</w:settings>', `${scripts}</w:settings>`)
  if (path === 'word/fontTable.xml') return xml.replace(/(<w:fonts\b[^>]*)\/>/, `$1>${font}</w:fonts>`)
  // The library makes them of 21 random characters; a hash of a picture or a running number is left.
  return xml.replace(/rId[a-z0-9_-]{21}(?=")/g, (name) => {
    const known = names.get(name) ?? `rIdLink${names.size + 1}`
    names.set(name, known)
    return known
  })
}

function settleProperties(xml: string, { date, language }: PackageFacts): string {
  const told = date === null ? null : new Date(`${date}T00:00:00+07:00`)
  const at = told === null || Number.isNaN(told.getTime()) ? null : told.toISOString().replace('.000', '')
  return xml
    .replace(/(<dcterms:(created|modified)\b[^>]*>)[^<]*<\/dcterms:\2>/g, (_, open: string, name: string) =>
      at === null ? '' : `${open}${at}</dcterms:${name}>`,
    )
    .replace('</cp:coreProperties>', `<dc:language>${tags[language]}</dc:language></cp:coreProperties>`)
}
