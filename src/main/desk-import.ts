import { basename, join } from 'node:path'
import type { Draft, DraftSummary, Imported } from '#contract/contract.ts'
import { RefusalError } from '#contract/refusals.ts'
import { readThaigovText } from '#domain/formats/thaigov-text.ts'
import type { Release } from '#domain/release/release.ts'
import { categoryOfFileName } from './desk-file-names.ts'
import { decodeText } from './files/decode-text.ts'
import { readFileBytes, readTextFile } from './files/read-text.ts'
import { isPdf } from './print/open-release.ts'
import { releaseOfPdf } from './desk-import-pdf.ts'
import { summaryOf } from './store/draft-rows.ts'
import { createDraft } from './store/drafts.ts'
import type { Store } from './store/store.ts'

/** Makes a draft of each file. A file that is refused is listed with its reason; the others are imported. */
export async function importPaths(store: Store, paths: readonly string[]): Promise<Imported> {
  const drafts: DraftSummary[] = []
  const refused: { name: string; code: string }[] = []
  for (const path of paths) {
    const name = basename(path)
    try {
      // One after the other: each may have 50 MB.
      const release = releaseOfFile(store, name, await readFileBytes(path))
      drafts.push(summaryOf(createDraft(store, release, name)))
    } catch (error) {
      refused.push({ name, code: reasonOf(error) })
    }
  }
  return { drafts, refused }
}

/** Makes a draft of a file that was dropped on the window, or lists it with its reason. */
export function importBytes(store: Store, name: string, bytes: Uint8Array): Imported {
  try {
    const release = releaseOfFile(store, name, bytes)
    return { drafts: [summaryOf(createDraft(store, release, name))], refused: [] }
  } catch (error) {
    return { drafts: [], refused: [{ name, code: reasonOf(error) }] }
  }
}

/** Makes a draft of the sample release that comes with the program. */
export async function importSample(store: Store, resources: string): Promise<Draft> {
  const { text } = await readTextFile(join(resources, 'samples', 'seed.txt'))
  return createDraft(store, releaseOf('seed.txt', text))
}

/** The release of a file. The thaigov text does not say its category; the names of the archive's files do. */
export function releaseOf(fileName: string, text: string): Release {
  return { ...readThaigovText(text).release, category: categoryOfFileName(fileName) }
}

// A PDF of ours carries its release; anything else is taken for text, and refused where it is none.
function releaseOfFile(store: Store, name: string, bytes: Uint8Array): Release {
  return isPdf(bytes) ? releaseOfPdf(store, name, bytes) : releaseOf(name, decodeText(bytes, name).text)
}

function reasonOf(error: unknown): string {
  if (error instanceof RefusalError) return error.refusal.code
  throw error
}
