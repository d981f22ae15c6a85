import {
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeSync,
  closeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { th } from '../src/strings/strings.ts'
import { launchTokhao } from './launch.ts'
import type { Launched } from './launch.ts'
import { DeskPage } from './pages/desk-page.ts'
import { EditorPage } from './pages/editor-page.ts'

const words = th.backups

let folder = ''
let store = ''
let launched: Launched
let desk: DeskPage

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tokhao-backups-'))
  store = join(folder, 'store.sqlite')
  await start()
})
test.afterEach(async () => {
  await launched.close()
  rmSync(folder, { recursive: true, force: true })
})

async function start(): Promise<void> {
  launched = await launchTokhao({ store, userData: join(folder, 'data') })
  desk = new DeskPage(launched.app, launched.window)
  await desk.ready()
}

/** Begins a draft with this headline and waits until it is on disk. */
async function write(headline: string): Promise<void> {
  const editor = new EditorPage(desk.page)
  await editor.begin()
  await desk.type(headline)
  await editor.expectText('headline', headline)
  await desk.press('Control+3')
  await desk.type('เนื้อข่าว')
  await saved()
}

async function saved(): Promise<void> {
  // The sign of the last save may still be there when the next one has not begun.
  await desk.page.evaluate(() => window.dispatchEvent(new Event('blur')))
  await desk.saved()
}

async function openBackups() {
  await desk.press('Control+k')
  await desk.type('ไฟล์สำรอง')
  await desk.press('Enter')
  const dialog = desk.page.getByRole('dialog')
  await expect(dialog.getByRole('heading', { name: words.title })).toBeVisible()
  return dialog
}

async function violations(): Promise<string[]> {
  const result = await new AxeBuilder({ page: desk.page }).setLegacyMode(true).analyze()
  return result.violations.map(
    (one) => `${one.impact}: ${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`,
  )
}

test('makes a backup, shows what has changed since, and brings the chosen drafts back', async () => {
  await write('ข่าวที่จะแก้')
  await write('ข่าวที่จะทิ้ง')
  await write('ข่าวที่คงเดิม')
  const dialog = await openBackups()
  const rows = dialog.getByRole('list', { name: words.list }).getByRole('listitem')
  await dialog.getByRole('button', { name: words.makeNow }).click()
  await expect(dialog.getByText(words.made)).toBeVisible()
  await expect(rows.filter({ hasText: words.why.asked })).toHaveCount(1)
  await expect(rows.first()).toContainText(/\d+ \S+ 25\d\d \d\d\.\d\d น\..* MB/)
  await dialog.getByRole('button', { name: words.examine }).click()
  await expect(dialog.getByText(/^ตรวจแล้ว [\d,]+ รายการ ตรงกับที่บันทึกไว้ทุกรายการ$/)).toBeVisible()
  await desk.press('Escape')

  const editor = new EditorPage(desk.page)
  await desk.draftRows.filter({ hasText: 'ข่าวที่จะแก้' }).click()
  await editor.expectText('headline', 'ข่าวที่จะแก้')
  await desk.press('Control+1')
  await desk.type('แล้ว')
  const changed = 'ข่าวที่จะแก้แล้ว'
  await editor.expectText('headline', changed)
  await saved()
  await desk.draftRows.filter({ hasText: 'ข่าวที่จะทิ้ง' }).click()
  await editor.expectText('headline', 'ข่าวที่จะทิ้ง')
  await desk.press('Control+k')
  await desk.type('ย้ายร่างไปถังขยะ')
  await desk.press('Enter')
  await expect(desk.draftRows).toHaveCount(2)
  await desk.draftRows.filter({ hasText: changed }).click()
  await editor.expectText('headline', changed)

  const again = await openBackups()
  await rows.filter({ hasText: words.why.asked }).getByRole('button').click()
  const list = again.getByRole('grid', { name: words.differing })
  await expect(list.getByRole('row')).toHaveCount(2)
  await expect(list.getByRole('row', { name: 'ข่าวที่จะแก้' })).toContainText(words.since.changed)
  await expect(list.getByRole('row', { name: 'ข่าวที่จะทิ้ง' })).toContainText(words.since['in-bin'])
  await expect(again.getByText(words.same(1))).toBeVisible()
  await expect(again.getByRole('button', { name: words.restore(0) })).toBeDisabled()
  expect(await violations()).toEqual([])
  await list.getByRole('row', { name: 'ข่าวที่จะแก้' }).click()
  await again.getByRole('button', { name: words.restore(1) }).click()
  await expect(desk.page.locator('.note')).toContainText(words.restored(1))
  await editor.expectText('headline', 'ข่าวที่จะแก้')
  await expect(desk.draftRows).toHaveCount(2)

  // What was restored is written on from there, and what it replaced is in its history.
  await desk.press('Control+3')
  await desk.type('ต่อ')
  await saved()
  const { value: drafts } = (await desk.ask('drafts.list', { place: 'desk' })) as {
    value: { id: string; headline: string }[]
  }
  const id = drafts.find(({ headline }) => headline === 'ข่าวที่จะแก้')?.id
  const { value: revisions } = (await desk.ask('history.list', { draft: id, which: 'all' })) as {
    value: { id: string }[]
  }
  const texts = await Promise.all(revisions.map((revision) => desk.ask('history.read', { id: revision.id })))
  expect(JSON.stringify(texts)).toContain(changed)
})

