import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { paragraphsXml, wordFile } from '../src/main/word/testing/word-files.ts'
import type { Launched } from './launch.ts'
import { launchTokhao } from './launch.ts'
import { DeskPage } from './pages/desk-page.ts'

/** Text from elsewhere: files of Word. */
let launched: Launched
let desk: DeskPage
let folder: string

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tokhao-foreign-'))
  launched = await launchTokhao()
  desk = new DeskPage(launched.app, launched.window)
  await desk.ready()
})
test.afterAll(async () => {
  await launched.close()
  rmSync(folder, { recursive: true, force: true })
})

test('imports Word files, several at once, and tells what could not be kept of them', async () => {
  const hidden = '<w:p><w:r><w:t>เห็น</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>ลับ</w:t></w:r></w:p>'
  const files = {
    'มีข้อความซ่อน.docx': wordFile(paragraphsXml('ครม. อนุมัติ') + hidden),
    'ธรรมดา.docx': wordFile(paragraphsXml('รมว. แถลง', 'เนื้อ')),
    'ปลอม.docx': new TextEncoder().encode('ไม่ใช่ Word'),
  }
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes)
  await desk.answerOpenDialog(Object.keys(files).map((name) => join(folder, name)))
  await desk.press('Control+o')
  const told = desk.page.getByRole('alertdialog', { name: 'นำเข้าแล้ว แต่บางอย่างเก็บไว้ไม่ได้' })
  await expect(told.getByRole('list', { name: /มีข้อความซ่อน\.docx/ })).toContainText('ลับ')
  await expect(desk.page.locator('.note')).toContainText('ปลอม.docx')
  await desk.press('Enter')
  await expect(told).toBeHidden()
  await expect(desk.draftRows).toHaveCount(2)
  await expect(desk.editor).toContainText('เห็น')
  await expect(desk.editor).not.toContainText('ลับ')
})
