import { BrowserWindow } from 'electron'
import { exportFonts } from '#main/desk-fonts.ts'
import type { Strings } from '#strings/strings.ts'
import { resourcesFolder } from './places.ts'
import { safePreferences } from './security.ts'
import { stillPage } from './still-page.ts'

/** Says in a window of its own why the program cannot open; resolves when the person has closed it. */
export async function showRefusal({ desk, menu }: Strings, sentence: string, store: string): Promise<void> {
  const font = await ownFont()
  const page = stillPage('refusal')
  const window = new BrowserWindow({
    width: 560,
    height: 400,
    resizable: false,
    title: desk.name,
    autoHideMenuBar: true,
    webPreferences: { ...safePreferences, session: page.session, javascript: false },
  })
  window.removeMenu()
  const closed = new Promise<void>((resolve) => {
    window.once('closed', resolve)
  })
  // Navigation is refused everywhere; here the one link of the page means: close.
  window.webContents.on('will-frame-navigate', () => window.close())
  window.webContents.on('before-input-event', (_event, { key }) => {
    if (key === 'Escape') window.close()
  })
  await window.loadURL(
    page.hold(`<!doctype html>
<html lang="th">
<meta charset="utf-8">
<title>${escaped(desk.name)}</title>
<style>
  ${font}
  :root { color-scheme: light dark; font: 17px/1.65 Sarabun, "TH Sarabun New", sans-serif }
  body { margin: 0; padding: 40px 48px; background: #fff; color: #211e1a }
  h1 { margin: 0 0 12px; font-size: 22px; line-height: 1.5 }
  p { margin: 0 0 16px }
  dl { margin: 0 0 24px; font-size: 14px; color: #5d574d; overflow-wrap: anywhere }
  dd { margin: 0 }
  a { display: inline-block; padding: 6px 28px; border-radius: 8px; background: #0d5160; color: #fff; text-decoration: none }
  a:focus-visible { outline: 3px solid #86cad8; outline-offset: 2px }
  @media (prefers-color-scheme: dark) {
    body { background: #1e1d1a; color: #eee9e0 }
    dl { color: #b3ab9d }
    a { background: #86cad8; color: #08252b }
  }
</style>
<main role="alert">
  <h1>${escaped(menu.cannotOpen)}</h1>
  <p>${escaped(sentence)}</p>
  <dl><dt>${escaped(menu.whichStore)}</dt><dd>${escaped(store)}</dd></dl>
  <a href="app://refusal/close" autofocus>${escaped(menu.close)}</a>
</main>
</html>`),
  )
  await closed
}

/** Sarabun, carried in the page: a bare machine has no Thai letters. Without it the sentence must still come. */
async function ownFont(): Promise<string> {
  try {
    const regular = (await exportFonts(resourcesFolder)).find(
      ({ weight, style }) => weight === 400 && style === 'normal',
    )
    return regular
      ? `@font-face { font-family: Sarabun; src: url("data:font/ttf;base64,${regular.base64}") }`
      : ''
  } catch {
    return ''
  }
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
