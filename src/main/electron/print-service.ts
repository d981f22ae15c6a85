import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'
import type { PrintQuestion } from '#main/print/print-wire.ts'
import { readMessages, sendMessage } from '#main/print/print-wire.ts'
import { th } from '#strings/strings.ts'
import { silentLog } from './log.ts'
import { paperPrinter } from './paper-printer.ts'
import { secureEverything } from './security.ts'

/**
 * Prints what the command line sends through a socket, in one hidden window, without store and without a
 * window that anybody sees. The program ends with 0 when the socket does: nothing is left running when the
 * command line is killed. 2 where there is no such socket, with the reason on stderr.
 */
export function servePrinting(socket: string): void {
  app.setName('tokhao')
  // A folder of its own, so that it may run beside an open workstation.
  const userData = mkdtempSync(join(tmpdir(), 'tokhao-print-'))
  if (!app.commandLine.hasSwitch('user-data-dir')) app.setPath('userData', userData)
  app.on('quit', () => rmSync(userData, { recursive: true, force: true }))
  // Standard error is for sentences; Chromium would tell there of buses and graphics cards.
  app.commandLine.appendSwitch('log-level', '3')
  app.disableHardwareAcceleration()
  secureEverything(silentLog)
  // The hidden window is not the last one that somebody closed.
  app.on('window-all-closed', () => null)
  app
    .whenReady()
    .then(() => serve(socket))
    .then(
      () => app.exit(0),
      (error: unknown) => {
        process.stderr.write(`${reason(error)}\n`)
        app.exit(2)
      },
    )
}

async function serve(path: string): Promise<void> {
  const socket = connect(path)
  const printer = paperPrinter(th)
  for await (const message of readMessages(socket)) {
    try {
      // It comes from the command line that started this process.
      const pdf = await printer.print((message as PrintQuestion).html)
      sendMessage(socket, { pdf: Buffer.from(pdf).toString('base64') })
    } catch (error) {
      process.stderr.write(`${reason(error)}\n`)
      sendMessage(socket, { failed: true })
    }
  }
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message
}
