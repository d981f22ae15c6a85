import { exportEverything } from '#main/archive/export-everything.ts'
import { restoreEverything } from '#main/archive/restore-everything.ts'
import { both } from './both-languages.ts'
import { withStore } from './open-store.ts'
import type { Terminal } from './terminal.ts'
import { tellProgress } from './work-progress.ts'

/**
 * Takes everything out of a store, or brings it back. Ctrl+C stops. Answers the exit code: 0, or 2 where
 * something was damaged or unusable, or it was stopped.
 */
export async function archiveCommand(
  asked: { readonly what: 'export' | 'import'; readonly store: string; readonly folder: string },
  terminal: Terminal,
): Promise<number> {
  const stop = new AbortController()
  const interrupted = () => stop.abort()
  process.once('SIGINT', interrupted)
  const line = tellProgress(terminal, (now, minutes) =>
    both(({ archive }) => archive.progress(now.done, now.total, now.perSecond, minutes)),
  )
  const options = { signal: stop.signal, clock: () => performance.now(), onProgress: line.now }
  try {
    return await withStore(asked.store, asked.what === 'export', terminal, async (store) => {
      if (asked.what === 'export') {
        const { releases, damaged, cancelled } = await exportEverything(store, asked.folder, options)
        line.end()
        terminal.print(`${both(({ archive }) => archive.exported(releases, damaged))}\n`)
        if (cancelled) terminal.complain(both(({ archive }) => archive.exportStopped))
        return damaged > 0 || cancelled ? 2 : 0
      }
      const sum = await restoreEverything(store, asked.folder, { ...options, longest: null })
      line.end()
      for (const path of sum.refused) terminal.complain(both(({ archive }) => archive.notRestored(path)))
      terminal.print(`${both(({ archive }) => archive.restored(sum.added, sum.there, sum.refused.length))}\n`)
      if (sum.cancelled) terminal.complain(both(({ archive }) => archive.stopped))
      return sum.refused.length > 0 || sum.cancelled ? 2 : 0
    })
  } finally {
    process.off('SIGINT', interrupted)
  }
}
