import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { launchTokhao } from './launch.ts'
import type { Launched } from './launch.ts'
import { DeskPage } from './pages/desk-page.ts'
import { EditorPage } from './pages/editor-page.ts'
import { HistoryPage } from './pages/history-page.ts'

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
  await desk.type('ศธ. เปิดโครงการอาหารกลางวัน')
  await desk.press('Control+3')
  await desk.type('เเละขอความร่วมมือจากผู้ปกครอง ')
  await desk.press('Control+6')
  await desk.type('ด้านสังคม')
  await desk.press('Escape')
  await desk.saved()
  await expect(desk.verdict).toContainText('ยังไม่พร้อม')
})
test.afterEach(async () => launched.close())

test('approving with something that must be fixed asks for a reason, which is recorded', async () => {
  await expect(history.state).toHaveText('ร่าง')
  await history.step('ส่งตรวจ')
  await history.dialog.getByRole('textbox', { name: 'ชื่อของคุณ' }).fill('สมชาย')
  await history.dialog.getByRole('button', { name: 'ส่งตรวจ' }).click()
  await expect(history.state).toHaveText('รอตรวจ')

  await history.step('อนุมัติ')
  const approve = history.dialog.getByRole('button', { name: 'อนุมัติ' })
  await expect(history.dialog).toContainText('ยังมีเรื่องที่ต้องแก้')
  await expect(approve).toBeDisabled()
  await history.dialog.getByRole('textbox', { name: /เหตุผลที่ต้องไปต่อ/ }).fill('ตามเอกสารต้นทาง')
  await approve.click()
  await expect(history.state).toHaveText('อนุมัติ')

  await history.open()
  await history.show('บันทึก')
  await expect(history.record.first()).toContainText('ตามเอกสารต้นทาง')
  await expect(history.record.nth(1)).toContainText('รอตรวจ → อนุมัติ')
  await expect(history.record.nth(1)).toContainText('สมชาย')
  await history.show('ฉบับ')
  await expect(history.versions.filter({ hasText: 'เปลี่ยนเป็น “อนุมัติ”' })).toHaveCount(1)

  // What was approved is no longer what it says.
  await desk.press('Control+1')
  await desk.type(' ทั่วประเทศ')
  await desk.saved()
  await expect(history.state).toHaveText('ร่าง')
  await expect(editor.slot('headline')).toContainText('ทั่วประเทศ')
  await history.show('บันทึก')
  await expect(history.record.first()).toContainText('จึงกลับเป็นร่าง')
})

test('a clean text goes its way without a reason; an embargo holds it back until it is lifted', async () => {
  await desk.press('Control+Shift+Enter')
  await history.dialog.getByRole('button', { name: 'แก้ทั้งหมด' }).click()
  await expect(desk.verdict).not.toContainText('ยังไม่พร้อม')
  await history.step('ส่งตรวจ')
  await desk.press('Enter')
  await expect(history.dialog).toBeHidden()
  await history.step('อนุมัติ')
  await expect(history.dialog).toContainText('ไม่มีเรื่องที่ต้องแก้')
  await desk.press('Enter')
  await expect(history.dialog).toBeHidden()
  await expect(history.state).toHaveText('อนุมัติ')

  await history.step('กำหนดเวลาเผยแพร่')
  await expect(history.dialog.getByRole('spinbutton').first()).toBeFocused()
  await history.dialog.getByRole('button', { name: 'กำหนดเวลา' }).click()
  await expect(history.state).toHaveAccessibleName(/ห้ามเผยแพร่ก่อน .* 09\.00 น\./)
  await history.step('เผยแพร่')
  await expect(history.dialog).toContainText('ยังเผยแพร่ไม่ได้')
  await expect(history.dialog.getByRole('button', { name: 'เผยแพร่' })).toBeDisabled()
  await desk.press('Escape')
  await history.step('กำหนดเวลาเผยแพร่')
  await history.dialog.getByRole('button', { name: 'เลิกกำหนดเวลา' }).click()
  await expect(history.dialog).toBeHidden()

  // A published release must name its source: the checks are those of the state that is asked for.
  await history.step('เผยแพร่')
  await history.dialog
    .getByRole('button', { name: 'กลับไปแก้' })
    .or(history.dialog.getByText('ไม่มีเรื่องที่ต้องแก้'))
    .waitFor()
  await desk.press('Escape')
  await history.step('ส่งกลับให้แก้')
  await desk.press('Enter')
  await expect(history.state).toHaveText('ร่าง')
})

test('text typed before the answer to a change of state is not lost', async () => {
  await desk.press('Control+1')
  await desk.type(' วันแรก')
  await desk.press('Control+k')
  await desk.type('ส่งตรวจ')
  await desk.press('Enter')
  await expect(history.dialog).toBeVisible()
  await desk.press('Enter')
  await expect(history.dialog).toBeHidden()
  await expect(history.state).toHaveText('รอตรวจ')
  await desk.press('Control+1')
  await desk.type(' วันที่สอง')
  await desk.saved()
  await editor.expectText('headline', 'ศธ. เปิดโครงการอาหารกลางวัน วันแรก วันที่สอง')
  await expect(history.state).toHaveText('รอตรวจ')
})

test('the states are accessible, light and dark', async () => {
  await history.step('ส่งตรวจ')
  await desk.press('Enter')
  await expect(history.dialog).toBeHidden()
  for (const theme of ['light', 'dark'] as const) {
    await desk.page.evaluate((shown) => {
      document.documentElement.dataset['theme'] = shown
    }, theme)
    expect(await violations()).toEqual([])
    await history.step('อนุมัติ')
    expect(await violations()).toEqual([])
    await desk.press('Escape')
    await history.step('กำหนดเวลาเผยแพร่')
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
