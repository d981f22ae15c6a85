import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { launchTokhao } from './launch.ts'
import type { Launched } from './launch.ts'
import { DeskPage } from './pages/desk-page.ts'

let launched: Launched
let desk: DeskPage

test.beforeAll(async () => {
  launched = await launchTokhao()
  desk = new DeskPage(launched.app, launched.window)
  await desk.ready()
})
test.afterAll(async () => launched.close())

async function violations(): Promise<string[]> {
  // Electron has one page: axe cannot open a second one to finish in.
  const result = await new AxeBuilder({ page: desk.page }).setLegacyMode(true).analyze()
  return result.violations.map(
    (one) => `${one.impact}: ${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`,
  )
}

for (const theme of ['light', 'dark'] as const) {
  test(`the empty desk is accessible in ${theme}`, async () => {
    await desk.page.evaluate((shown) => {
      document.documentElement.dataset['theme'] = shown
    }, theme)
    expect(await violations()).toEqual([])
  })
}

test('the desk with a release, its findings, its preview and its dialogs is accessible, light and dark', async () => {
  await desk.page.getByRole('button', { name: 'เปิดข่าวตัวอย่าง' }).click()
  await expect(desk.findings.first()).toBeVisible()
  for (const theme of ['light', 'dark'] as const) {
    await desk.page.evaluate((shown) => {
      document.documentElement.dataset['theme'] = shown
    }, theme)
    expect(await violations()).toEqual([])
    await desk.press('Control+p')
    expect(await violations()).toEqual([])
    await desk.press('F7')
    await desk.press('F8')
    await desk.press('Alt+Enter')
    await expect(desk.page.getByRole('dialog')).toBeVisible()
    expect(await violations()).toEqual([])
    await desk.press('Escape')
    await desk.press('F1')
    expect(await violations()).toEqual([])
    await desk.press('Escape')
    await desk.press('Control+k')
    expect(await violations()).toEqual([])
    await desk.press('Escape')
  }
})
