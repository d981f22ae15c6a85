import { expect } from '@playwright/test'
import type { ElectronApplication, Locator, Page } from '@playwright/test'

/** The window as a person finds their way in it: by the names on its parts. */
export class DeskPage {
  readonly page: Page
  readonly app: ElectronApplication

  constructor(app: ElectronApplication, page: Page) {
    this.app = app
    this.page = page
  }

  get drafts(): Locator {
    return this.page.getByRole('navigation', { name: 'รายการร่าง' })
  }
  get draftRows(): Locator {
    return this.drafts.getByRole('grid').getByRole('row')
  }
  get editor(): Locator {
    return this.page.locator('[data-lexical-editor]')
  }
  get side(): Locator {
    return this.page.getByRole('complementary')
  }
  get status(): Locator {
    return this.page.getByRole('contentinfo')
  }
  get findings(): Locator {
    return this.side.locator('.finding-row')
  }
  get verdict(): Locator {
    return this.side.locator('.verdict')
  }

  /** Waits until the window is there with its lists. */
  async ready(): Promise<void> {
    await expect(this.drafts).toBeVisible()
    await expect(this.page.locator('[data-lexical-editor], .empty-desk').first()).toBeVisible()
  }

  /** Waits until what is on screen is on disk. */
  async saved(): Promise<void> {
    await expect(this.status).toContainText('บันทึกแล้ว')
  }

  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys)
  }

  /** Types as a keyboard does, character by character. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text)
  }

  /** Runs a command as the menu does. */
  async tell(command: string): Promise<void> {
    await this.app.evaluate(
      ({ BrowserWindow }, id) =>
        BrowserWindow.getAllWindows()
          .find((window) => window.isVisible())
          ?.webContents.send('desk:notice', { kind: 'command', id }),
      command,
    )
  }

  /** What the desk answers to a question of the contract, asked as the window asks it. */
  async ask(name: string, payload: unknown): Promise<unknown> {
    return this.page.evaluate(
      ([question, asked]) =>
        (
          window as unknown as { tokhao: { ask(name: string, payload: unknown): Promise<unknown> } }
        ).tokhao.ask(question as string, asked),
      [name, payload] as const,
    )
  }

  /** Lets the next dialogs for saving answer with this path. Dialogs are among the few things that tests may fake. */
  async answerSaveDialog(path: string): Promise<void> {
    await this.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    }, path)
  }

  /** Lets the next dialogs for opening answer with these paths. */
  async answerOpenDialog(paths: readonly string[]): Promise<void> {
    await this.app.evaluate(({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...filePaths] })
    }, paths)
  }
}
