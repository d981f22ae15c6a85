import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { harmless, hostileHtml, hugeHtml } from './fixtures/hostile-html.ts'
import { paragraphsXml, wordFile } from '../src/main/word/testing/word-files.ts'
import type { Launched } from './launch.ts'
import { launchTokhao } from './launch.ts'
import type { Outside } from './outside.ts'
import { listenOutside } from './outside.ts'
import { DeskPage } from './pages/desk-page.ts'

/** Text from elsewhere: files of Word, and what other programs and pages put on the clipboard. */
let launched: Launched
let desk: DeskPage
let outside: Outside
let folder: string

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tokhao-foreign-'))
  outside = await listenOutside()
  launched = await launchTokhao()
  desk = new DeskPage(launched.app, launched.window)
  await desk.ready()
})
test.afterAll(async () => {
  await launched.close()
  outside.close()
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

test('takes hostile HTML from the clipboard as text, and nothing of it runs, loads or throws', async () => {
  test.setTimeout(240_000)
  const thrown: string[] = []
  desk.page.on('pageerror', (error) => thrown.push(error.message))
  await desk.press('Control+n')
  const paste = (html: string, text: string) =>
    desk.page.evaluate(
      ([markup = '', plain = '']) => {
        const editor = document.querySelector<HTMLElement>('[data-lexical-editor]')
        const data = new DataTransfer()
        data.setData('text/html', markup)
        data.setData('text/plain', plain)
        editor?.focus()
        editor?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        )
      },
      [html, text] as const,
    )
  await desk.page.locator('[data-slot="body"]').click()
  outside.forget()
  for (const html of [...hostileHtml(outside.address), ...hugeHtml()]) {
    await paste(html, harmless)
    await expect(desk.editor).toContainText(/ข้อความปกติ|ก|</)
    // Taken back: the page need not carry it all to the end of the test.
    await desk.press('Control+z')
  }
  await desk.press('Control+End')
  await desk.type('ยังพิมพ์ได้')
  await expect(desk.editor).toContainText('ยังพิมพ์ได้')
  expect(await desk.page.evaluate(() => 'ran' in window)).toBe(false)
  expect(outside.knocks()).toEqual([])
  expect(thrown).toEqual([])
})
