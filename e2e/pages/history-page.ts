import type { Locator, Page } from '@playwright/test'

/** The panel ประวัติ with its versions, comments and record, and the dialogs that belong to it. */
export class HistoryPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  get side(): Locator {
    return this.page.getByRole('complementary')
  }
  get versions(): Locator {
    return this.side.getByRole('grid', { name: 'ฉบับที่เก็บไว้' }).getByRole('row')
  }
  get health(): Locator {
    return this.side.locator('.health')
  }
  get dialog(): Locator {
    return this.page.getByRole('dialog')
  }
  get comments(): Locator {
    return this.side.getByRole('article')
  }
  get record(): Locator {
    return this.side.getByRole('listitem')
  }
  get state(): Locator {
    return this.page.getByRole('toolbar').getByRole('button', { name: /^สถานะ/ })
  }

  async open(): Promise<void> {
    await this.page.getByRole('tab', { name: 'ประวัติ' }).click()
  }

  /** Shows a part of the panel: ฉบับ, ความเห็น or บันทึก. */
  async show(part: 'ฉบับ' | 'ความเห็น' | 'บันทึก'): Promise<void> {
    await this.side.getByRole('tab', { name: part }).click()
  }

  /** Keeps the text under a name. */
  async keep(name: string): Promise<void> {
    await this.page.keyboard.press('Control+s')
    await this.dialog.getByRole('textbox', { name: /ชื่อหรือหมายเหตุ/ }).fill(name)
    await this.page.keyboard.press('Enter')
    await this.dialog.waitFor({ state: 'hidden' })
  }

  /** A slot of the comparison. */
  compared(slot: string): Locator {
    return this.dialog.getByRole('region', { name: slot, exact: true })
  }

  /** Chooses a step from the menu of the state. */
  async step(name: string): Promise<void> {
    await this.state.click()
    await this.page.getByRole('menuitem', { name: `${name}…`, exact: true }).click()
    await this.dialog.waitFor()
  }
}
