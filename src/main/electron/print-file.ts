import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'
import { RefusalError } from '#contract/refusals.ts'
import { toHtml } from '#domain/formats/html.ts'
import { readThaigovText } from '#domain/formats/thaigov-text.ts'
import { exportFonts } from '#main/desk-fonts.ts'
import { readTextFile } from '#main/files/read-text.ts'
import { writeAtomic } from '#main/files/write-atomic.ts'
import { th } from '#strings/strings.ts'
import { silentLog } from './log.ts'
import { paperPrinter } from './paper-printer.ts'
import { resourcesFolder } from './places.ts'
import { secureEverything } from './security.ts'

/**
 * Prints one thaigov text file to a PDF, without store and without a window that anybody sees. Ends the
 * program: with 0, or with 2 and a sentence on stderr. `output` is replaced where it is there: whoever
 * asks has named it, and is asked before by the command line.
 */
export function printFile(input: string, output: string): void {
  app.setName('tokhao')
  // A folder of its own, so that it may run beside an open workstation.
  const userData = mkdtempSync(join(tmpdir(), 'tokhao-print-'))
  if (!app.commandLine.hasSwitch('user-data-dir')) app.setPath('userData', userData)
  app.on('quit', () => rmSync(userData, { recursive: true, force: true }))
  // Standard error is for the one sentence; Chromium would tell there of buses and graphics cards.
  app.commandLine.appendSwitch('log-level', '3')
  app.disableHardwareAcceleration()
  secureEverything(silentLog)
  // The hidden window is not the last one that somebody closed.
  app.on('window-all-closed', () => null)
  app
    .whenReady()
    .then(() => print(input, output))
    .then(
      () => app.exit(0),
      (error: unknown) => {
        process.stderr.write(`${sentence(error)}\n`)
        app.exit(2)
      },
    )
}

async function print(input: string, output: string): Promise<void> {
  const { text } = await readTextFile(input)
  const { release } = readThaigovText(text)
  const html = toHtml(release, { fonts: await exportFonts(resourcesFolder) })
  await writeAtomic(output, await paperPrinter(th).print(html), { over: true })
}

function sentence(error: unknown): string {
  if (!(error instanceof RefusalError))
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  const { code, detail } = error.refusal
  return th.refusals[code](detail)
}
