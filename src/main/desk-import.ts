import { basename, join } from 'node:path'
import type { Draft, DraftSummary, Imported } from '#contract/drafts.ts'
import type { ImportNote } from '#contract/imports.ts'
import { RefusalError } from '#contract/refusals.ts'
import { readThaigovText } from '#domain/formats/thaigov-text.ts'
import type { Release } from '#domain/release/release.ts'
import { th } from '#strings/strings.ts'
import { categoryOfFileName } from './desk-file-names.ts'
import { readFileBytes, readTextFile } from './files/read-text.ts'
import { importRelease } from './import-release.ts'
import { summaryOf } from './store/draft-rows.ts'
import { createDraft, discardDraft, draftsImportedFrom } from './store/drafts.ts'
import type { Store } from './store/store.ts'
import { createWordReader } from './word/word-reader.ts'

/** A file that is to become a draft; its bytes are read when its turn has come. */
interface FileToImport {
  readonly name: string
  bytes(): Promise<Uint8Array>
}

/** Makes a draft of each file. A file that is refused is listed with its reason; the others are imported. */
export function importPaths(store: Store, paths: readonly string[]): Promise<Imported> {
  return importAll(
    store,
    paths.map((path) => ({ name: basename(path), bytes: () => readFileBytes(path) })),
  )
}

/** Makes a draft of a file that was dropped on the window, or lists it with its reason. */
export function importBytes(store: Store, name: string, bytes: Uint8Array): Promise<Imported> {
  return importAll(store, [{ name, bytes: async () => bytes }])
}

/** Makes a draft of the sample release that comes with the program. */
export async function importSample(store: Store, resources: string): Promise<Draft> {
  const { text } = await readTextFile(join(resources, 'samples', 'seed.txt'))
  return createDraft(store, releaseOf('seed.txt', text), th.drafts.sampleFile)
}

/** The release of a text file. The thaigov text does not say its category; the names of the archive's files do. */
export function releaseOf(fileName: string, text: string): Release {
  return { ...readThaigovText(text).release, category: categoryOfFileName(fileName) }
}

async function importAll(store: Store, files: readonly FileToImport[]): Promise<Imported> {
  const drafts: DraftSummary[] = []
  const refused: { name: string; code: string }[] = []
  const notes: ImportNote[] = []
  const word = createWordReader()
  try {
    // One after the other: each may have 50 MB.
    for (const { name, bytes } of files) {
      try {
        const { release, losses } = await importRelease(store, { name, bytes: await bytes() }, word)
        const draft = createDraft(store, release, name)
        drafts.push(summaryOf(draft))
        if (losses.length > 0) notes.push({ name, draft: draft.id, losses })
      } catch (error) {
        refused.push({ name, code: reasonOf(error) })
      }
    }
  } finally {
    await word.close()
  }
  return { drafts, refused, notes }
}

function reasonOf(error: unknown): string {
  if (error instanceof RefusalError) return error.refusal.code
  throw error
}

/** Moves every draft that was made of the sample to the bin; answers how many there were. */
export function removeSamples(store: Store): number {
  const samples = draftsImportedFrom(store, th.drafts.sampleFile)
  for (const id of samples) discardDraft(store, id)
  return samples.length
}
