import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import type { Locator } from '@playwright/test'
import { launchTokhao } from './launch.ts'
import type { Launched } from './launch.ts'
import { DeskPage } from './pages/desk-page.ts'

let folder: string
let launched: Launched
let desk: DeskPage

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tokhao-directory-'))
  launched = await launchTokhao({ userData: join(folder, 'user') })
  desk = new DeskPage(launched.app, launched.window)
  await desk.ready()
})
test.afterEach(async () => {
  await launched.close()
  rmSync(folder, { recursive: true, force: true })
})

const dialog = () => desk.page.getByRole('dialog', { name: 'บุคคล ตำแหน่ง และหน่วยงาน' })
const offers = () => desk.page.getByRole('listbox', { name: 'ชื่อและตำแหน่งที่ตรง' }).getByRole('option')

/** Goes on with Tab until the keyboard is there. */
async function tabTo(place: Locator): Promise<void> {
  await expect(place).toBeVisible()
  await expect(async () => {
    await desk.press('Tab')
    await expect(place).toBeFocused({ timeout: 200 })
  }).toPass({ intervals: [0], timeout: 30_000 })
}

async function violations(): Promise<string[]> {
  // Electron has one page: axe cannot open a second one to finish in.
  const { violations: found } = await new AxeBuilder({ page: desk.page }).setLegacyMode(true).analyze()
  return found.map(
    ({ impact, id, nodes }) => `${impact}: ${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
  )
}

test('a person is entered by keyboard, completed while typing, checked on the day, and taken out as a table and in again', async () => {
  await test.step('enter a person by keyboard alone', async () => {
    await desk.press('Control+n')
    await desk.press('F9')
    await expect(dialog().getByRole('option').first()).toBeVisible()
    await tabTo(dialog().getByRole('button', { name: 'เพิ่มบุคคล' }))
    await desk.press('Enter')
    const form = dialog().getByRole('form', { name: 'บุคคลใหม่' })
    await expect(form.getByRole('textbox', { name: 'คำนำหน้า' })).toBeFocused()
    await desk.type('นาย')
    await desk.press('Tab')
    await desk.type('สมคะเน')
    await desk.press('Tab')
    await desk.type('ใจดีงาม')
    await tabTo(form.getByRole('checkbox', { name: 'ตรวจกับประกาศหรือคำสั่งแล้ว' }))
    await desk.press('Space')
    await tabTo(form.getByRole('textbox', { name: 'ชื่อตำแหน่ง' }))
    await desk.type('อธิบดีกรมทดลอง')
    await desk.press('Tab')
    await desk.type('01102566')
    await tabTo(form.getByRole('group', { name: 'ถึง' }).getByRole('spinbutton').first())
    await desk.type('30092567')
    await tabTo(form.getByRole('textbox', { name: /^ชื่อที่สะกดได้อีกแบบ/ }))
    await desk.press('Enter')
    await expect(dialog()).toContainText('บันทึก “นายสมคะเน ใจดีงาม” แล้ว')
    for (const theme of ['light', 'dark'] as const) {
      await desk.page.evaluate((shown) => {
        document.documentElement.dataset['theme'] = shown
      }, theme)
      expect(await violations()).toEqual([])
    }
    await desk.press('Escape')
    await expect(dialog()).toBeHidden()
  })

  await test.step('complete the name while typing; one undo takes it back', async () => {
    await desk.editor.focus()
    await desk.press('Tab')
    await desk.press('Tab')
    await desk.type('โดยนายสมคะ')
    // Today the post is over: the name is offered without it.
    await expect(offers()).toHaveText([/^นายสมคะเน ใจดีงาม/])
    await expect(desk.editor).toHaveAttribute(
      'aria-activedescendant',
      (await offers().first().getAttribute('id')) ?? '',
    )
    expect(await violations()).toEqual([])
    await desk.press('Escape')
    await expect(offers()).toHaveCount(0)
    await desk.type('เ')
    await desk.press('Backspace')
    await desk.press('Backspace')
    await expect(offers()).toHaveCount(0)
    await desk.type(' โดยนายสมคะ')
    await expect(offers()).toHaveCount(1)
    await desk.press('Tab')
    await expect(desk.editor).toContainText('โดยนายสมคะเน ใจดีงาม')
    await desk.press('Control+z')
    await expect(desk.editor).not.toContainText('ใจดีงาม')
    await desk.press('Control+y')
    await expect(desk.editor).toContainText('โดยนายสมคะเน ใจดีงาม')
  })

  await test.step('a post that was over on the day of the release is told', async () => {
    await desk.type(' อธิบดีกรมทดลอง กล่าวว่า')
    await expect(
      desk.findings.filter({ hasText: 'ดำรงตำแหน่ง “อธิบดีกรมทดลอง” ถึง 30 กันยายน 2567' }),
    ).toHaveCount(1)
  })

  await test.step('the table goes out for spreadsheets, and comes in row by row', async () => {
    await desk.press('F9')
    const out = join(folder, 'ออก.csv')
    await desk.answerSaveDialog(out)
    await dialog().getByRole('button', { name: 'ส่งออกตาราง CSV…' }).click()
    await expect(dialog()).toContainText('ส่งออกเป็น “ออก.csv” แล้ว')
    const table = readFileSync(out, 'utf8')
    expect(table.startsWith('\uFEFFประเภท,')).toBe(true)
    expect(table).toContain('บุคคล,นาย,สมคะเน,ใจดีงาม,,อธิบดีกรมทดลอง,,1 ตุลาคม 2566,30 กันยายน 2567')
    const back = join(folder, 'เข้า.csv')
    writeFileSync(
      back,
      'ชื่อ,นามสกุล,ตำแหน่ง,ตั้งแต่,ตรวจแล้ว\nสมคะเน,ใจดีงาม,ปลัดกระทรวงทดลอง,1/10/2567,ใช่\nสมหญิง,ใจดีงาม,อธิบดี,31/2/2567,\n',
    )
    await dialog().locator('input[type=file]').setInputFiles(back)
    await expect(dialog()).toContainText('เพิ่ม 0 รายการ แก้ไข 1 รายการ')
    await expect(dialog().getByRole('alert')).toContainText('แถวที่ 3: วันที่ “31/2/2567” อ่านไม่ได้')
    await desk.press('Escape')
    // The post that came with the table is held today.
    await expect(desk.findings.filter({ hasText: 'อธิบดีกรมทดลอง' })).toContainText('ปลัดกระทรวงทดลอง')
  })
})
