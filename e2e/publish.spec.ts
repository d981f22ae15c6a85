import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { launchTokhao } from './launch.ts'
import type { Launched } from './launch.ts'
import { DeskPage } from './pages/desk-page.ts'

let launched: Launched
let desk: DeskPage
let folder = ''

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tokhao-publish-'))
  launched = await launchTokhao()
  desk = new DeskPage(launched.app, launched.window)
  await desk.ready()
})

test.afterEach(async () => {
  await launched.close()
  rmSync(folder, { recursive: true, force: true })
})

test('a short text is written, copied, and flagged when the release changes', async () => {
  await desk.press('Control+n')
  await expect(desk.editor).toBeFocused()
  await desk.type('หัวข้อข่าว')
  await desk.press('Control+Shift+e')
  const dialog = desk.page.getByRole('dialog', { name: 'สำเนาสำหรับช่องทาง' })
  const short = dialog.getByRole('region', { name: 'LINE และ Facebook' })
  await short.getByRole('button', { name: 'ร่างจากหัวข้อและบทคัดย่อ' }).press('Enter')
  await expect(short.getByRole('textbox')).toHaveValue('หัวข้อข่าว')
  await expect(short.getByText('7 ตัวอักษร')).toBeVisible()
  await short.getByRole('textbox').press('End')
  await desk.type(' น้ำ')
  await short.getByRole('button', { name: 'คัดลอก' }).press('Enter')
  await expect(short.getByText(/^ล่าสุด/)).toBeVisible()
  expect(await desk.app.evaluate(({ clipboard }) => clipboard.readText())).toBe('หัวข้อข่าว น้ำ')
  await desk.answerSaveDialog(join(folder, 'ข่าว.eml'))
  const mail = dialog.getByRole('region', { name: 'อีเมล' })
  await mail.getByRole('button', { name: 'บันทึกร่างอีเมล…' }).press('Enter')
  await expect(mail.getByText(/^ล่าสุด/)).toBeVisible()
  expect(readFileSync(join(folder, 'ข่าว.eml'), 'utf8')).toContain('X-Unsent: 1')
  await desk.press('Escape')
  await expect(dialog).toBeHidden()
  const stale = desk.page.getByRole('button', { name: 'สำเนาล้าสมัย 2 ช่องทาง' })
  await expect(stale).toBeHidden()

  await desk.press('Control+1')
  await desk.press('End')
  await desk.type('ใหม่')
  await stale.press('Enter')
  await expect(short.getByText('ล้าสมัย: หัวข้อข่าว')).toBeVisible()
  // The text that was written is kept with the release.
  await expect(short.getByRole('textbox')).toHaveValue('หัวข้อข่าว น้ำ')
})

test('many releases are exported from the list, each whole, and none over another', async () => {
  for (let times = 0; times < 3; times++) await desk.ask('drafts.importSample', {})
  const out = join(folder, 'ออก')
  mkdirSync(out)
  await desk.answerOpenDialog([out])
  await desk.press('Control+n')
  // The window hears of the three with the new one.
  await expect(desk.draftRows).toHaveCount(4)
  await desk.press('Control+k')
  await desk.type('ส่งออกหลายข่าว')
  await desk.press('Enter')
  await expect(desk.page.getByRole('grid', { name: 'เลือกข่าวที่จะส่งออก' })).toBeVisible()
  await desk.page.getByRole('button', { name: 'เลือกทั้งหมด' }).press('Enter')
  await desk.page.getByRole('button', { name: 'ส่งออก 4 ข่าว…' }).press('Enter')
  const dialog = desk.page.getByRole('dialog', { name: 'ส่งออก 4 ข่าว' })
  await dialog.getByRole('checkbox', { name: /ใบรับรอง/ }).press('Space')
  await dialog.getByRole('button', { name: 'ส่งออก…' }).press('Enter')
  const done = desk.page.getByText('ส่งออกแล้ว 4 จาก 4 ข่าว (12 ไฟล์)')
  await expect(done).toBeVisible({ timeout: 60_000 })
  const pdfs = readdirSync(out).filter((name) => name.endsWith('.pdf'))
  expect(pdfs).toHaveLength(4)
  for (const name of pdfs) expect(readFileSync(join(out, name), 'latin1')).toMatch(/^%PDF-[^]*%%EOF\s*$/)
})
