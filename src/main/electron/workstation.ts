import { resolve } from 'node:path'
import { app, Menu, nativeTheme, shell } from 'electron'
import type { Recovery } from '#contract/backups.ts'
import { RefusalError } from '#contract/refusals.ts'
import { createDesk } from '#main/desk.ts'
import type { Desk } from '#main/desk.ts'
import type { Store } from '#main/store/store.ts'
import { closeStore } from '#main/store/store.ts'
import { openOrRecover } from '#main/store/recover.ts'
import { readPicture } from '#main/store/pictures/pictures.ts'
import { readSettings } from '#main/store/papers.ts'
import { stringsOf, th } from '#strings/strings.ts'
import { describeProgram, writtenRuntime } from './about.ts'
import type { WrittenRuntime } from './about.ts'
import { copyToClipboard } from './copy.ts'
import { machineDialogs } from './dialogs.ts'
import { openBridge, tell } from './ipc.ts'
import { openLog } from './log.ts'
import type { Log } from './log.ts'
import { setMenu } from './menu.ts'
import { openedFiles } from './opened-files.ts'
import { servePages } from './pages.ts'
import { packagedAddon, resourcesFolder, settlePlaces } from './places.ts'
import type { Places } from './places.ts'
import { paperPrinter } from './paper-printer.ts'
import { showRefusal } from './refusal-window.ts'
import { secureEverything } from './security.ts'
import { showUpdate } from './update-window.ts'
import type { MainWindow } from './window.ts'
import { openMainWindow } from './window.ts'

/** What a second start hands to the first one; paths are absolute, for it may stand in another folder. */
interface Handed {
  readonly files: readonly string[]
}

/**
 * Starts the workstation on its store and imports the files named, or brings the one that already stands on
 * this store to the front and hands it the files.
 */
export function startWorkstation(namedStore: string | null, files: readonly string[]): void {
  const places = settlePlaces(namedStore)
  const bareWords = process.argv.slice(1).filter((word) => !files.includes(word))
  const handed: Handed = { files: files.map((file) => resolve(file)) }
  if (!app.requestSingleInstanceLock(handed)) {
    app.exit(0)
    return
  }
  // The system may say before the window is there which file was opened with the program.
  const early = [...handed.files]
  const gather = (event: { preventDefault(): void }, file: string): void => {
    event.preventDefault()
    early.push(file)
  }
  app.on('open-file', gather)
  const log = openLog(places.logFile)
  const runtime = writtenRuntime()
  const { version, runtime: versions, runtimeKind } = describeProgram(runtime)
  log.info('start', version, versions, runtimeKind)
  secureEverything(log)
  Menu.setApplicationMenu(null)
  app
    .whenReady()
    .then(() => open(places, runtime, log, bareWords))
    .then((opened) => {
      app.off('open-file', gather)
      opened?.(early)
    })
    .catch((error: unknown) => {
      log.error('could not start', error)
      app.exit(1)
    })
}

/** Opens the store, then the window on it; a store that says no is told of and left as it is. */
async function open(
  places: Places,
  runtime: WrittenRuntime | null,
  log: Log,
  bareWords: readonly string[],
): Promise<((files: readonly string[]) => void) | null> {
  const updated = await showUpdate(th, places.store, log)
  let opened: { readonly store: Store; readonly recovery: Recovery | null }
  try {
    opened = openOrRecover({
      file: places.store,
      nativeBinding: packagedAddon ?? runtime?.sqliteAddon ?? null,
    })
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error
    log.error('the store refused', error)
    await showRefusal(th, th.refusals[error.refusal.code](error.refusal.detail), places.store, updated)
    app.exit(1)
    return null
  }
  if (opened.recovery !== null) log.warn('the store was damaged and came back', opened.recovery)
  const files = work(opened, places, runtime, log, bareWords)
  // Not before the desk has a window: the program ends with the last one.
  updated()
  return files
}

