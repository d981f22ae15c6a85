import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import { RefusalError } from '#contract/refusals.ts'
import { putDirectoryBack } from '#main/store/directory/whole-directory.ts'
import {
  readBoilerplate,
  readHouseRules,
  writeBoilerplate,
  writeHouseRules,
  writeSettings,
} from '#main/store/papers.ts'
import { followAgain, indexNext } from '#main/store/search-index.ts'
import { write } from '#main/store/store.ts'
import type { Store } from '#main/store/store.ts'
import { addOfficeExceptions, addWhole, countDrafts, lastTurn } from '#main/store/whole-draft.ts'
import type { WholeDraft } from '#main/store/whole-draft.ts'
import { directoryName, manifestName, officeName } from './export-everything.ts'
import type { JobOptions } from './export-everything.ts'
import { readDirectoryFile } from './directory-file.ts'
import { isPicturePath, picturesFolder, takePicture } from './picture-files.ts'
import { createPace, othersFirst } from './pace.ts'
import { createMeter } from './progress.ts'
import { readOfficeFile, readReleaseFile } from './release-file.ts'

/** Releases that are put in in one transaction, and the text that is held for it, in UTF-16 units. */
const mostAtOnce = 50
const mostText = 4_000_000

/** What came of bringing everything back. */
export interface RestoreSum {
  readonly added: number
  /** The store has a draft of the same id; it was left as it is. */
  readonly there: number
  /** Files that are missing, changed since they were written, or no releases. */
  readonly refused: readonly string[]
  readonly cancelled: boolean
}

/**
 * Brings everything back from a folder that {@link exportEverything} wrote: releases with their histories,
 * records, comments, exceptions and pictures, all of which must be what was written. What the store has stays as it is;
 * settings and house rules are only taken by a store without drafts and rules of its own, and of the directory
 * what nobody has changed in this store.
 * Refuses `folder-not-an-export`, and what the store refuses.
 */
export async function restoreEverything(
  store: Store,
  folder: string,
  options: JobOptions & { readonly longest: number | null },
): Promise<RestoreSum> {
  const { signal, clock, onProgress, longest } = options
  const putting = createPace(mostAtOnce, longest, clock)
  const indexing = createPace(mostAtOnce, longest, clock)
  const manifest = join(folder, manifestName)
  if (!(await stat(manifest).catch(() => null))?.isFile()) {
    throw new RefusalError('folder-not-an-export', basename(folder))
  }
  let total = 0
  const pictureHashes = new Map<string, string>()
  for await (const { path, sha256 } of entries(manifest)) {
    if (isRelease(path)) total++
    if (path.startsWith(`${picturesFolder}/`)) pictureHashes.set(path, sha256)
  }
  const pictureBytes = async (path: string) => {
    const sha256 = pictureHashes.get(path)
    return sha256 === undefined ? null : readListed(folder, path, sha256)
  }
  const meter = createMeter(total, clock)
  const turn = lastTurn(store)
  const fresh = countDrafts(store) === 0
  const refused: string[] = []
  let added = 0
  let there = 0
  let batch: WholeDraft[] = []
  let held = 0

  async function putBatch(): Promise<void> {
    putting.take(() => {
      const counts = write(store, (queries) => batch.map((whole) => addWhole(queries, whole, turn)))
      added += counts.filter((isNew) => isNew).length
      there += counts.filter((isNew) => !isNew).length
      return counts.length
    })
    batch = []
    held = 0
    onProgress(meter.read())
    await othersFirst()
  }

  for await (const { path, sha256 } of entries(manifest)) {
    if (signal?.aborted) break
    if (isPicturePath(path)) {
      if (!(await takePicture(store, path, pictureBytes))) refused.push(path)
      continue
    }
    if (path !== officeName && path !== directoryName && !isRelease(path)) continue
    const content = (await readListed(folder, path, sha256))?.toString('utf8') ?? null
    if (path === officeName || path === directoryName) {
      const take = path === officeName ? takeOffice : takeDirectory
      if (content === null || !take(store, content, fresh)) refused.push(path)
      continue
    }
    const whole = content === null ? null : readReleaseFile(content)
    if (whole === null) refused.push(path)
    else {
      batch.push(whole)
      held += content?.length ?? 0
    }
    meter.step(1)
    if (batch.length >= putting.next || held >= mostText) await putBatch()
  }
  if (batch.length > 0) await putBatch()
  // They came with turns of their own, in no order.
  followAgain(store, turn)
  while (indexing.take(() => indexNext(store, indexing.next)) > 0) await othersFirst()
  return { added, there, refused, cancelled: signal?.aborted === true }
}

interface Entry {
  readonly path: string
  readonly sha256: string
}

// A path that leads out of the folder is none of ours.
async function* entries(manifest: string): AsyncGenerator<Entry> {
  const lines = createInterface({ input: createReadStream(manifest, 'utf8'), crlfDelay: Infinity })
  for await (const line of lines) {
    const [, sha256, path] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? []
    if (sha256 !== undefined && path !== undefined && isInside(path)) yield { path, sha256 }
  }
}

function isInside(path: string): boolean {
  return !/^[/\\]|^[a-z]:|\\/i.test(path) && !path.split('/').includes('..')
}

function isRelease(path: string): boolean {
  return path.startsWith('releases/') && path.endsWith('.json')
}

// What is not what the list says is as good as missing.
async function readListed(folder: string, path: string, sha256: string): Promise<Buffer | null> {
  const bytes = await readFile(join(folder, ...path.split('/'))).catch(() => null)
  return bytes !== null && createHash('sha256').update(bytes).digest('hex') === sha256 ? bytes : null
}

function takeOffice(store: Store, content: string, fresh: boolean): boolean {
  const office = readOfficeFile(content)
  if (office === null) return false
  if (fresh) writeSettings(store, office.settings)
  const { words, names, off } = readHouseRules(store)
  if (words.length + names.length + off.length === 0) writeHouseRules(store, office.house)
  const { snippets, signOff, templates } = readBoilerplate(store)
  if (snippets.length + templates.length === 0 && signOff === '') writeBoilerplate(store, office.boilerplate)
  write(store, (queries) => addOfficeExceptions(queries, office.exceptions))
  return true
}

function takeDirectory(store: Store, content: string): boolean {
  const whole = readDirectoryFile(content)
  if (whole === null) return false
  putDirectoryBack(store, whole)
  return true
}
