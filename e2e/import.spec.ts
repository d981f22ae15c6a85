import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import iconv from 'iconv-lite'
import { launchTokhao } from './launch.ts'
import type { Launched } from './launch.ts'
import { DeskPage } from './pages/desk-page.ts'

const seedFile = join(import.meta.dirname, '..', 'corpus', 'seed.txt')
const seed = readFileSync(seedFile, 'utf8')
const headline = 'รมว.ดีอี ร่วมประชุมงานเทคฯ'

let folder: string
let launched: Launched
let desk: DeskPage

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tokhao-import-'))
  launched = await launchTokhao()
  desk = new DeskPage(launched.app, launched.window)
  await desk.ready()
})
test.afterEach(async () => {
  await launched.close()
  rmSync(folder, { recursive: true, force: true })
})

test('takes the files it can read and says of each other one why not', async () => {
  const files = {
    'tis620.txt': iconv.encode(seed.replaceAll('“', '"').replaceAll('”', '"'), 'windows-874'),
    'utf16.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(seed, 'utf-16le')]),
    'empty.txt': Buffer.alloc(0),
    'binary.txt': Buffer.from([0, 1, 2, 3, 0, 255, 254, 0]),
  }
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes)
  await desk.answerOpenDialog([...Object.keys(files), 'missing.txt'].map((name) => join(folder, name)))
  await desk.press('Control+o')
  await expect(desk.draftRows).toHaveCount(2)
  await expect(desk.editor).toContainText(headline)
  const said = desk.page.locator('.note')
  await expect(said).toContainText('นำเข้า 2 ข่าวแล้ว')
  for (const name of ['empty.txt', 'binary.txt', 'missing.txt']) await expect(said).toContainText(name)
})

test('lets a dropped file fall into its slots', async () => {
  await desk.page.evaluate((text) => {
    const data = new DataTransfer()
    data.items.add(new File([text], 'ด้านสังคม_7_82320.txt', { type: 'text/plain' }))
    for (const kind of ['dragover', 'drop']) {
      document.body.dispatchEvent(
        new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true, composed: true }),
      )
    }
  }, seed)
  await expect(desk.editor).toContainText(headline)
  await expect(desk.page.getByText('วันจันทร์ที่ 29 เมษายน 2567').first()).toBeVisible()
  await expect(desk.draftRows).toHaveCount(1)
})

test('lets a pasted release fall into its slots, in one step that undo takes back', async () => {
  await desk.press('Control+n')
  await expect(desk.editor).toBeFocused()
  await desk.press('Control+3')
  await desk.page.evaluate((text) => {
    const data = new DataTransfer()
    data.setData('text/plain', text)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  }, seed)
  await expect(desk.editor.locator('.slot-headline')).toContainText(headline)
  await expect(desk.editor.locator('.slot-source')).toContainText('details/82320')
  await expect(desk.page.getByText('วันจันทร์ที่ 29 เมษายน 2567').first()).toBeVisible()
  await desk.press('Control+z')
  await expect(desk.editor.locator('.slot-headline')).not.toContainText(headline)
})

test('cleans what is pasted from elsewhere, says so, and takes it back', async () => {
  await desk.press('Control+n')
  await expect(desk.editor).toBeFocused()
  await desk.press('Control+3')
  await desk.page.evaluate(() => {
    const data = new DataTransfer()
    data.setData('text/plain', 'นํ้าท่วม\u00A0พื้นที่\u200Bเเละบ้านเรือน')
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  })
  await expect(desk.editor).toContainText('น้ำท่วม พื้นที่และบ้านเรือน')
  const note = desk.page.locator('.note')
  await expect(note).toContainText('ทำความสะอาด')
  await note.getByRole('button', { name: 'เลิกทำ' }).click()
  await expect(desk.editor).not.toContainText('บ้านเรือน')
})