/**
 * The day's work: window, bridge, menu and desk on an open store, until the window is closed. Answers the way
 * in for files that come from outside. `bareWords` start the program again without the files it was given.
 */
function work(
  { store, recovery }: { readonly store: Store; readonly recovery: Recovery | null },
  places: Places,
  runtime: WrittenRuntime | null,
  log: Log,
  bareWords: readonly string[],
): (files: readonly string[]) => void {
  const words = () => stringsOf(readSettings(store).language)
  nativeTheme.themeSource = machineTheme(store)
  servePages((id) => readPicture(store, id))
  const main: MainWindow = openMainWindow({ title: th.desk.name, boundsFile: places.boundsFile, log })
  const contents = () => (main.browser.isDestroyed() ? null : main.browser.webContents)
  // What a release says on paper is Thai, whatever the interface speaks.
  const printer = paperPrinter(th)
  const desk = createDesk({
    store,
    resources: resourcesFolder,
    recovery,
    ports: {
      ...machineDialogs(() => main.browser, words),
      printPdf: printer.print,
      copy: copyToClipboard,
      about: () => describeProgram(runtime),
      log: (happened, error) => log.error(happened, error),
      tell: (notice) => tell(contents(), notice),
      settled: main.settled,
      unsettled: main.unsettled,
    },
  })
  const trouble = (error: unknown): void => {
    log.error('unexpected', error)
    tell(contents(), { kind: 'trouble', code: 'bug' })
  }
  const files = openedFiles({
    import: desk.importFiles,
    tell: (imported) => tell(contents(), { kind: 'imported', imported }),
    trouble,
  })
  const showMenu = () =>
    setMenu(words(), {
      command: (id) => tell(contents(), { kind: 'command', id }),
      showLog: () => shell.showItemInFolder(places.logFile),
    })
  openBridge(contents, followed(desk, store, { ready: files.ready, changed: showMenu }), log)
  showMenu()

  desk.followIndex()

  process.on('uncaughtException', trouble)
  process.on('unhandledRejection', trouble)
  app.on('second-instance', (_event, _words, _folder, handed) => {
    const { files: named } = handed as Handed
    // Whoever starts the program while the last backup is being written gets it when that is done.
    if (main.browser.isDestroyed()) return app.relaunch({ args: [...bareWords, ...named] })
    main.show()
    files.open(named)
  })
  app.on('open-file', (event, file) => {
    event.preventDefault()
    main.show()
    files.open([file])
  })
  main.browser.once('closed', () => {
    // The printer's hidden window must not keep the program alive.
    printer.close()
    app.quit()
  })
  let finished = false
  app.on('will-quit', (event) => {
    if (finished) return
    event.preventDefault()
    void desk.finish().finally(() => {
      finished = true
      // Not before this event has ended: until then Electron takes itself to be quitting, and would not hear.
      setImmediate(() => app.quit())
    })
  })
  app.on('quit', () => {
    closeStore(store)
    log.info('end')
  })
  return files.open
}

/**
 * Answers like the desk. The machine's own parts (menus, dialogs) follow the theme and the language chosen; and
 * once the window has asked how the store fared, which it does when its first draft is on the desk, it is `ready`.
 */
function followed(
  desk: Desk,
  store: Store,
  on: { readonly ready: () => void; readonly changed: () => void },
): Desk['answer'] {
  let { language } = readSettings(store)
  return async (name, payload) => {
    const answer = await desk.answer(name, payload)
    if (name === 'settings.write' && answer.ok) {
      nativeTheme.themeSource = machineTheme(store)
      const chosen = readSettings(store).language
      if (chosen !== language) on.changed()
      language = chosen
    }
    if (name === 'store.recovery') on.ready()
    return answer
  }
}

// The machine has no high contrast of ours: its own parts are dark then, as the window is.
function machineTheme(store: Store): 'system' | 'light' | 'dark' {
  const { theme } = readSettings(store)
  return theme === 'contrast' ? 'dark' : theme
}
