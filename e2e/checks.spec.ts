import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { launchTokhao } from './launch.ts'
import type { Launched } from './launch.ts'
import { DeskPage } from './pages/desk-page.ts'

// Each line carries a fault of its own; the weekday of 29 April 2567 is Monday.
const faulty = [
  'รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-ศธ. เปิดโครงการอาหารกลางวัน',
  '',
  '',
  'วันจันทร์ที่ 29 เมษายน 2567',
  'ศธ. เปิดโครงการอาหารกลางวัน',
  'กระทรวงศึกษาธิการ (ศธ.) เปิดโครงการอาหารกลางวันทั่วประเทศ',
  'วันนี้ (29 เมษายน 2567) กระทรวงศึกษาธิการประกาศให้โรงเรียนทุกแห่งเริ่มโครงการ เเละขอความร่วมมือจากผู้ปกครอง',
  'การประชุมครั้งต่อไปจะมีขึ้นในวันอังคารที่ 6 พฤษภาคม 2567 ณ กระทรวงศึกษาธิการ',
  'ปฎิบัติการนี้ใช้งบประมาณที่มีอยู่แล้ว และจะรายงานผลทุกเดือนให้้ทราบ',
  '',
  'ที่มา : https://www.thaigov.go.th/news/contents/details/82321',
].join('\n')

let folder: string
let launched: Launched
let desk: DeskPage

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tokhao-checks-'))
  const file = join(folder, 'ข่าว.txt')
  writeFileSync(file, faulty)
  await start()
  await desk.answerOpenDialog([file])
  await desk.press('Control+o')
  await expect(desk.editor).toContainText('อาหารกลางวัน')
  await expect(desk.verdict).toContainText('ยังไม่พร้อม')
})
async function start(): Promise<void> {
  launched = await launchTokhao({ userData: join(folder, 'user') })
  desk = new DeskPage(launched.app, launched.window)
  await desk.ready()
}

test.afterEach(async () => {
  await launched.close()
  rmSync(folder, { recursive: true, force: true })
})

test('walks all findings to พร้อมเผยแพร่ with F8 and Ctrl+Enter, without the mouse', async () => {
  await desk.press('F8')
  for (let turn = 0; turn < 12 && !(await ready()); turn++) {
    const before = await desk.findings.count()
    await desk.press('Control+Enter')
    await expect.poll(async () => (await desk.findings.count()) < before || (await ready())).toBe(true)
  }
  await expect(desk.verdict).toContainText('พร้อมเผยแพร่')
  await expect(desk.editor).toContainText('และขอความร่วมมือ')
  await expect(desk.editor).toContainText('ปฏิบัติการนี้')
  await expect(desk.editor).not.toContainText('วันอังคารที่ 6 พฤษภาคม 2567')
})

test('fixes all that is safe as one undo step, after showing what it would change', async () => {
  const before = await desk.editor.innerText()
  await desk.press('Control+Shift+Enter')
  const dialog = desk.page.getByRole('dialog')
  await expect(dialog).toContainText('เเ')
  await desk.press('Enter')
  await expect(desk.editor).toContainText('และขอความร่วมมือ')
  await expect(desk.editor).toContainText('ให้ทราบ')
  // A date is never changed silently.
  await expect(desk.editor).toContainText('วันอังคารที่ 6 พฤษภาคม 2567')
  await expect(desk.findings.filter({ hasText: 'ปฎิ' })).toHaveCount(0)
  await desk.press('Control+Shift+Enter')
  await expect(desk.page.locator('.note-line')).toContainText('ไม่มีเรื่องที่แก้ให้ได้อย่างปลอดภัย')
  await desk.press('Control+z')
  await expect.poll(() => desk.editor.innerText()).toBe(before)
})

