import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from '@playwright/test'
import { launchTokhao } from './launch.ts'
import type { Launched } from './launch.ts'
import { DeskPage } from './pages/desk-page.ts'

let folder: string
let store: string
let launched: Launched
let desk: DeskPage

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tokhao-not-saved-'))
  store = join(folder, 'store.sqlite')
  launched = await launchTokhao({ store })
  desk = new DeskPage(launched.app, launched.window)
  await desk.ready()
  for (const headline of ['หนึ่ง', 'สอง']) {
    await desk.press('Control+n')
    await expect(desk.editor).toBeFocused()
    await desk.type(headline)
    await desk.saved()
  }
  await expect(desk.draftRows).toHaveCount(2)
})
test.afterEach(async () => {
  await launched.app.evaluate(({ app }) => app.exit(0)).catch(() => undefined)
  rmSync(folder, { recursive: true, force: true })
})

const typed = 'ข้อความที่ยังไม่ลงดิสก์'
const asked = () => desk.page.getByRole('alertdialog')

test('a draft that cannot be saved does not leave the screen for another', async () => {
  const other = new Database(store)
  other.exec('BEGIN IMMEDIATE')
  await desk.press('Control+3')
  await desk.type(typed)
  await desk.draftRows.filter({ hasText: 'หนึ่ง' }).click()
  // The store waits five seconds for the other program before it says no.
  await expect(asked()).toContainText('ยังบันทึกร่างนี้ไม่ได้', { timeout: 20_000 })
  await expect(desk.editor).toContainText(typed)

  other.exec('ROLLBACK')
  other.close()
  await asked().getByRole('button', { name: 'ลองบันทึกอีกครั้ง' }).click()
  await desk.saved()
  await desk.draftRows.filter({ hasText: 'หนึ่ง' }).click()
  await expect(desk.editor).toContainText('หนึ่ง')
  await desk.draftRows.filter({ hasText: 'สอง' }).click()
  await expect(desk.editor).toContainText(typed)
})

test('a window with text that cannot be saved stays open, and hands the text over', async () => {
  for (const file of readdirSync(folder)) rmSync(join(folder, file), { recursive: true, force: true })
  await desk.press('Control+3')
  await desk.type(typed)
  await expect(desk.status).toContainText('บันทึกไม่ได้', { timeout: 20_000 })
  await launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await expect(asked()).toContainText('ยังบันทึกร่างนี้ไม่ได้', { timeout: 20_000 })
  await asked().getByRole('button', { name: 'อยู่ที่ร่างนี้' }).click()
  await expect(desk.editor).toContainText(typed)

  await launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await expect(asked()).toBeVisible({ timeout: 20_000 })
  const closed = launched.app.waitForEvent('close')
  const copied = launched.app.evaluate(
    ({ clipboard }) =>
      new Promise<string>((resolve) => {
        // A promise on the Electron of today, a string on the one of the registry.
        const timer = setInterval(() => {
          void Promise.resolve(clipboard.readText()).then((text) => {
            if (text === '') return
            clearInterval(timer)
            resolve(text)
          })
        }, 20)
      }),
  )
  await asked().getByRole('button', { name: 'คัดลอกข้อความแล้วปิดโปรแกรม' }).click()
  expect(await copied).toContain(typed)
  await closed
})
