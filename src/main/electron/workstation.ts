import { app, Menu, nativeTheme, shell } from 'electron'
import { RefusalError } from '#contract/refusals.ts'
import { createDesk } from '#main/desk.ts'
import type { Desk } from '#main/desk.ts'
import type { Store } from '#main/store/store.ts'
import { closeStore, openStore } from '#main/store/store.ts'
import { readSettings } from '#main/store/papers.ts'
import { th } from '#strings/strings.ts'
import { describeProgram, writtenRuntime } from './about.ts'
import type { WrittenRuntime } from './about.ts'
import { copyToClipboard } from './copy.ts'
import { machineDialogs } from './dialogs.ts'
import { openBridge, tell } from './ipc.ts'
import { openLog } from './log.ts'
import type { Log } from './log.ts'
import { setMenu } from './menu.ts'
import { servePages } from './pages.ts'
import { resourcesFolder, settlePlaces } from './places.ts'
import type { Places } from './places.ts'
import { paperPrinter } from './paper-printer.ts'
import { showRefusal } from './refusal-window.ts'
import { secureEverything } from './security.ts'
import type { MainWindow } from './window.ts'
import { openMainWindow } from './window.ts'

/** Starts the workstation on its store, or brings the one that already stands on this store to the front. */
export function startWorkstation(namedStore: string | null): void {
  const places = settlePlaces(namedStore)
  if (!app.requestSingleInstanceLock()) {
    app.exit(0)
    return
  }
  const log = openLog(places.logFile)
  const runtime = writtenRuntime()
  const { version, runtime: versions, runtimeKind } = describeProgram(runtime)
  log.info('start', version, versions, runtimeKind)
  secureEverything(log)
  Menu.setApplicationMenu(null)
  app
    .whenReady()
    .then(() => open(places, runtime, log))
    .catch((error: unknown) => {
      log.error('could not start', error)
      app.exit(1)
    })
}

/** Opens the store, then the window on it; a store that says no is told of and left as it is. */
async function open(places: Places, runtime: WrittenRuntime | null, log: Log): Promise<void> {
  let store: Store
  try {
    store = openStore({ file: places.store, nativeBinding: runtime?.sqliteAddon ?? null })
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error
    log.error('the store refused', error)
    await showRefusal(th, th.refusals[error.refusal.code](error.refusal.detail), places.store)
    app.exit(1)
    return
  }
  work(store, places, runtime, log)
}

/** The day's work: window, bridge, menu and desk on an open store, until the window is closed. */
function work(store: Store, places: Places, runtime: WrittenRuntime | null, log: Log): void {
  nativeTheme.themeSource = readSettings(store).theme
  servePages()
  const main: MainWindow = openMainWindow({ title: th.desk.name, boundsFile: places.boundsFile, log })
  const contents = () => (main.browser.isDestroyed() ? null : main.browser.webContents)
  const printer = paperPrinter(th)
  const desk = createDesk({
    store,
    resources: resourcesFolder,
    ports: {
      ...machineDialogs(() => main.browser, th),
      printPdf: printer.print,
      copy: copyToClipboard,
      about: () => describeProgram(runtime),
      log: (happened, error) => log.error(happened, error),
      tell: (notice) => tell(contents(), notice),
      settled: main.settled,
    },
  })
  openBridge(contents, themed(desk, store), log)
  setMenu(th, {
    command: (id) => tell(contents(), { kind: 'command', id }),
    showLog: () => shell.showItemInFolder(places.logFile),
  })

  const trouble = (error: unknown): void => {
    log.error('unexpected', error)
    tell(contents(), { kind: 'trouble', code: 'bug' })
  }
  process.on('uncaughtException', trouble)
  process.on('unhandledRejection', trouble)
  app.on('second-instance', main.show)
  main.browser.once('closed', () => {
    // The printer's hidden window must not keep the program alive.
    printer.close()
    app.quit()
  })
  app.on('quit', () => {
    closeStore(store)
    log.info('end')
  })
}

/** Answers like the desk, and lets the machine's own parts (menus, dialogs) follow the theme chosen. */
function themed(desk: Desk, store: Store): Desk['answer'] {
  return async (name, payload) => {
    const answer = await desk.answer(name, payload)
    if (name === 'settings.write' && answer.ok) nativeTheme.themeSource = readSettings(store).theme
    return answer
  }
}