test('keeps an exception with its reason through edits above it, a restart and the export gate', async () => {
  // A new window has new parts: ask for the row anew each time.
  const spelling = () => desk.findings.filter({ hasText: 'ปฎิ' })
  await expect(spelling()).toHaveCount(1)
  await spelling().click()
  await desk.press('Control+3')
  await openCardOf('ปฎิ')
  await desk.press('r')
  await desk.press('Tab')
  await desk.type('ชื่อโครงการตามหนังสือ')
  await desk.press('Enter')
  await expect(spelling()).toHaveCount(0)
  await expect(desk.side.getByRole('button', { name: 'ยกเว้นแล้ว (1)' })).toBeVisible()

  await desk.press('Control+3')
  await desk.press('Control+Home')
  await desk.press('Control+3')
  await desk.type('ข้อความใหม่ที่แทรกไว้ข้างบน ')
  await desk.saved()
  await expect(spelling()).toHaveCount(0)
  await launched.close()
  await start()
  await expect(desk.verdict).toContainText('ยังไม่พร้อม')
  await expect(spelling()).toHaveCount(0)

  // The gate counts what stands: every error but the excepted one.
  const standing = /(\d+) เรื่อง/.exec(await desk.verdict.innerText())?.[1]
  await desk.press('Control+e')
  await expect(desk.page.getByRole('dialog')).toContainText(`ต้องแก้ ${standing} เรื่อง`)
  await desk.press('Escape')

  await desk.press('Control+Shift+Enter')
  await expect(desk.page.getByRole('dialog')).not.toContainText('ปฎิ')
  await desk.press('Escape')

  await desk.side.getByRole('button', { name: 'ยกเว้นแล้ว (1)' }).click()
  await expect(desk.side).toContainText('ชื่อโครงการตามหนังสือ')
  await desk.side.getByRole('button', { name: 'เลิกยกเว้น' }).click()
  await expect(spelling()).toHaveCount(1)
})

test('gives caret and scroll back when the card is left with Esc', async () => {
  await desk.press('Control+3')
  await desk.press('F8')
  const where = () =>
    desk.page.evaluate(() => {
      const selection = window.getSelection()
      const pane = document.querySelector('.page-pane')
      return [
        selection?.anchorOffset,
        selection?.focusOffset,
        selection?.anchorNode?.textContent,
        pane?.scrollTop,
      ]
    })
  await expect(desk.editor).toBeFocused()
  const before = await where()
  await desk.press('Alt+Enter')
  await expect(desk.page.getByRole('dialog')).toBeVisible()
  await desk.press('Escape')
  await expect(desk.page.getByRole('dialog')).toBeHidden()
  await expect(desk.editor).toBeFocused()
  expect(await where()).toEqual(before)
})

test('opens the handbook at the finding’s rule with one key, and gives the keyboard back to the text', async () => {
  await desk.press('Control+3')
  await openCardOf('เเ')
  await desk.press('h')
  await expect(desk.page.getByRole('dialog')).toContainText('thai-sara-ae')
  await desk.press('Escape')
  await expect(desk.page.getByRole('dialog')).toBeHidden()
  await expect(desk.editor).toBeFocused()
  expect(await desk.page.evaluate(() => window.getSelection()?.toString())).toBe('เเ')
})

test('mends what the caret is at, never what it has left, and goes on from there', async () => {
  const current = desk.side.locator('.finding-row.current')
  await walkTo('วันอังคารที่ 6 พฤษภาคม 2567')
  await desk.press('Control+2')
  await expect(current).toHaveCount(0)
  const before = await desk.editor.innerText()
  await desk.press('Control+Enter')
  await expect(current).toHaveCount(1)
  await expect(current).not.toContainText('วันอังคารที่ 6')
  expect(await desk.editor.innerText()).toBe(before)

  // What is mended by hand is gone; the walk does not begin anew.
  await walkTo('ปฎิ')
  await desk.type('ปฏิ')
  await expect(desk.findings.filter({ hasText: 'ปฎิ' })).toHaveCount(0)
  await desk.press('F8')
  await expect(current).toContainText('ให้้')
})

test('takes the office’s words and names into account at once', async () => {
  await desk.press('Control+k')
  await desk.type('สำนักงาน')
  await desk.press('Enter')
  await desk.page.getByLabel('คำที่พบ').fill('ทั่วประเทศ')
  await desk.page.getByLabel('ให้ใช้').fill('ทุกจังหวัด')
  await desk.press('Enter')
  await desk.page.getByRole('button', { name: 'เสร็จ' }).click()
  await expect(desk.findings.filter({ hasText: 'ทุกจังหวัด' })).toHaveCount(1)
})

async function ready(): Promise<boolean> {
  return (await desk.verdict.innerText()).startsWith('พร้อมเผยแพร่')
}

/** Walks to a finding with F8 and opens its card. */
async function openCardOf(text: string): Promise<void> {
  await walkTo(text)
  await desk.press('Alt+Enter')
  await expect(desk.page.getByRole('dialog')).toBeVisible()
}

async function walkTo(text: string): Promise<void> {
  const total = await desk.findings.count()
  const current = desk.side.locator('.finding-row.current')
  for (let turn = 0; turn < total; turn++) {
    await desk.press('F8')
    await expect(current).toHaveCount(1)
    if ((await current.innerText()).includes(text)) break
  }
  await expect(current).toContainText(text)
}
