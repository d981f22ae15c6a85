import { readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Draft, DraftSummary, Imported } from '#contract/contract.ts'
import { RefusalError } from '#contract/refusals.ts'
import { readThaigovText } from '#domain/formats/thaigov-text.ts'
import type { Release } from '#domain/release/release.ts'
import { categoryOfFileName } from './desk-file-names.ts'
import { createDraft } from './store/drafts.ts'
import { summaryOf } from './store/draft-rows.ts'
import type { Store } from './store/store.ts'

/** The largest file that is opened, in bytes: 50 MB. */
const largestFile = 50 * 1024 * 1024

/** Makes a draft of each file. A file that cannot be read is listed with its reason; the others are imported. */
export async function importPaths(store: Store, paths: readonly string[]): Promise<Imported> {
  const drafts: DraftSummary[] = []
  const refused: { name: string; code: string }[] = []
  for (const path of paths) {
    const name = basename(path)
    try {
      drafts.push(summaryOf(createDraft(store, await releaseOfFile(path))))
    } catch (error) {
      refused.push({ name, code: fileRefusal(error) })
    }
  }
  return { drafts, refused }
}

/** Makes a draft of a file that was dropped on the window. */
export function importBytes(store: Store, name: string, bytes: Uint8Array): Imported {
  try {
    return { drafts: [summaryOf(createDraft(store, releaseOf(name, bytes)))], refused: [] }
  } catch (error) {
    return { drafts: [], refused: [{ name, code: fileRefusal(error) }] }
  }
}

/** Makes a draft of the sample release. Refuses with the reason where its file cannot be read. */
export async function importSample(store: Store, resources: string): Promise<Draft> {
  return createDraft(store, await releaseOfFile(join(resources, 'samples', 'seed.txt')))
}

async function releaseOfFile(path: string): Promise<Release> {
  const name = basename(path)
  const stats = await stat(path)
  if (stats.isDirectory()) throw new RefusalError('file-is-folder', name)
  if (stats.size > largestFile) throw new RefusalError('file-too-large', name)
  return releaseOf(name, await readFile(path))
}

function releaseOf(name: string, bytes: Uint8Array): Release {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  const { release } = readThaigovText(text)
  return release.category === '' ? { ...release, category: categoryOfFileName(name) } : release
}

function fileRefusal(error: unknown): string {
  if (error instanceof RefusalError) return error.refusal.code
  const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
  return missing ? 'file-missing' : 'file-unreadable'
}
