import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { both } from './both-languages.ts'
import { project } from './project.ts'

/** A PDF that could not be made; the message says in both languages why and what to do. */
export class PrintError extends Error {}

/**
 * Prints a release's file as a PDF, in a hidden window of the built application. Throws a PrintError where
 * the application is not set up or built, or where printing fails; `to` does not exist then.
 */
export async function printPdf(from: string, to: string): Promise<void> {
  const electron = electronExecutable()
  if (electron === null || !existsSync(join(project, 'out', 'main', 'index.cjs'))) {
    throw new PrintError(both((strings) => strings.cli.pdfNeedsSetUp))
  }
  const [program, words] = onDisplay(electron, [
    ...sandboxOptions(),
    project,
    '--print-pdf',
    resolve(from),
    to,
  ])
  const said = await run(program, words)
  if (said.code !== 0 || !existsSync(to)) {
    throw new PrintError(both((strings) => strings.cli.pdfFailed(said.words)))
  }
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

function run(program: string, words: readonly string[]): Promise<{ code: number | null; words: string }> {
  return new Promise((settle) => {
    const { ELECTRON_RUN_AS_NODE: _asNode, ...environment } = process.env
    const child = spawn(program, words, { cwd: project, env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    // Only its last words are worth telling.
    const hear = (chunk: Buffer): void => {
      said = (said + chunk.toString('utf8')).slice(-2000)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('error', (error) => settle({ code: null, words: error.message }))
    child.on('close', (code) => settle({ code, words: said.trim() }))
  })
}
