import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { launchTokhao } from './launch.ts'
import type { Launched } from './launch.ts'
import { DeskPage } from './pages/desk-page.ts'
import { pdfText, withoutBlanks } from './pdf-text.ts'

const headline = 'พม. เปิดศูนย์ช่วยเหลือสังคม 1300 พร้อมรับเรื่องตลอด 24 ชั่วโมง'
const abstract = 'ประชาชนแจ้งเหตุและขอความช่วยเหลือได้ทุกวันโดยไม่มีค่าใช้จ่าย'
const lead = 'กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์เปิดศูนย์ช่วยเหลือสังคม 1300 ที่กรุงเทพมหานคร'
// เเ (two letters) for แ, and a doubled tone mark: what a keyboard gives and nobody sees.
const faulty = 'เเละขอให้ประชาชนแจ้งเหตุได้้ทุกวัน'
const mended = 'และขอให้ประชาชนแจ้งเหตุได้ทุกวัน'

test.describe('a press officer writes a release by keyboard alone', () => {
  let folder: string
  let launched: Launched

  test.beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tokhao-story-'))
  })
  test.afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  async function start(): Promise<DeskPage> {
    launched = await launchTokhao({ userData: join(folder, 'user') })
    const desk = new DeskPage(launched.app, launched.window)
    await desk.ready()
    return desk
  }

  test('from nothing to three exports, with a restart between', async () => {
    let desk = await start()
    await expect(desk.page.getByRole('heading', { name: 'โต๊ะว่าง พร้อมเขียน' })).toBeVisible()

    await desk.press('Control+n')
    await expect(desk.editor).toBeFocused()
    await desk.type(headline)
    await desk.press('Control+2')
    await desk.type(abstract)
    await desk.press('Control+3')
    await desk.type(lead)
    await desk.press('Enter')
    await desk.type(faulty)
    await desk.press('Control+6')
    await desk.type('ด้านสังคม')
    await desk.press('Escape')
    await desk.saved()

    // Both faults stand under ต้องแก้; F8 walks to them, Ctrl+Enter mends them.
    await expect(desk.verdict).toContainText('ยังไม่พร้อม: 2 เรื่อง')
    await desk.press('Control+3')
    await desk.press('F8')
    await desk.press('Control+Enter')
    await expect(desk.verdict).toContainText('ยังไม่พร้อม: 1 เรื่อง')
    await desk.press('Control+Enter')
    await expect(desk.verdict).not.toContainText('ยังไม่พร้อม')
    await expect(desk.editor).toContainText(mended)
    await desk.saved()
    await launched.close()

    desk = await start()
    await expect(desk.editor).toContainText(headline)
    await expect(desk.editor).toContainText(mended)
    await expect(desk.draftRows).toHaveCount(1)

    // Ctrl+E, three formats ticked from the keys alone, one folder.
    const out = join(folder, 'ส่งออก')
    mkdirSync(out)
    await desk.answerOpenDialog([out])
    await desk.press('Control+e')
    const dialog = desk.page.getByRole('dialog', { name: 'ส่งออกข่าว' })
    await expect(dialog.getByRole('checkbox', { name: /^PDF/ })).toBeFocused()
    for (const key of ['Tab', 'Tab', 'Space', 'Tab', 'Tab', 'Space', 'Enter']) await desk.press(key)
    await expect(dialog.getByText('ส่งออกแล้ว 3 ไฟล์')).toBeVisible({ timeout: 30_000 })
    await expect(dialog.getByRole('listitem')).toHaveCount(3)
    await desk.press('Enter')
    await expect(dialog).toBeHidden()
    const named = (ending: string) =>
      join(out, readdirSync(out).find((name) => name.endsWith(ending)) ?? ending)
    const files = { pdf: named('.pdf'), html: named('.html'), text: named('.txt') }
    // The next export begins with what was ticked in this one.
    await desk.press('Control+e')
    await expect(dialog.getByRole('checkbox', { name: /^หน้าเว็บ/ })).toBeChecked()
    await desk.press('Escape')
    await launched.close()

    const printed = withoutBlanks(pdfText(files.pdf))
    for (const line of [headline, abstract, lead, mended]) expect(printed).toContain(withoutBlanks(line))
    const html = readFileSync(files.html, 'utf8')
    expect(html).toContain('<html lang="th"')
    // Data for search engines, and nothing that runs.
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script type="application/ld+json">'])
    const text = readFileSync(files.text, 'utf8').split('\n')
    expect(text[0]).toBe(`รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-${headline}`)
    expect(text[3]).toMatch(/^วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์)ที่ \d{1,2} \S+ 25\d\d$/)
    expect(text.slice(4, 8)).toEqual([headline, abstract, lead, mended])
  })
})
