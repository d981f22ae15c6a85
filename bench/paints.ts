import type { Page } from '@playwright/test'

/** Puts the caret in the middle of the body, with the keyboard on it. */
export async function putCaretInTheMiddle(page: Page, linesOfPage = '.slot-body > *'): Promise<void> {
  await page.evaluate((selector) => {
    const lines = [...document.querySelectorAll(selector)]
    const line = lines[Math.floor(lines.length / 2)]
    const text = line?.querySelector('[data-lexical-text]')?.firstChild
    if (!line || !text) throw new Error('The body has no text.')
    line.scrollIntoView({ block: 'center' })
    document.querySelector<HTMLElement>('[data-lexical-editor]')?.focus({ preventScroll: true })
    window.getSelection()?.collapse(text, Math.floor((text.textContent ?? '').length / 2))
  }, linesOfPage)
}

interface Watching {
  paints: number[]
}

/**
 * Begins to write down how long each key takes until it is painted: a message sent from a frame's callback
 * arrives when the frame has been laid out and painted.
 */
export async function watchPaints(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watching = window as unknown as Watching
    watching.paints = []
    const painted = new MessageChannel()
    let pressed: number[] = []
    painted.port1.addEventListener('message', () => {
      const now = performance.now()
      watching.paints.push(...pressed.map((at) => now - at))
      pressed = []
    })
    painted.port1.start()
    window.addEventListener(
      'keydown',
      (event) => {
        if (pressed.length === 0) requestAnimationFrame(() => painted.port2.postMessage(null))
        pressed.push(event.timeStamp)
      },
      { capture: true },
    )
  })
}

/** How long the keys since the last call took, in milliseconds. */
export async function takePaints(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const watching = window as unknown as Watching
    const { paints } = watching
    watching.paints = []
    return paints
  })
}