test('a backup without a difference says so', async () => {
  await write('ข่าวเดียว')
  const dialog = await openBackups()
  await dialog.getByRole('button', { name: words.makeNow }).click()
  await expect(dialog.getByText(words.made)).toBeVisible()
  await dialog.getByRole('listitem').filter({ hasText: words.why.asked }).getByRole('button').click()
  await expect(dialog.getByText(words.allSame)).toBeVisible()
  await dialog.getByRole('button', { name: words.back }).click()
  await expect(dialog.getByRole('heading', { name: words.title })).toBeVisible()
})

test('what is damaged in a store is named by the examination', async () => {
  await write('ข่าวที่จะเสียหาย')
  await launched.close()
  flip('ข่าวที่จะเสียหาย'.slice(0, 6), 1)
  await start()
  const dialog = await openBackups()
  await dialog.getByRole('button', { name: words.examine }).click()
  await expect(dialog.locator('.examine')).toContainText('เสียหาย')
})

test('a damaged store opens with its newest backup, and the person is told', async () => {
  await write('ข่าวในไฟล์สำรอง')
  expect(await desk.ask('backups.make', {})).toMatchObject({ ok: true })
  await launched.close()
  // The beginning of the file is gone, as after a fault of the disk.
  const file = openSync(store, 'r+')
  writeSync(file, Buffer.alloc(Math.min(8192, statSync(store).size), 0xa5), 0, undefined, 0)
  closeSync(file)
  const damaged = readFileSync(store)

  await start()
  const dialog = desk.page.getByRole('alertdialog')
  await expect(dialog.getByRole('heading', { name: words.recovered.title })).toBeVisible()
  await expect(dialog).toContainText(/ไฟล์สำรองเมื่อ \d+ \S+ 25\d\d \d\d\.\d\d น\./)
  const aside = (await dialog.locator('code').innerText()).trim()
  expect(readdirSync(folder)).toContain(aside)
  expect(readFileSync(join(folder, aside)).equals(damaged)).toBe(true)
  for (const theme of ['light', 'dark']) {
    await desk.page.evaluate((shown) => {
      document.documentElement.dataset['theme'] = shown
    }, theme)
    expect(await violations()).toEqual([])
  }
  await dialog.getByRole('button', { name: words.recovered.understood }).click()
  await expect(desk.draftRows.filter({ hasText: 'ข่าวในไฟล์สำรอง' })).toHaveCount(1)
  await new EditorPage(desk.page).expectText('headline', 'ข่าวในไฟล์สำรอง')

  await launched.close()
  await start()
  await expect(desk.page.getByRole('alertdialog')).toHaveCount(0)
})

test('a damaged store without a backup is told of and left as it is', async () => {
  await launched.close()
  const file = openSync(store, 'r+')
  // What says whose file it is stays; everything else is gone.
  writeSync(file, Buffer.alloc(statSync(store).size - 100, 0xa5), 0, undefined, 100)
  closeSync(file)
  const damaged = readFileSync(store)
  launched = await launchTokhao({ store, userData: join(folder, 'data') })
  await expect(launched.window.getByRole('alert')).toContainText(th.refusals['store-damaged']())
  const ended = launched.app.waitForEvent('close')
  await launched.window.getByRole('link', { name: th.menu.close }).click({ noWaitAfter: true })
  await ended
  expect(readFileSync(store).equals(damaged)).toBe(true)
})

test('the backup of the day is finished before the program ends', async () => {
  await write('ข่าววันนี้')
  await launched.close()
  const names = readdirSync(`${store}-backups`)
  expect(names.filter((name) => name.endsWith('-day.db'))).toHaveLength(1)
  expect(names.filter((name) => name.includes('unfinished'))).toEqual([])
})

/** Flips a bit in the last place of the file that holds this text. */
function flip(text: string, bit: number): void {
  const bytes = readFileSync(store)
  const at = bytes.lastIndexOf(Buffer.from(text))
  expect(at).toBeGreaterThan(0)
  const file = openSync(store, 'r+')
  writeSync(file, Buffer.from([(bytes[at + 2] ?? 0) ^ bit]), 0, 1, at + 2)
  closeSync(file)
}
