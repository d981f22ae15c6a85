import { expect } from '@playwright/test'
import type { CDPSession, Locator, Page } from '@playwright/test'

const slotNames = {
  headline: 'หัวข้อข่าว',
  abstract: 'บทคัดย่อ',
  body: 'เนื้อข่าว',
  separator: 'เส้นคั่นท้ายข่าว',
  source: 'ที่มา',
} as const
export type SlotName = keyof typeof slotNames

/** A key as a Thai keyboard sends it: the letter written on it, and its place. */
export interface ThaiKey {
  readonly key: string
  readonly code: string
  readonly shift?: boolean
}

/** The page that is being written, by the names of its slots. */
export class EditorPage {
  readonly page: Page
  #cdp: CDPSession | undefined

  constructor(page: Page) {
    this.page = page
  }

  get text(): Locator {
    return this.page.getByRole('textbox', { name: 'หน้าข่าว' })
  }

  slot(name: SlotName): Locator {
    return this.text.getByRole('group', { name: slotNames[name], exact: true })
  }

  /** Begins a new draft and waits until it can be written in. */
  async begin(): Promise<void> {
    const before = await this.text.elementHandles()
    await this.page.keyboard.press('Control+n')
    for (const old of before) await old.waitForElementState('hidden')
    await expect(this.slot('headline')).toBeVisible()
    await expect(this.text).toBeFocused()
  }

  async expectText(name: SlotName, text: string): Promise<void> {
    await expect.poll(async () => (await this.slot(name).innerText()).replace(/\n+$/, '')).toBe(text)
  }

  /** Presses a key with Ctrl as Kedmanee sends it. */
  async control({ key, code, shift = false }: ThaiKey): Promise<void> {
    this.#cdp ??= await this.page.context().newCDPSession(this.page)
    const modifiers = 2 + (shift ? 8 : 0)
    const windowsVirtualKeyCode = code.charCodeAt(code.length - 1)
    const event = { key, code, modifiers, windowsVirtualKeyCode }
    await this.#cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event })
    await this.#cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event })
  }

  /** Pastes as the system would, with what another program put on the clipboard. */
  async paste(pasted: { readonly text?: string; readonly html?: string }): Promise<void> {
    await this.text.evaluate((element, { text, html }) => {
      const data = new DataTransfer()
      if (text !== undefined) data.setData('text/plain', text)
      if (html !== undefined) data.setData('text/html', html)
      const target = window.getSelection()?.focusNode?.parentElement ?? element
      target.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    }, pasted)
  }

  /** Lets the page wait for its next frame, with which offers follow the text, until what is answered is called. */
  async holdFrames(): Promise<() => Promise<void>> {
    const frames = await this.page.evaluateHandle(() => {
      const { requestAnimationFrame } = window
      window.requestAnimationFrame = () => 0
      return { goOn: () => Object.assign(window, { requestAnimationFrame }) }
    })
    return () => frames.evaluate(({ goOn }) => void goOn())
  }

  /** The stretches that are marked, by severity. */
  async marks(severity: 'error' | 'warning' | 'advice' | 'current'): Promise<string[]> {
    return this.page.evaluate((name) => {
      const highlight = CSS.highlights.get(name)
      return highlight ? [...highlight].map((range) => (range as Range).toString()) : []
    }, `finding-${severity}`)
  }

  /** Clicks on the middle of a marked stretch. */
  async clickMark(severity: 'error' | 'warning' | 'advice', text: string): Promise<void> {
    const { x, y } = await this.page.evaluate(
      ([name, wanted]) => {
        for (const range of CSS.highlights.get(name) ?? []) {
          if (!(range instanceof Range) || range.toString() !== wanted) continue
          const box = range.getBoundingClientRect()
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
        }
        throw new Error(`${wanted} is not marked.`)
      },
      [`finding-${severity}`, text] as const,
    )
    await this.page.mouse.click(x, y)
  }
}
