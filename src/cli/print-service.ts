import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { Server, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RefusalError } from '#contract/refusals.ts'
import type { PrintAnswer } from '#main/print/print-wire.ts'
import { readMessages, sendMessage } from '#main/print/print-wire.ts'
import { both } from './both-languages.ts'
import { project } from './project.ts'

/** A printer that could not be started; the message says in both languages why and what to do. */
export class PrintError extends Error {}

/** The hidden window of the built application, for the command line. */
export interface PrintService {
  /**
   * Prints a whole HTML document; the window is opened at the first one. Throws a PrintError where the
   * application is not set up or built or does not start, and refuses `print-failed`.
   */
  print(html: string): Promise<Uint8Array>
  /** Opens the window before it is needed. Throws a PrintError as `print` does. */
  open(): Promise<void>
  /** Ends the process that prints, if there is one. */
  close(): Promise<void>
}

/** A process that prints, with the way to it. */
interface Running {
  /** Settles when it has ended, however. */
  readonly ended: Promise<unknown>
  readonly server: Server
  readonly socket: Socket
  readonly answers: AsyncGenerator<unknown>
  readonly folder: string
  /** Its last words. */
  said(): string
}

export function printService(): PrintService {
  let started: Promise<Running> | null = null
  return {
    async open() {
      started ??= start()
      await started
    },
    async print(html) {
      started ??= start()
      const running = await started
      sendMessage(running.socket, { html })
      const answer = await running.answers.next()
      if (answer.done) throw new PrintError(both(({ cli }) => cli.pdfFailed(running.said())))
      // The process is our own.
      const made = answer.value as PrintAnswer
      if ('failed' in made)
        throw new RefusalError('print-failed', undefined, { cause: new Error(running.said()) })
      return Buffer.from(made.pdf, 'base64')
    },
    async close() {
      const running = await started?.catch(() => null)
      if (!running) return
      running.socket.end()
      running.server.close()
      await running.ended
      await rm(running.folder, { recursive: true, force: true })
    },
  }
}

async function start(): Promise<Running> {
  const electron = electronExecutable()
  if (electron === null || !existsSync(join(project, 'out', 'main', 'index.cjs'))) {
    throw new PrintError(both((strings) => strings.cli.pdfNeedsSetUp))
  }
  // Only the person who asks may enter this folder, and so reach the socket.
  const folder = await mkdtemp(join(tmpdir(), 'tokhao-pdf-'))
  const name = randomBytes(8).toString('hex')
  const path = process.platform === 'win32' ? `\\\\.\\pipe\\tokhao-${name}` : join(folder, 'socket')
  const server = createServer()
  server.listen(path)
  await once(server, 'listening')
  const words = [...sandboxOptions(), project, '--print-for', path]
  const { child, said } = run(...onDisplay(electron, words))
  const connected = once(server, 'connection') as Promise<[Socket]>
  const ended = once(child, 'close').catch(() => null)
  const first = await Promise.race([connected, ended.then(() => null)])
  if (first === null) {
    server.close()
    await rm(folder, { recursive: true, force: true })
    throw new PrintError(both(({ cli }) => cli.pdfFailed(said())))
  }
  const [socket] = first
  return { ended, server, socket, answers: readMessages(socket), folder, said }
}

// What the set-up has chosen; a variable of Electron's own wins, as it does for electron-vite and Playwright.
function electronExecutable(): string | null {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? chosenFolder()
  if (folder === null) return null
  const macName = join('Electron.app', 'Contents', 'MacOS', 'Electron')
  const names: Partial<Record<NodeJS.Platform, string>> = { darwin: macName, win32: 'electron.exe' }
  const executable = join(folder, names[process.platform] ?? 'electron')
  return existsSync(executable) ? executable : null
}

function chosenFolder(): string | null {
  try {
    const file = join(project, 'node_modules', '.cache', 'tokhao', 'runtime.json')
    const runtime: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof runtime !== 'object' || runtime === null || !('electronDist' in runtime)) return null
    return typeof runtime.electronDist === 'string' ? runtime.electronDist : null
  } catch {
    // Not set up yet.
    return null
  }
}

// As root on Linux Chromium's sandbox cannot start; nowhere else is it ever switched off.
function sandboxOptions(): string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

function onDisplay(program: string, words: string[]): [string, string[]] {
  const hasDisplay =
    process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
  return hasDisplay ? [program, words] : ['xvfb-run', ['-a', program, ...words]]
}

function run(program: string, words: readonly string[]): { child: ChildProcess; said: () => string } {
  const { ELECTRON_RUN_AS_NODE: _asNode, ...environment } = process.env
  const child = spawn(program, words, { cwd: project, env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  // Only its last words are worth telling.
  const hear = (chunk: Buffer): void => {
    said = (said + chunk.toString('utf8')).slice(-2000)
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  child.on('error', (error) => {
    said = error.message
  })
  return { child, said: () => said.trim() }
}
