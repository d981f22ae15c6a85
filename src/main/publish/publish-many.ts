import { basename } from 'node:path'
import type { Progress } from '#contract/archive.ts'
import type { BatchRefused, BatchReport, ExportFormat, PublishOptions } from '#contract/publish.ts'
import { RefusalError } from '#contract/refusals.ts'
import type { RefusalCode } from '#contract/refusals.ts'
import type { Release } from '#domain/release/release.ts'
import { othersFirst } from '#main/archive/pace.ts'
import { createMeter } from '#main/archive/progress.ts'
import { certifier } from '#main/certificate/certify.ts'
import { readDraft } from '#main/store/drafts.ts'
import { keepExport } from '#main/store/history.ts'
import { picturesToPublish } from '#main/store/pictures/pictures.ts'
import { readSettings } from '#main/store/papers.ts'
import type { Store } from '#main/store/store.ts'
import { folderNames } from './file-names.ts'
import type { PublishTools } from './format-writer.ts'
import { publish } from './publish.ts'
import type { PublishedFile } from './publish.ts'

/** What is exported of each release of a batch. */
export interface BatchWish {
  readonly formats: readonly ExportFormat[]
  readonly options: PublishOptions
  /** The version of the program, for the certificates; null where none are asked for. */
  readonly certificate: string | null
}

export interface BatchJob {
  /** Looked at between two releases: the one at hand is finished. */
  readonly signal?: AbortSignal
  /** Milliseconds that only grow. */
  readonly clock: () => number
  readonly onProgress: (progress: Progress) => void
  /** Told of each release with its files; they are in the order asked for. */
  readonly onWritten?: (id: string, files: readonly PublishedFile[]) => void
  readonly onRefused?: (refused: BatchRefused) => void
}

/** Refusals after which no further file could be written either. */
const hopeless: ReadonlySet<RefusalCode> = new Set(['disk-full', 'read-only', 'store-closed', 'store-moved'])

/**
 * Exports releases as they are saved, one after the other, into a folder that is there: no file of theirs gets
 * a name that is taken, and each release's files are all there or none. A release that cannot be exported is
 * told of and the others go on; a full disk ends the batch. The history of each remembers its export.
 */
export async function publishMany(
  store: Store,
  ids: readonly string[],
  folder: string,
  wish: BatchWish,
  tools: PublishTools,
  job: BatchJob,
): Promise<BatchReport> {
  const names = folderNames(folder)
  const { office } = readSettings(store)
  const certify = wish.certificate === null ? null : certifier(store, wish.certificate)
  const meter = createMeter(ids.length, job.clock)
  const refused: BatchRefused[] = []
  const differing: string[] = []
  const sum = { folder: basename(folder), asked: ids.length, written: 0, files: 0, refused, differing }
  job.onProgress(meter.read())
  for (const id of ids) {
    if (job.signal?.aborted) return { ...sum, cancelled: true }
    let release: Release | null = null
    try {
      release = readDraft(store, id).release
      const certificate = certify?.(id, release) ?? null
      const target = { kind: 'folder', folder, names, certificate } as const
      const files = await publish(
        { release, options: wish.options, office, pictures: picturesToPublish(store, release) },
        wish.formats,
        tools,
        target,
      )
      const said = files.map((file) => file.name).join(' · ')
      keepExport(store, id, release, { format: wish.formats.join(' '), name: said })
      sum.written++
      sum.files += files.length
      differing.push(...files.filter(({ readBack }) => readBack?.exact === false).map(({ name }) => name))
      job.onWritten?.(id, files)
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error
      const { code } = error.refusal
      const one = { id, headline: release?.headline ?? '', ...error.refusal }
      refused.push(one)
      job.onRefused?.(one)
      if (hopeless.has(code)) return { ...sum, cancelled: false, stopped: code }
    }
    meter.step(1)
    job.onProgress(meter.read())
    await othersFirst()
  }
  return { ...sum, cancelled: false }
}
