import { createHash } from 'node:crypto'
import { mkdir, open, readdir, rename, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Progress } from '#contract/archive.ts'
import { RefusalError } from '#contract/refusals.ts'
import { fileName } from '#domain/formats/file-name.ts'
import { writeThaigovText } from '#domain/formats/thaigov-text.ts'
import type { Release } from '#domain/release/release.ts'
import { calendarDay, buddhistYear } from '#domain/thai/buddhist-date.ts'
import { writeRefusal } from '#main/files/write-atomic.ts'
import { restored } from '#main/store/draft-rows.ts'
import { readWholeDirectory } from '#main/store/directory/whole-directory.ts'
import { readBoilerplate, readHouseRules, readSettings } from '#main/store/papers.ts'
import type { Store } from '#main/store/store.ts'
import { countDrafts, draftIdsAfter, officeExceptions, readWhole } from '#main/store/whole-draft.ts'
import { writeDirectoryFile } from './directory-file.ts'
import { othersFirst } from './pace.ts'
import { createMeter } from './progress.ts'
import { pictureFiles, picturesFolder } from './picture-files.ts'
import { writeOfficeFile, writeReleaseFile } from './release-file.ts'

/** All files with their SHA-256, as `sha256sum -c` reads it. Gets its name last: without it, nothing is whole. */
export const manifestName = 'manifest.sha256'
/** Settings, house rules, exceptions of the office. */
export const officeName = 'office.json'
/** The people, posts and agencies that the office knows. */
export const directoryName = 'directory.json'
/** Ids that are asked for at once. */
const idsAtOnce = 500

export interface JobOptions {
  readonly signal?: AbortSignal
  /** Milliseconds that only grow. */
  readonly clock: () => number
  readonly onProgress: (progress: Progress) => void
}

/** What came of taking everything out. */
export interface ExportSum {
  readonly releases: number
  /** Drafts, revisions, pictures and entries of the directory that no longer say what was written, and are not in the folder. */
  readonly damaged: number
  readonly cancelled: boolean
}

/**
 * Takes everything out of a store into an empty folder that any program can read: each release as a thaigov
 * text and, beside it, as JSON with history, record, comments and exceptions; the pictures; settings and house
 * rules; the directory; and a list of the files with their SHA-256. One release after the other, whatever their number.
 * Refuses `folder-not-empty`, `disk-full`, `file-not-written`; what has been written then stays, without the list.
 */
export async function exportEverything(
  store: Store,
  folder: string,
  options: JobOptions,
): Promise<ExportSum> {
  const { signal, clock, onProgress } = options
  const meter = createMeter(countDrafts(store), clock)
  const unfinished = join(folder, `${manifestName}.unfinished`)
  try {
    await mkdir(folder, { recursive: true })
    if ((await readdir(folder)).length > 0) throw new RefusalError('folder-not-empty', basename(folder))
    const manifest = await open(unfinished, 'wx')
    const sum = { releases: 0, damaged: 0, cancelled: false }
    try {
      const put = async (path: string, content: string | Uint8Array) => {
        await writeFile(join(folder, ...path.split('/')), content, { flag: 'wx' })
        await manifest.write(`${createHash('sha256').update(content).digest('hex')}  ${path}\n`)
      }
      await put(officeName, officeOf(store))
      const directory = readWholeDirectory(store)
      sum.damaged += directory.damaged.length
      await put(directoryName, writeDirectoryFile(directory.whole))
      for (const files of pictureFiles(store)) {
        if (signal?.aborted) return { ...sum, cancelled: true }
        if (files.length === 0) sum.damaged++
        else await mkdir(join(folder, picturesFolder), { recursive: true })
        for (const { path, content } of files) await put(path, content)
        await othersFirst()
      }
      for await (const id of everyId(store)) {
        if (signal?.aborted) return { ...sum, cancelled: true }
        const found = wholeOrNull(store, id)
        if (found === null) sum.damaged++
        else {
          sum.damaged += found.damaged
          const release = restored(found.whole.draft.release)
          const place = placeOf(release)
          await mkdir(join(folder, ...place.split('/')), { recursive: true })
          const name = (ending: string) => `${place}/${fileName(release, ` ${id.slice(0, 8)}${ending}`)}`
          await put(name('.txt'), writeThaigovText(release))
          await put(name('.json'), writeReleaseFile(found.whole))
          sum.releases++
        }
        meter.step(1)
        onProgress(meter.read())
        await othersFirst()
      }
      await manifest.sync()
    } finally {
      await manifest.close()
    }
    await rename(unfinished, join(folder, manifestName))
    return sum
  } catch (error) {
    throw writeRefusal(error, basename(folder))
  }
}

async function* everyId(store: Store): AsyncGenerator<string> {
  for (let last = ''; ;) {
    const ids = draftIdsAfter(store, last, idsAtOnce)
    yield* ids
    const newest = ids.at(-1)
    if (newest === undefined) return
    last = newest
  }
}

function wholeOrNull(store: Store, id: string): ReturnType<typeof readWhole> | null {
  try {
    return readWhole(store, id)
  } catch (error) {
    if (error instanceof RefusalError && ['store-damaged', 'not-found'].includes(error.refusal.code))
      return null
    throw error
  }
}

// A folder a month, of the Buddhist Era: tens of thousands of files in one are slow to look at.
function placeOf({ date }: Release): string {
  const day = date === null ? null : calendarDay(date)
  return day === null
    ? 'releases/no-date'
    : `releases/${buddhistYear(day.year)}/${String(day.month).padStart(2, '0')}`
}

function officeOf(store: Store): string {
  return writeOfficeFile({
    settings: readSettings(store),
    house: readHouseRules(store),
    boilerplate: readBoilerplate(store),
    // Those of the whole office have no draft.
    exceptions: officeExceptions(store).map((row) => ({ ...row, draft: null })),
  })
}
