import { BrowserWindow } from 'electron'
import { RefusalError } from '#contract/refusals.ts'
import { safePreferences } from './security.ts'
import type { StillPage } from './still-page.ts'
import { stillPage } from './still-page.ts'

/**
 * How long one document may take, in milliseconds. The longest release known has 134 pages and took nearly a
 * minute on a machine with ten times the work that it can do.
 */
const patience = 180_000

/** Margins, in inches, of a page whose style says none; ours say their own. */
const margins = { top: 0.984, bottom: 0.984, left: 0.984, right: 0.984 }

/**
 * Writes a document into the page and waits for its pictures and fonts. The policy of the page that was loaded
 * goes on: no script that a document holds is run.
 */
const placing = `(html) => {
  document.open()
  document.write(html)
  document.close()
  const loaded =
    document.readyState === 'complete' ? null : new Promise((done) => addEventListener('load', done, { once: true }))
  return Promise.resolve(loaded).then(() => document.fonts.ready).then(() => null)
}`

export interface PrinterOptions {
  /** Small HTML under every page; Chromium fills in the elements of class `pageNumber` and `totalPages`. */
  footer(): string
}

/** Turns whole HTML documents into PDF. */
export interface Printer {
  /** The document on A4, as the browser prints it. Refuses with `print-failed`. */
  print(html: string): Promise<Uint8Array>
  /** Closes the hidden window; printing again opens another. */
  close(): void
}

/** A printer with one hidden window, opened at the first document and used again; one document at a time. */
export function hiddenPrinter({ footer }: PrinterOptions): Printer {
  let page: StillPage | null = null
  let window: BrowserWindow | null = null
  let last: Promise<unknown> = Promise.resolve()

  const close = (): void => {
    if (window !== null && !window.isDestroyed()) window.destroy()
    window = null
  }

  const emptyWindow = async (): Promise<BrowserWindow> => {
    page ??= stillPage('print')
    window = new BrowserWindow({
      show: false,
      webPreferences: { ...safePreferences, session: page.session, backgroundThrottling: false },
    })
    await window.loadURL(page.hold('<!DOCTYPE html><title>Tokhao</title>'))
    return window
  }

  const printNow = async (html: string): Promise<Uint8Array> => {
    const { webContents } = window ?? (await emptyWindow())
    // Written into the page that is there: going to an address for each took ten times as long (measured).
    await webContents.executeJavaScript(`(${placing})(${JSON.stringify(html)})`)
    return webContents.printToPDF({
      pageSize: 'A4',
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: footer(),
      margins,
    })
  }

  const print = async (html: string): Promise<Uint8Array> => {
    try {
      return await within(patience, printNow(html))
    } catch (error) {
      // A window that failed once is not trusted with the next document.
      close()
      throw new RefusalError('print-failed', undefined, { cause: error })
    }
  }

  return {
    print(html) {
      const mine = last.then(() => print(html))
      last = mine.catch(() => null)
      return mine
    },
    close,
  }
}

function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer in ${milliseconds} ms`)), milliseconds)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
