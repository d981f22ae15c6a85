import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { BatchRefused } from '#contract/publish.ts'
import { officeName } from '#domain/release/office.ts'
import { writeRefusal } from '#main/files/write-atomic.ts'
import { publishMany } from '#main/publish/publish-many.ts'
import type { PublishedFile } from '#main/publish/publish.ts'
import { readSettings } from '#main/store/papers.ts'
import { findIds } from '#main/store/search.ts'
import { both } from './both-languages.ts'
import { withStore } from './open-store.ts'
import { PrintError, printService } from './print-service.ts'
import type { PrintService } from './print-service.ts'
import type { PublishCommand } from './publish-arguments.ts'
import { programVersion, resources } from './project.ts'
import type { Terminal } from './terminal.ts'
import { tellProgress } from './work-progress.ts'

/**
 * Exports releases of a store into a folder, which is made where it is not there. Ctrl+C stops after the
 * release at hand. Answers the exit code: 0, 1 where there is nothing to export or where the text of a file, read
 * back, lacks characters of its release, or 2 where one could not be exported or it was stopped.
 */
export async function exportCommand(
  asked: Extract<PublishCommand, { name: 'export' }>,
  terminal: Terminal,
  printer: PrintService = printService(),
): Promise<number> {
  const stop = new AbortController()
  const interrupted = () => stop.abort()
  const line = tellProgress(terminal, (now, minutes) =>
    both(({ archive }) => archive.progress(now.done, now.total, now.perSecond, minutes)),
  )
  try {
    // What every PDF would stumble over is told once, before anything is written.
    if (asked.formats.includes('pdf')) await printer.open()
    process.once('SIGINT', interrupted)
    let lacking = false
    const sum = await withStore(asked.store, true, terminal, (store) => {
      const { which, formats, options } = asked
      // What was found has no order; that of the ids gives the same names every time.
      const ids = 'ids' in which ? which.ids : [...findIds(store, { query: which.query })].sort()
      const report = openReport(asked.report)
      if (ids.length === 0) return null
      makeFolder(asked.out)
      if (options.header && officeName(readSettings(store).office) === '') {
        terminal.complain(both(({ publish }) => publish.noHeader))
      }
      const certificate = asked.certificate ? programVersion() : null
      return publishMany(
        store,
        ids,
        asked.out,
        { formats, options, certificate },
        { resources, printPdf: printer.print },
        {
          signal: stop.signal,
          clock: () => performance.now(),
          onProgress: line.now,
          onWritten(id, files) {
            const differs = files.some(lacksCharacters)
            lacking ||= differs
            report(differs ? 'differs' : 'written', id, files.map(({ name }) => name).join(' · '))
          },
          onRefused(refused) {
            report('refused', refused.id, refused.code)
            line.say(sentence(refused))
          },
        },
      )
    })
    line.end()
    if (sum === null) {
      terminal.complain(both(({ publish }) => publish.nothingToExport))
      return 1
    }
    terminal.print(`${both(({ publish }) => publish.exported(sum.written, sum.files, sum.refused.length))}\n`)
    for (const name of sum.differing) terminal.complain(both(({ publish }) => publish.differs(name)))
    if (sum.cancelled) terminal.complain(both(({ publish }) => publish.stopped))
    if (sum.refused.length > 0 || sum.cancelled) return 2
    return lacking ? 1 : 0
  } catch (error) {
    if (!(error instanceof PrintError)) throw error
    terminal.complain(error.message)
    return 2
  } finally {
    process.off('SIGINT', interrupted)
    await printer.close()
  }
}

function lacksCharacters({ readBack }: PublishedFile): boolean {
  return readBack !== undefined && readBack.lacking > 0
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw writeRefusal(error, basename(folder))
  }
}

// One line a release: what became of it (`differs` where a file that was written lacks characters), its id, and the
// files or the reason.
function openReport(path: string | null): (outcome: string, id: string, detail: string) => void {
  if (path === null) return () => {}
  try {
    writeFileSync(path, 'outcome\tid\tdetail\n')
  } catch (error) {
    throw writeRefusal(error, basename(path))
  }
  return (outcome, id, detail) => appendFileSync(path, `${outcome}\t${id}\t${detail}\n`)
}

function sentence({ id, headline, code, detail }: BatchRefused): string {
  const name = headline === '' ? id : `${id} “${headline}”`
  return `${name}: ${both(({ refusals }) => refusals[code](detail))}`
}
