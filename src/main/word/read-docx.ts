import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import type { ImportLoss } from '#contract/imports.ts'
import { RefusalError } from '#contract/refusals.ts'
import { readPictureHeader } from '#domain/pictures/picture-header.ts'
import { largestStoredPicture } from '#domain/pictures/picture-limits.ts'
import { withoutMetadata } from '#domain/pictures/without-metadata.ts'
import type { Picture, PictureSet } from '#domain/release/pictures.ts'
import { releaseSchema } from '#domain/release/release-schema.ts'
import type { Release } from '#domain/release/release.ts'
import { cleanDocument } from './clean-document.ts'
import { createTally } from './loss-tally.ts'
import type { LossTally } from './loss-tally.ts'
import { readWordDocument } from './mammoth-document.ts'
import { readNumbering } from './numbering-facts.ts'
import { openPackage } from './open-package.ts'
import type { WordPackage } from './open-package.ts'
import { linkAddress, refuseExternal, relationsOf } from './relations.ts'
import type { Relation } from './relations.ts'
import { hiddenStyles } from './style-facts.ts'
import { wordBlocks } from './word-blocks.ts'
import { wordPieces } from './word-pieces.ts'
import type { PiecePicture } from './word-pieces.ts'
import { readProperties } from './word-properties.ts'
import { foreignSlots, ownSlots } from './word-slots.ts'
import { textIn } from './word-text.ts'
import { readTree } from './xml-tree.ts'

/** What a Word file comes to. */
export interface DocxReading {
  readonly release: Release
  /** The pictures that its figures name, fit for the store: JPEG or PNG, without metadata. */
  readonly pictures: PictureSet
  /** What could not be kept, in the order in which it is told. */
  readonly losses: readonly ImportLoss[]
}

/**
 * Reads a Word file (.docx) into a release. A file of our making gives back its slots and blocks, whatever was edited
 * in Word since; of a foreign one, headline, date and source are found as in a pasted text, and the rest is the body.
 * Nothing outside the bytes is read or written, no part is unpacked that is not needed, and nothing is taken in
 * silently that people do not see. `name` is for the sentence of a refusal. Throws a RefusalError with the codes
 * `word-…`.
 */
export async function readDocx(bytes: Uint8Array, name: string): Promise<DocxReading> {
  const opened = openPackage(bytes, name)
  const main = mainPart(opened, name)
  refuseExternal(opened, name)
  const tally = createTally()
  const relations = relationsOf(main, opened, name)
  const partOf = (type: string) => {
    const found = relations.find((relation) => relation.type === type && !relation.external)
    return found === undefined ? null : opened.text(found.target)
  }
  const styles = partOf('styles')
  const numbering = partOf('numbering')
  const links = new Map(
    relations.flatMap((relation) => {
      const address = linkAddress(relation)
      return address === null ? [] : [[relation.id, address] as const]
    }),
  )
  const { xml, pictures: marked } = cleanDocument(opened.text(main) ?? '', {
    name,
    tally,
    hidden: hiddenStyles(styles, name),
    mayLink: (relation) => links.has(relation),
  })
  const facts = readNumbering(numbering, name)
  const { own, category } = readProperties(opened, name)
  const document = await readWordDocument({ document: xml, styles, numbering, links })
  for (let count = 0; count < document.unknownSymbols; count++) tally.add('symbols')
  if (!own) tellOfMargins(relations, opened, { name, tally })
  if (opened.paths.some((path) => /(?:^|\/)vbaProject\.bin$/i.test(path))) tally.add('macros')

  const pieces = wordPieces(document.children, { pictures: marked, numbering: facts, tally })
  const { slots, body } = own ? ownSlots(pieces) : foreignSlots(pieces)
  const pictures = pictureShelf(relations, opened, tally)
  const blocks = wordBlocks(body, { own, storedPicture: pictures.store })
  const release: Release = { ...slots, category, body: blocks }
  // What a release may not hold, such as a table of more columns than anyone reads.
  if (!releaseSchema.safeParse(release).success) throw new RefusalError('word-too-complex', name)
  return { release, pictures: pictures.all, losses: tally.losses() }
}

// The type of the main part tells documents from sheets and slides, whatever the file is called.
function mainPart(opened: WordPackage, name: string): string {
  const main = relationsOf('', opened, name).find(({ type }) => type === 'officeDocument')
  if (main === undefined || !opened.paths.includes(main.target)) throw new RefusalError('word-unknown', name)
  return main.target
}

// What stands above and below every page is no part of the text; a page number alone is not worth telling of.
function tellOfMargins(
  relations: readonly Relation[],
  opened: WordPackage,
  { name, tally }: { readonly name: string; readonly tally: LossTally },
): void {
  for (const { type, target } of relations) {
    if (type !== 'header' && type !== 'footer') continue
    const xml = opened.text(target)
    const text = xml === null ? '' : textIn(readTree(xml, name)).trim()
    if (/\p{L}/u.test(text)) tally.add('headers', text)
  }
}

function pictureShelf(relations: readonly Relation[], opened: WordPackage, tally: LossTally) {
  const all = new Map<string, Picture>()
  const known = new Map<string, string | null>()
  const find = (relation: string): string | null => {
    const target = relations.find(({ id, external }) => id === relation && !external)?.target
    const bytes = target === undefined ? null : opened.bytes(posix.normalize(target))
    const picture = bytes === null ? null : keepable(bytes)
    if (picture === null) return null
    const id = createHash('sha256').update(picture.bytes).digest('hex')
    all.set(id, picture)
    return id
  }
  return {
    all: all as PictureSet,
    store({ relation, alt }: PiecePicture): string | null {
      const id = known.get(relation) ?? find(relation)
      known.set(relation, id)
      if (id === null) tally.add('pictures', alt)
      return id
    },
  }
}

function keepable(bytes: Uint8Array): Picture | null {
  const plain = withoutMetadata(bytes)
  const reading = plain === null ? null : readPictureHeader(plain)
  if (plain === null || !reading?.ok || plain.byteLength > largestStoredPicture) return null
  const { type, width, height } = reading.header
  return { mime: type === 'png' ? 'image/png' : 'image/jpeg', width, height, bytes: plain }
}
