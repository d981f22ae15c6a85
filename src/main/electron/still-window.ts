import { BrowserWindow } from 'electron'
import { exportFonts } from '#main/desk-fonts.ts'
import { th } from '#strings/strings.ts'
import { resourcesFolder } from './places.ts'
import { safePreferences } from './security.ts'
import { stillPage } from './still-page.ts'

/** What a small window says before the desk is there; all of it is plain text. */
export interface StillWords {
  readonly heading: string
  readonly sentence: string
  /** The store that it is about, with what that is called. */
  readonly store: { readonly name: string; readonly file: string }
  /** The word on the button that closes the window; without one nobody can close it. */
  readonly button?: string
}

/** Opens a small window without scripts; resolves when what it says is on the screen. */
export async function openStillWindow(name: string, words: StillWords): Promise<BrowserWindow> {
  const font = await ownFont()
  const page = stillPage(name)
  const window = new BrowserWindow({
    width: 560,
    height: words.button === undefined ? 280 : 400,
    resizable: false,
    closable: words.button !== undefined,
    title: th.desk.name,
    autoHideMenuBar: true,
    webPreferences: { ...safePreferences, session: page.session, javascript: false },
  })
  window.removeMenu()
  await window.loadURL(page.hold(pageOf(words, name, font)))
  // A picture of it is taken only when it is drawn: what comes next may keep the program busy for minutes.
  await window.webContents.capturePage()
  return window
}

function pageOf({ heading, sentence, store, button }: StillWords, name: string, font: string): string {
  return `<!doctype html>
<html lang="th">
<meta charset="utf-8">
<title>${escaped(th.desk.name)}</title>
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
<main role="${button === undefined ? 'status' : 'alert'}">
  <h1>${escaped(heading)}</h1>
  <p>${escaped(sentence)}</p>
  <dl><dt>${escaped(store.name)}</dt><dd>${escaped(store.file)}</dd></dl>
  ${button === undefined ? '' : `<a href="app://${name}/close" autofocus>${escaped(button)}</a>`}
</main>
</html>`
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
