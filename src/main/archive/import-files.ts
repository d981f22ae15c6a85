import { basename } from 'node:path'
import type { Progress } from '#contract/archive.ts'
import type { ImportLoss } from '#contract/imports.ts'
import { RefusalError } from '#contract/refusals.ts'
import { readFileBytes } from '#main/files/read-text.ts'
import { importRelease } from '#main/import-release.ts'
import { fileReleases } from '#main/store/archive.ts'
import type { ReleaseToFile } from '#main/store/archive.ts'
import { indexNext } from '#main/store/search-index.ts'
import type { Store } from '#main/store/store.ts'
import { createWordReader } from '#main/word/word-reader.ts'
import type { WordReader } from '#main/word/word-reader.ts'
import { createPace, othersFirst } from './pace.ts'
import type { Pace } from './pace.ts'
import { createMeter } from './progress.ts'
import { countFiles, walkFiles } from './walk-files.ts'

/** What became of a file that was come upon; `detail` is the code of a refusal, or the draft that has the content. */
export interface FileOutcome {
  readonly outcome: 'added' | 'known' | 'refused' | 'other'
  readonly path: string
  readonly detail: string
  /** What could not be kept of a file that was added. */
  readonly losses?: readonly ImportLoss[]
}

export interface ImportOptions {
  /** At most so many new releases. */
  readonly limit?: number | undefined
  readonly signal?: AbortSignal
  /** How long one piece of work may take, in milliseconds; null where nobody waits. */
  readonly longest: number | null
  /** Milliseconds that only grow. */
  readonly clock: () => number
  /** Told of every file, in the order in which they come. */
  readonly onFile: (outcome: FileOutcome) => void
  readonly onProgress: (progress: Progress) => void
}

/** How many of each there were; `cancelled` says that there may be more. */
export interface ImportSum {
  readonly added: number
  readonly known: number
  readonly refused: number
  readonly other: number
  readonly cancelled: boolean
}

/** Releases that are filed in one transaction. */
const mostAtOnce = 200
/** Releases that are indexed in one: their folded texts are held, too. */
const mostIndexed = 50
/** The bytes of files that are held before they are filed: some releases have hundreds of thousands. */
const mostText = 2_000_000

/**
 * Imports files and folders of any size into the archive. Nothing is held but one batch, so that memory does
 * not grow with the folder; a file that cannot be read is told of and the others go on; a second run passes
 * over what is there by content, so that an import that was stopped is gone on with by starting it again.
 */
export async function importFiles(
  store: Store,
  paths: readonly string[],
  options: ImportOptions,
): Promise<ImportSum> {
  const word = createWordReader()
  try {
    return await importWith(word, store, paths, options)
  } finally {
    await word.close()
  }
}

async function importWith(
  word: WordReader,
  store: Store,
  paths: readonly string[],
  options: ImportOptions,
): Promise<ImportSum> {
  const { limit = Infinity, signal, longest, clock, onFile, onProgress } = options
  const meter = createMeter(await countFiles(paths), clock)
  const filing = createPace(mostAtOnce, longest, clock)
  const indexing = createPace(mostIndexed, longest, clock)
  const sum = { added: 0, known: 0, refused: 0, other: 0 }
  const tell = (outcome: FileOutcome) => {
    sum[outcome.outcome]++
    onFile(outcome)
  }
  let batch: (ReleaseToFile & { readonly path: string; readonly losses: readonly ImportLoss[] })[] = []
  let held = 0

  async function fileBatch(): Promise<void> {
    const count = filing.take(() => {
      fileReleases(store, batch).forEach(({ draft, added }, index) => {
        const { path = '', losses = [] } = batch[index] ?? {}
        tell(
          added
            ? { outcome: 'added', path, detail: draft, losses }
            : { outcome: 'known', path, detail: draft },
        )
      })
      return batch.length
    })
    meter.step(count)
    batch = []
    held = 0
    await othersFirst()
    await followWithIndex(store, indexing)
    onProgress(meter.read())
  }

  for await (const { path, kind } of walkFiles(paths)) {
    if (signal?.aborted || sum.added >= limit) break
    if (kind === 'other') tell({ outcome: 'other', path, detail: '' })
    if (kind === 'unreadable') tell({ outcome: 'refused', path, detail: 'file-unreadable' })
    if (kind !== 'release') continue
    try {
      const file = basename(path)
      const bytes = await readFileBytes(path)
      const { release, losses } = await importRelease(store, { name: file, bytes }, word)
      batch.push({ path, file, release, losses })
      held += bytes.byteLength
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error
      tell({ outcome: 'refused', path, detail: error.refusal.code })
      meter.step(1)
    }
    const room = Math.min(filing.next, limit - sum.added)
    if (batch.length >= room || held >= mostText) await fileBatch()
  }
  if (batch.length > 0) await fileBatch()
  onProgress(meter.read())
  return { ...sum, cancelled: signal?.aborted === true }
}

async function followWithIndex(store: Store, pace: Pace): Promise<void> {
  while (pace.take(() => indexNext(store, pace.next)) > 0) await othersFirst()
}
