import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'

const project = join(import.meta.dirname, '..')
const runtimeFile = join(project, 'node_modules', '.cache', 'tokhao', 'runtime.json')

/** What a test may set about the workstation that it starts. */
export interface LaunchOptions {
  /** The store's file; by default it lies in the user data folder, as it does for a person. */
  readonly store?: string
  /** A user data folder to open again. It is kept on closing; by default a fresh one is made and removed. */
  readonly userData?: string
  /** The folder or archive of the application; the project's own by default. */
  readonly application?: string
  /** Further words for the command line, after the application. */
  readonly args?: readonly string[]
  /** Added to the environment; `undefined` takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>
}

/** A running workstation. */
export interface Launched {
  readonly app: ElectronApplication
  /** The first window, loaded. */
  readonly window: Page
  readonly userData: string
  /**
   * Closes the application as a person would, and removes what was made for it. Does nothing where the
   * application has ended already, by a test or by itself.
   */
  close(): Promise<void>
}

/** Chromium's sandbox does not start as root on Linux; everywhere else the tests run with it on. */
const isRoot = process.platform === 'linux' && process.getuid?.() === 0

/**
 * Starts the real workstation, built before by `npm run build`, on the Electron that set-up chose.
 * Refuses, saying what to run, when there is no runtime or no build.
 */
export async function launchTokhao(options: LaunchOptions = {}): Promise<Launched> {
  if (!existsSync(runtimeFile)) throw new Error('There is no runtime yet: run “npm run setup” first.')
  if (!existsSync(join(project, 'out', 'main', 'index.cjs'))) {
    throw new Error('The application is not built: run “npm run build” first.')
  }
  const userData = options.userData ?? mkdtempSync(join(tmpdir(), 'tokhao-e2e-'))
  const app = await _electron.launch({
    executablePath: electronExecutable(),
    cwd: project,
    chromiumSandbox: !isRoot,
    args: [
      ...sandboxArguments(),
      `--user-data-dir=${userData}`,
      options.application ?? '.',
      ...(options.args ?? []),
    ],
    env: environment(options),
  })
  let ended = false
  // Once it has ended, Playwright forgets the process: asking `app` for anything then throws.
  app.once('close', () => (ended = true))
  const close = async (): Promise<void> => {
    if (!ended) await app.close()
    if (options.userData === undefined) rmSync(userData, { recursive: true, force: true })
  }
  try {
    const window = await loadedWindow(app)
    return { app, window, userData, close }
  } catch (error) {
    await close()
    throw error
  }
}

// A small window that says what takes so long may be there first, and gone before it can be asked.
async function loadedWindow(app: ElectronApplication): Promise<Page> {
  const window = app.windows()[0] ?? (await app.waitForEvent('window'))
  try {
    await window.waitForLoadState('domcontentloaded')
    return window
  } catch (error) {
    if (!window.isClosed()) throw error
    return loadedWindow(app)
  }
}

/** What a test must add as root on Linux, where Chromium's sandbox does not start. */
export function sandboxArguments(): readonly string[] {
  return isRoot ? ['--no-sandbox'] : []
}

/** The executable of the Electron that set-up wrote down. */
export function electronExecutable(): string {
  const { electronDist } = JSON.parse(readFileSync(runtimeFile, 'utf8')) as { electronDist: string }
  if (process.platform === 'darwin') {
    return join(electronDist, 'Electron.app', 'Contents', 'MacOS', 'Electron')
  }
  return join(electronDist, process.platform === 'win32' ? 'electron.exe' : 'electron')
}

function environment({ store, env = {} }: LaunchOptions): Record<string, string> {
  const all = { ...process.env, TOKHAO_STORE: store, ELECTRON_RUN_AS_NODE: undefined, ...env }
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
