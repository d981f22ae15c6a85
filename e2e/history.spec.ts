import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { launchTokhao } from './launch.ts'
import type { Launched } from './launch.ts'
import { DeskPage } from './pages/desk-page.ts'
import { EditorPage } from './pages/editor-page.ts'
import { HistoryPage } from './pages/history-page.ts'

const headline = 'ครม. อนุมัติงบ 100 ล้านบาท'
const first = 'คณะรัฐมนตรีอนุมัติงบประมาณ 100 ล้านบาท'
const second = 'โครงการเริ่มเดือนหน้า'

let launched: Launched
let desk: DeskPage
let editor: EditorPage
let history: HistoryPage

test.beforeEach(async () => {
  launched = await launchTokhao()
  desk = new DeskPage(launched.app, launched.window)
  editor = new EditorPage(desk.page)
  history = new HistoryPage(desk.page)
  await desk.ready()
  await editor.begin()
  await desk.type(headline)
  await desk.press('Control+3')
  await desk.type(first)
  await desk.press('Enter')
  await desk.type(second)
  await desk.saved()
})
test.afterEach(async () => launched.close())

/** Keeps the text as ฉบับแรก, then changes headline and body. */
async function keepAndChange(): Promise<void> {
  await history.keep('ฉบับแรก')
  await desk.press('Control+1')
  await desk.press('End')
  await desk.type(' เพิ่ม')
  await desk.press('Control+3')
  await desk.press('Control+Home')
  await desk.press('Control+3')
  await desk.type('ทันที')
  await desk.saved()
}

test('a version is kept, compared with the text, and one slot of it put back as one step', async () => {
  await keepAndChange()
  await history.open()
  await expect(history.health).toContainText('เก็บฉบับล่าสุด วันนี้')
  const named = history.versions.filter({ hasText: 'ฉบับแรก' })
  await named.click()

  const compared = history.compared('หัวข้อข่าว')
  await expect(compared.locator('ins')).toHaveText(/เพิ่ม/)
  await expect(compared.locator('del')).toHaveCount(0)
  await expect(history.compared('เนื้อข่าว').locator('ins')).toHaveText('ทันที')
  await expect(history.compared('บทคัดย่อ')).toHaveCount(0)

  await compared.getByRole('button', { name: /^คืนช่องนี้/ }).click()
  await expect(history.dialog.getByRole('status')).toContainText('คืนหัวข้อข่าวแล้ว')
  await expect(compared).toHaveCount(0)
  await expect(history.compared('เนื้อข่าว')).toBeVisible()
  await history.dialog.getByRole('button', { name: 'ปิด' }).click()
  await editor.expectText('headline', headline)
  await expect(editor.slot('body')).toContainText(`${second}ทันที`)
  // What was there before the restore is in the history, too.
  await expect(history.versions.filter({ hasText: 'ก่อนคืนฉบับเก่า' })).toHaveCount(1)

  await editor.slot('headline').click()
  await desk.press('Control+z')
  await editor.expectText('headline', `${headline} เพิ่ม`)
  await expect(editor.slot('body')).toContainText(`${second}ทันที`)
  await desk.saved()
  await desk.press('Control+y')
  await editor.expectText('headline', headline)
})

test('a whole version is put back with its date and category, and taken back', async () => {
  await desk.press('Control+6')
  await desk.type('ด้านสังคม')
  await desk.press('Escape')
  await desk.saved()
  await history.keep('')
  await desk.press('Control+6')
  await desk.press('Control+a')
  await desk.type('ด้านเศรษฐกิจ')
  await desk.press('Escape')
  await desk.press('Control+1')
  await desk.type('!')
  await desk.saved()
  await history.open()
  await history.versions.filter({ hasText: 'เก็บไว้' }).click()
  await expect(history.compared('หมวดข่าว').locator('del')).toContainText('สังคม')
  await history.dialog.getByRole('button', { name: 'คืนทั้งฉบับก่อน' }).click()
  await expect(history.dialog).toBeHidden()
  const category = desk.page.getByRole('combobox', { name: 'หมวดข่าว' })
  await expect(category).toHaveValue('ด้านสังคม')
  await editor.expectText('headline', headline)
  // Undoing the text takes the category along.
  await editor.slot('headline').click()
  await desk.press('Control+z')
  await editor.expectText('headline', `${headline}!`)
  await expect(category).toHaveValue('ด้านเศรษฐกิจ')
  await desk.press('Control+y')
  await expect(category).toHaveValue('ด้านสังคม')
  await desk.page.getByRole('button', { name: 'เลิกทำ' }).last().click()
  await expect(category).toHaveValue('ด้านเศรษฐกิจ')
  await editor.expectText('headline', `${headline}!`)
})

