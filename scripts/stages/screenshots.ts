/** Takes the pictures of the documents from the running workstation: `npm run screenshots`. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { launchTokhao } from '../../e2e/launch.ts'
import { DeskPage } from '../../e2e/pages/desk-page.ts'

const folder = join(import.meta.dirname, '..', '..', 'docs', 'images')
mkdirSync(folder, { recursive: true })

const { app, window, close } = await launchTokhao()
try {
  const desk = new DeskPage(app, window)
  await desk.ready()
  await window.emulateMedia({ reducedMotion: 'reduce' })
  await window.getByRole('button', { name: 'เปิดข่าวตัวอย่าง' }).click()
  await desk.findings.first().waitFor()
  await window.screenshot({ path: join(folder, 'desk.png') })
  await desk.press('F8')
  await desk.press('Alt+Enter')
  await window.getByRole('dialog').waitFor()
  await window.screenshot({ path: join(folder, 'finding.png') })
  await desk.press('Escape')
  await window.evaluate(() => {
    document.documentElement.dataset['theme'] = 'dark'
  })
  await desk.press('Control+p')
  await window.locator('.web-page').waitFor()
  await window.screenshot({ path: join(folder, 'dark.png') })
} finally {
  await close()
}
