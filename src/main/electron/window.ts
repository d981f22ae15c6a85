import { BrowserWindow, nativeTheme, powerMonitor, screen } from 'electron'
import type { Log } from './log.ts'
import { tell } from './ipc.ts'
import { preloadFile } from './places.ts'
import { appOrigin, devOrigin, safePreferences } from './security.ts'
import { keepBounds, readBounds, smallest } from './window-bounds.ts'

/** How long a closing window may take to save, in milliseconds. */
const patience = 8000

/** The colour before the first paint: that of the desk in the window's styles. */
const background = { light: '#ebe7df', dark: '#161513' } as const

/** The window of the workstation. */
export interface MainWindow {
  readonly browser: BrowserWindow
  /** The window has saved everything; if it is closing, it closes now. */
  settled(): void
  /** The page holds what could not be saved: the window stays. */
  unsettled(): void
  /** Asks the window to save now. */
  settle(): void
  /** Brings the window to the front. */
  show(): void
}

export interface MainWindowOptions {
  readonly title: string
  readonly boundsFile: string
  readonly log: Log
}

/** Opens the window; it is shown with its first paint. */
export function openMainWindow({ title, boundsFile, log }: MainWindowOptions): MainWindow {
  const { maximized, width, height, x, y } = readBounds(
    boundsFile,
    screen.getAllDisplays().map((display) => display.workArea),
  )
  const browser = new BrowserWindow({
    width,
    height,
    ...(x === undefined || y === undefined ? {} : { x, y }),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title,
    backgroundColor: nativeTheme.shouldUseDarkColors ? background.dark : background.light,
    webPreferences: { ...safePreferences, preload: preloadFile },
  })
  browser.once('ready-to-show', () => {
    if (maximized) browser.maximize()
    browser.show()
  })

  const ask = (closing: boolean): void =>
    tell(browser.isDestroyed() ? null : browser.webContents, { kind: 'settle', closing })
  const settle = (): void => ask(false)
  const closing = closeWhenSettled(browser, () => ask(true), log)
  browser.on('blur', settle)
  powerMonitor.on('suspend', settle)
  powerMonitor.on('lock-screen', settle)
  powerMonitor.on('shutdown', settle)
  browser.once('closed', () => {
    powerMonitor.off('suspend', settle)
    powerMonitor.off('lock-screen', settle)
    powerMonitor.off('shutdown', settle)
  })
  browser.on('close', () => {
    keepBounds(boundsFile, { ...browser.getNormalBounds(), maximized: browser.isMaximized() })
  })
  browser.on('page-title-updated', (event) => event.preventDefault())
  browser.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log.error('the page ended', reason, exitCode)
    // Everything that was saved is in the store; the new page opens it again.
    if (reason !== 'clean-exit' && reason !== 'killed') browser.reload()
  })
  browser.webContents.on('preload-error', (_event, _file, error) => log.error('preload', error))

  browser.loadURL(devOrigin ?? `${appOrigin}/index.html`).catch((error: unknown) => log.error('load', error))
  return {
    browser,
    settled: closing.settled,
    unsettled: closing.unsettled,
    settle,
    show: () => {
      if (browser.isMinimized()) browser.restore()
      browser.show()
      browser.focus()
    },
  }
}

/** Holds the closing of a window back until its page has saved, or does not answer. */
function closeWhenSettled(
  browser: BrowserWindow,
  settle: () => void,
  log: Log,
): { settled: () => void; unsettled: () => void } {
  let waiting: NodeJS.Timeout | null = null
  let mayClose = false
  const finish = (): void => {
    if (waiting === null || browser.isDestroyed()) return
    clearTimeout(waiting)
    waiting = null
    mayClose = true
    browser.close()
  }
  browser.on('close', (event) => {
    if (mayClose || browser.webContents.isCrashed()) return
    event.preventDefault()
    if (waiting !== null) return
    waiting = setTimeout(() => {
      log.warn('the page did not settle in time')
      finish()
    }, patience)
    settle()
  })
  // What could not be saved is on the screen only: its writer decides what becomes of it.
  const stay = (): void => {
    if (waiting !== null) clearTimeout(waiting)
    waiting = null
  }
  return { settled: finish, unsettled: stay }
}