test('an export and a bulk fix leave a version behind', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tokhao-history-'))
  try {
    await desk.press('Control+3')
    await desk.press('Enter')
    await desk.type('เเละขอให้แจ้งเหตุได้้ทุกวัน ')
    await expect(desk.verdict).toContainText('ยังไม่พร้อม')
    await desk.saved()
    await desk.press('Control+Shift+Enter')
    await history.dialog.getByRole('button', { name: 'แก้ทั้งหมด' }).click()
    await expect(editor.slot('body')).toContainText('และขอให้แจ้งเหตุได้ทุกวัน')
    await desk.saved()
    await desk.answerSaveDialog(join(folder, 'ข่าว.txt'))
    await desk.press('Control+e')
    const formats = desk.page.getByRole('dialog', { name: 'ส่งออกข่าว' })
    await formats.getByRole('checkbox', { name: /^PDF/ }).press('Space')
    await formats.getByRole('checkbox', { name: /^ข้อความข่าว/ }).press('Space')
    await formats.getByRole('button', { name: /^ส่งออก/ }).press('Enter')
    await expect(formats.getByText('ข่าว.txt')).toBeVisible()
    await desk.press('Enter')
    await history.open()
    await expect(history.versions.filter({ hasText: 'ก่อนแก้ทั้งหมด' })).toHaveCount(1)
    await expect(history.versions.filter({ hasText: 'ส่งออก · ข่าว.txt' })).toHaveCount(1)
    await history.show('บันทึก')
    await expect(history.record.first()).toContainText('ส่งออก ข่าว.txt')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('a comment leads to its words, survives edits, and says so when they are gone', async () => {
  await desk.press('Control+1')
  await desk.press('Home')
  for (let letter = 0; letter < 4; letter++) await desk.press('Shift+ArrowRight')
  const quote = await desk.page.evaluate(() => String(window.getSelection()))
  expect(quote).toBe('ครม.')
  await desk.press('Control+Shift+m')
  await history.dialog.getByRole('textbox', { name: 'ความเห็น' }).fill('เขียนชื่อเต็มก่อน')
  await history.dialog.getByRole('textbox', { name: 'ชื่อของคุณ' }).fill('สมหญิง')
  await history.dialog.getByRole('button', { name: 'บันทึกความเห็น' }).click()
  await expect(history.dialog).toBeHidden()

  await history.open()
  await history.show('ความเห็น')
  await expect(history.comments).toContainText('เขียนชื่อเต็มก่อน')
  await expect(history.comments).toContainText('สมหญิง')
  await editor.slot('headline').click()
  await desk.press('Home')
  await desk.type('วันนี้ ')
  await history.comments.getByRole('button', { name: /^ไปที่ข้อความ/ }).click()
  await expect.poll(() => desk.page.evaluate(() => String(window.getSelection()))).toBe('ครม.')
  await desk.type('คณะรัฐมนตรี')
  await expect(history.comments).toContainText('ข้อความนี้ถูกแก้หรือลบไปแล้ว')

  await history.comments.getByRole('button', { name: 'ตอบ' }).click()
  await history.comments.getByRole('textbox', { name: 'คำตอบ' }).fill('แก้แล้ว')
  await history.comments.getByRole('button', { name: 'ตอบ' }).click()
  await expect(history.comments).toContainText('แก้แล้ว')
  await history.comments.getByRole('button', { name: 'จบเรื่อง' }).click()
  await expect(history.comments).toHaveCount(0)
  await history.side.getByRole('button', { name: 'จบแล้ว (1)' }).click()
  await history.comments.getByRole('button', { name: 'เปิดอีกครั้ง' }).click()
  await expect(history.comments).toContainText('เขียนชื่อเต็มก่อน')
})

test('the history and its comparison are accessible, light and dark', async () => {
  await keepAndChange()
  await history.open()
  for (const theme of ['light', 'dark'] as const) {
    await desk.page.evaluate((shown) => {
      document.documentElement.dataset['theme'] = shown
    }, theme)
    for (const part of ['ฉบับ', 'ความเห็น', 'บันทึก'] as const) {
      await history.show(part)
      expect(await violations()).toEqual([])
    }
    await history.show('ฉบับ')
    await history.versions.filter({ hasText: 'ฉบับแรก' }).click()
    await expect(history.compared('หัวข้อข่าว')).toBeVisible()
    expect(await violations()).toEqual([])
    await desk.press('Escape')
    await desk.press('Control+s')
    await expect(history.dialog).toBeVisible()
    expect(await violations()).toEqual([])
    await desk.press('Escape')
  }
})

async function violations(): Promise<string[]> {
  // Electron has one page: axe cannot open a second one to finish in.
  const result = await new AxeBuilder({ page: desk.page }).setLegacyMode(true).analyze()
  return result.violations.map(
    (one) => `${one.impact}: ${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`,
  )
}
