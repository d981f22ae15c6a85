import type { Session, WebContents, WebFrameMain, WebPreferences } from 'electron'
import { app, protocol } from 'electron'
import type { Log } from './log.ts'

/**
 * Everything that keeps the window harmless, in the order of Electron's checklist
 * (https://www.electronjs.org/docs/latest/tutorial/security).
 * Each item is tested in the running application by e2e/security.spec.ts.
 *
 *  1. Only load secure content            pages come from `app:` alone, every other request is cancelled
 *  2. No Node.js for remote content       nodeIntegration false, everywhere
 *  3. Context isolation                   contextIsolation true
 *  4. Process sandboxing                  sandbox true, and app.enableSandbox()
 *  5. Session permission requests         all refused
 *  6. webSecurity stays on                written out below
 *  7. Content security policy             a response header of every page
 *  8. allowRunningInsecureContent off     written out below
 *  9. experimentalFeatures off            written out below
 * 10. enableBlinkFeatures unused          nowhere
 * 11. No allowpopups                      no webview at all
 * 12. Verify webview options              refused in will-attach-webview
 * 13. Disable or limit navigation         refused
 * 14. Disable or limit new windows        refused
 * 15. No shell.openExternal               nowhere
 * 16. A current Electron                  package.json; About and the log name the runtime
 * 17. Validate the sender of IPC          ipc.ts, with `isOurFrame`
 * 18. No file: protocol                   `app:`, from the built window's folder only
 * 19. Fuses                               set when the program is packaged
 * 20. No Electron API for web content     the preload exposes two functions
 */

/** The origin of every page of the program. */
export const appOrigin = 'app://tokhao'

/**
 * The origin of the development server; null in every packaged or built program.
 * It needs an unpackaged program, electron-vite's variable, and an address of this machine.
 */
export const devOrigin = developmentOrigin()

function developmentOrigin(): string | null {
  const address = process.env['ELECTRON_RENDERER_URL']
  if (app.isPackaged || !address) return null
  const { origin, hostname } = new URL(address)
  return hostname === 'localhost' || hostname === '127.0.0.1' ? origin : null
}

/** What every page may load: the program's own files. No inline script or style, no eval, no connection. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'none'",
  "object-src 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "worker-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** The response headers of every page and file of the program. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

/** The preferences of every window; only a window with a `preload` can speak with the desk. */
export const safePreferences: WebPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  navigateOnDragDrop: false,
  // Chromium has no Thai speller and would fetch dictionaries from a server.
  spellcheck: false,
  enableWebSQL: false,
}

/** What must be said before Electron is ready. */
export function secureBeforeReady(): void {
  // As root, Chromium starts only with --no-sandbox; enableSandbox would then crash its network service for ever.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
  // A second wall behind the cancelled requests: no name is ever looked up.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND, EXCLUDE localhost')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
}

/** Puts the walls around every session and every page that will ever be made. Call before Electron is ready. */
export function secureEverything(log: Log): void {
  app.on('session-created', (session) => secureSession(session, log))
  app.on('web-contents-created', (_event, contents) => secureContents(contents, log))
}

function secureSession(session: Session, log: Log): void {
  session.webRequest.onBeforeRequest((details, decide) => {
    const cancel = !mayRequest(details.url)
    // Only the origin: an address may hold what a person typed.
    if (cancel) log.warn('request refused', originOf(details.url))
    decide({ cancel })
  })
  session.setPermissionRequestHandler((_contents, permission, decide) => {
    log.warn('permission refused', permission)
    decide(false)
  })
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, decide) => decide({}))
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event) => event.preventDefault())
}

/** `data:` and `blob:` never leave the page; the policy above says where they may be used. */
function mayRequest(url: string): boolean {
  const { protocol: scheme } = new URL(url)
  if (scheme === 'app:' || scheme === 'data:' || scheme === 'blob:') return true
  if (devOrigin === null) return false
  return (
    scheme === 'devtools:' || originOf(url) === devOrigin || url.startsWith(devOrigin.replace('http', 'ws'))
  )
}

function secureContents(contents: WebContents, log: Log): void {
  contents.setWindowOpenHandler(({ url }) => {
    log.warn('window refused', originOf(url))
    return { action: 'deny' }
  })
  const refuse = (event: { preventDefault(): void; readonly url: string }): void => {
    // The development server reloads the page that it serves.
    if (devOrigin !== null && originOf(event.url) === devOrigin) return
    log.warn('navigation refused', originOf(event.url))
    event.preventDefault()
  }
  contents.on('will-navigate', refuse)
  contents.on('will-frame-navigate', refuse)
  contents.on('will-redirect', refuse)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

/** Whether a message comes from the main frame of this very page, and the page is the program's own. */
export function isOurFrame(frame: WebFrameMain | null, contents: WebContents | null): boolean {
  if (frame === null || contents === null || contents.isDestroyed()) return false
  if (frame !== contents.mainFrame) return false
  const origin = originOf(frame.url)
  return origin === appOrigin || (devOrigin !== null && origin === devOrigin)
}

/** `scheme://host` of an address; `URL.origin` says only “null” for a scheme of one's own. */
function originOf(url: string): string {
  try {
    const { protocol: scheme, host } = new URL(url)
    return `${scheme}//${host}`
  } catch {
    return 'nowhere'
  }
}
