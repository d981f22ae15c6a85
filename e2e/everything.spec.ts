import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { th } from '../src/strings/strings.ts'
import { launchTokhao } from './launch.ts'
import { DeskPage } from './pages/desk-page.ts'

const words = th.jobs

let folder = ''
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tokhao-everything-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function command(desk: DeskPage, name: string): Promise<void> {
  await desk.press('Control+k')
  await desk.type(name)
  await desk.press('Enter')
}

test('a folder is imported into the archive and found; what cannot be read is listed', async () => {
  const launched = await launchTokhao()
  const desk = new DeskPage(launched.app, launched.window)
  await desk.ready()
  for (const name of ['หนึ่ง', 'สอง'])
    writeFileSync(join(folder, `${name}.txt`), `พาดหัว${name}\nเนื้อข่าว${name}\n`)
  writeFileSync(join(folder, 'ว่าง.txt'), '')
  await desk.answerOpenDialog([folder])
  await command(desk, 'เข้าคลัง')
  const dialog = desk.page.getByRole('alertdialog', { name: words.title.import })
  await expect(dialog).toContainText(words.imported(2, 0))
  await expect(dialog.getByRole('list')).toContainText(th.refusals['file-empty']('ว่าง.txt'))
  const axe = await new AxeBuilder({ page: desk.page }).setLegacyMode(true).analyze()
  expect(axe.violations).toEqual([])
  await dialog.getByRole('button', { name: words.close }).click()
  await desk.press('Control+Shift+f')
  await desk.type('เนื้อข่าวสอง')
  await expect(desk.drafts.getByRole('option')).toHaveCount(1)
  await launched.close()
})

test('everything is exported, and comes back in an empty store', async () => {
  const out = join(folder, 'ทั้งหมด')
  mkdirSync(out)
  const first = await launchTokhao()
  const desk = new DeskPage(first.app, first.window)
  await desk.ready()
  await desk.page.getByRole('button', { name: th.desk.empty.sample }).click()
  await desk.saved()
  await desk.answerOpenDialog([out])
  await command(desk, 'ส่งออกทุกอย่าง')
  const dialog = desk.page.getByRole('alertdialog', { name: words.title.export })
  await expect(dialog).toContainText(words.exported(1, 'ทั้งหมด'))
  expect(readdirSync(out).length).toBeGreaterThan(0)
  await dialog.getByRole('button', { name: words.close }).click()
  await first.close()

  const second = await launchTokhao()
  const other = new DeskPage(second.app, second.window)
  await other.ready()
  await other.answerOpenDialog([out])
  await command(other, 'นำสิ่งที่ส่งออกไว้')
  const back = other.page.getByRole('alertdialog', { name: words.title.restore })
  await expect(back).toContainText(words.restored(1, 0))
  await back.getByRole('button', { name: words.close }).click()
  await expect(other.draftRows).toHaveCount(1)
  await second.close()
})

test('nothing happens when no folder is chosen', async () => {
  const launched = await launchTokhao()
  const desk = new DeskPage(launched.app, launched.window)
  await desk.ready()
  await desk.app.evaluate(({ dialog }) => {
    dialog.showOpenDialog = () => {
      Reflect.set(dialog, 'asked', true)
      return Promise.resolve({ canceled: true, filePaths: [] })
    }
  })
  await command(desk, 'ส่งออกทุกอย่าง')
  await expect.poll(() => desk.app.evaluate(({ dialog }) => Reflect.get(dialog, 'asked'))).toBe(true)
  await expect(desk.page.getByRole('alertdialog')).toHaveCount(0)
  await launched.close()
})
