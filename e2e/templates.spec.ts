import { expect, test } from '@playwright/test'
import { th } from '../src/strings/strings.ts'
import { launchTokhao } from './launch.ts'
import { DeskPage } from './pages/desk-page.ts'
import { EditorPage } from './pages/editor-page.ts'

const words = th.templates

test('begins from a template, fills the blanks with Tab, and ends with the office’s short forms', async () => {
  const launched = await launchTokhao()
  const desk = new DeskPage(launched.app, launched.window)
  const editor = new EditorPage(launched.window)
  await desk.ready()

  await editor.control({ key: 'ื', code: 'KeyN', shift: true })
  const dialog = desk.page.getByRole('dialog', { name: words.title })
  await expect(dialog.getByRole('option', { name: 'ข่าวประชุม' })).toBeFocused()
  await desk.press('ArrowDown')
  await expect(dialog.getByRole('region', { name: words.preview })).toContainText('ลงพื้นที่จังหวัด')
  await desk.press('Enter')
  await expect(editor.text).toBeFocused()

  // The first blank is selected: what is typed takes its place.
  await desk.type('รมว.มท.')
  await desk.press('Tab')
  await desk.type('นนทบุรี')
  await desk.press('Tab')
  await desk.type('ช่วยผู้ประสบภัย')
  await editor.expectText('headline', 'รมว.มท. ลงพื้นที่จังหวัดนนทบุรี ช่วยผู้ประสบภัย')
  await expect(desk.verdict).toContainText('ยังไม่พร้อม')
  await expect(desk.findings.filter({ hasText: 'ยังไม่ได้เติม' }).first()).toBeVisible()

  await desk.press('Control+k')
  await desk.type('คำย่อ')
  await desk.press('Enter')
  await expect(desk.page.getByRole('textbox', { name: words.short })).toBeFocused()
  await desk.type('นรม')
  await desk.press('Tab')
  await desk.type('นายกรัฐมนตรี')
  await desk.press('Enter')
  await expect(desk.page.getByRole('listitem').filter({ hasText: 'นายกรัฐมนตรี' })).toBeVisible()
  await desk.press('Escape')
  await desk.press('Control+1')
  await desk.type(' นรม')
  await desk.press('Tab')
  await editor.expectText('headline', 'รมว.มท. ลงพื้นที่จังหวัดนนทบุรี ช่วยผู้ประสบภัย นายกรัฐมนตรี')
  await desk.press('Control+z')
  await editor.expectText('headline', 'รมว.มท. ลงพื้นที่จังหวัดนนทบุรี ช่วยผู้ประสบภัย นรม')

  // The only blank, already selected, does not keep Tab.
  await editor.begin()
  await desk.type('[…ชื่อ]')
  await desk.press('Tab')
  await expect.poll(() => desk.page.evaluate('String(getSelection())')).toBe('[…ชื่อ]')
  await desk.press('Tab')
  await desk.type('บทคัดย่อ')
  await editor.expectText('headline', '[…ชื่อ]')
  await editor.expectText('abstract', 'บทคัดย่อ')
  await launched.close()
})
