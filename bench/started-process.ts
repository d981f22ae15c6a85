import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import type { Page } from '@playwright/test'
import { electronExecutable } from '../e2e/launch.ts'

const project = join(import.meta.dirname, '..')
const isRoot = process.platform === 'linux' && process.getuid?.() === 0

/** What can be started, all on the same runtime: the workstation as built, a window with nothing in it, a bare editor. */
export const applications = {
  workstation: project,
  'empty window': join(import.meta.dirname, 'empty-window'),
  /** Loads the page that the environment names in TOKHAO_BARE_EDITOR. */
  'bare editor': join(import.meta.dirname, 'bare-editor'),
} as const

/** A process that was started as a person starts it, with nothing in its way until its page is asked. */
export interface Started {
  readonly child: ChildProcess
  /** Milliseconds since 1970. */
  readonly startedAt: number
  readonly page: Page
}

/** A folder for the user data of the applications that are measured, gone when the work is done. */
export async function withUserData<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'tokhao-bench-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Starts an application and ends it when the work is done. */
export async function withStarted<Value>(
  application: keyof typeof applications,
  userData: string,
  work: (started: Started) => Promise<Value>,
  env: Readonly<Record<string, string>> = {},
): Promise<Value> {
  const startedAt = Date.now()
  const child = spawn(
    electronExecutable(),
    [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--remote-debugging-port=0',
      `--user-data-dir=${join(userData, application)}`,
      applications[application],
    ],
    { cwd: project, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const ended = once(child, 'exit')
  try {
    // Electron knows no browser contexts: it must not be asked for their defaults.
    const browser = await chromium.connectOverCDP(await debuggingAddress(child), { noDefaults: true })
    const [context] = browser.contexts()
    if (!context) throw new Error('The application has no pages.')
    const page = context.pages()[0] ?? (await context.waitForEvent('page'))
    const value = await work({ child, startedAt, page })
    await browser.close()
    return value
  } finally {
    child.kill()
    await ended
  }
}

async function debuggingAddress(child: ChildProcess): Promise<string> {
  let heard = ''
  for await (const text of child.stderr?.setEncoding('utf8') ?? []) {
    heard += String(text)
    const address = /DevTools listening on (ws:\S+)/.exec(heard)?.[1]
    if (address !== undefined) return address
  }
  throw new Error(`The application ended before it could be asked:\n${heard}`)
}
