import { app, Menu, nativeTheme, shell } from 'electron'
import { th } from '#strings/strings.ts'
import { describeProgram, writtenRuntime } from './about.ts'
import { openBridge, tell } from './ipc.ts'
import { openLog } from './log.ts'
import { setMenu } from './menu.ts'
import { servePages } from './pages.ts'
import { settlePlaces } from './places.ts'
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
  const about = describeProgram(runtime, places.store)
  log.info('start', about.version, about.runtime, about.runtimeKind)
  secureEverything(log)

  let main: MainWindow | null = null
  const contents = () => (main === null || main.browser.isDestroyed() ? null : main.browser.webContents)
  app.on('second-instance', () => main?.show())
  app.on('window-all-closed', () => app.quit())
  Menu.setApplicationMenu(null)

  void app.whenReady().then(() => {
    servePages()
    openBridge(contents, async () => ({ ok: false, refusal: { code: 'bad-question' } }), log)
    setMenu(th, {
      command: (id) => tell(contents(), { kind: 'command', id }),
      showLog: () => shell.showItemInFolder(places.logFile),
    })
    nativeTheme.themeSource = 'system'
    main = openMainWindow({ title: th.desk.name, boundsFile: places.boundsFile, log })
  })
}
