import { appendFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Progress } from '#contract/archive.ts'
import type { RefusalCode } from '#contract/refusals.ts'
import { importFiles } from '#main/archive/import-files.ts'
import type { FileOutcome } from '#main/archive/import-files.ts'
import { writeRefusal } from '#main/files/write-atomic.ts'
import { mergeAll } from '#main/store/search-merge.ts'
import { both } from './both-languages.ts'
import { lossSentences } from './import-losses.ts'
import { withStore } from './open-store.ts'
import type { Terminal } from './terminal.ts'
import { tellProgress } from './work-progress.ts'

/**
 * Imports folders and files into the archive of a store. Ctrl+C stops after the batch at hand; the same
 * command goes on from there. Answers the exit code: 0, or 2 where a file could not be read or it was stopped.
 */
export async function importCommand(
  asked: {
    readonly store: string
    readonly paths: readonly string[]
    readonly limit: number | undefined
    readonly report: string | null
  },
  terminal: Terminal,
): Promise<number> {
  const stop = new AbortController()
  const interrupted = () => stop.abort()
  process.once('SIGINT', interrupted)
  const progress = tellProgress(terminal, (now: Progress, minutes) =>
    both(({ archive }) => archive.progress(now.done, now.total, now.perSecond, minutes)),
  )
  const report = openReport(asked.report)
  try {
    const sum = await withStore(asked.store, false, terminal, async (store) => {
      const imported = await importFiles(store, asked.paths, {
        limit: asked.limit,
        signal: stop.signal,
        longest: null,
        clock: () => performance.now(),
        onFile(file) {
          report(file)
          if (file.outcome === 'refused') progress.say(`${file.path}: ${sentence(file)}`)
          for (const loss of lossSentences(file.losses ?? [])) progress.say(`${file.path}: ${loss}`)
        },
        onProgress: progress.now,
      })
      mergeAll(store)
      return imported
    })
    progress.end()
    terminal.print(
      `${both(({ archive }) => archive.imported(sum.added, sum.known, sum.refused, sum.other))}\n`,
    )
    if (sum.cancelled) terminal.complain(both(({ archive }) => archive.stopped))
    if (asked.report !== null)
      terminal.complain(both(({ archive }) => archive.reported(basename(asked.report ?? ''))))
    return sum.refused > 0 || sum.cancelled ? 2 : 0
  } finally {
    process.off('SIGINT', interrupted)
  }
}

// One line a file: what became of it, where it lies, and the draft or the reason.
function openReport(path: string | null): (file: FileOutcome) => void {
  if (path === null) return () => {}
  try {
    writeFileSync(path, 'outcome\tfile\tdetail\n')
  } catch (error) {
    throw writeRefusal(error, basename(path))
  }
  return ({ outcome, path: file, detail }) =>
    appendFileSync(path, `${outcome}\t${file.replace(/[\t\n\r]/g, ' ')}\t${detail}\n`)
}

function sentence({ path, detail }: FileOutcome): string {
  // Told with the code of a refusal by importFiles.
  return both(({ refusals }) => refusals[detail as RefusalCode](basename(path)))
}
