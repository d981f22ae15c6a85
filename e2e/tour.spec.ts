import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Locator } from '@playwright/test'
import { th } from '../src/strings/strings.ts'
import { launchTokhao } from './launch.ts'
import type { Launched } from './launch.ts'
import { DeskPage } from './pages/desk-page.ts'

/** Where `npm run tour` keeps a picture of every step; in a test nothing is kept. */
const kept = process.env['TOKHAO_TOUR']
/** A new user must be through in fewer. */
const most = 25

const words = {
  headline: 'พม. เปิดศูนย์ช่วยเหลือสังคม 1300 พร้อมรับเรื่องตลอด 24 ชั่วโมง',
  abstract: 'ประชาชนแจ้งเหตุและขอความช่วยเหลือได้ทุกวันโดยไม่มีค่าใช้จ่าย',
  body: 'กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์เปิดศูนย์ช่วยเหลือสังคม 1300 เเละขอให้ประชาชนแจ้งเหตุได้ทุกวัน',
}

let folder = ''
let out = ''
let launched: Launched
let desk: DeskPage
let steps: string[] = []

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tokhao-tour-'))
  out = join(folder, 'ข่าวส่งเว็บ')
  mkdirSync(out)
  launched = await launchTokhao({ userData: join(folder, 'user') })
  desk = new DeskPage(launched.app, launched.window)
  await desk.ready()
  await desk.page.emulateMedia({ reducedMotion: 'reduce' })
  await desk.answerSaveDialog(join(out, 'ข่าว.pdf'))
  steps = []
})
test.afterEach(async () => {
  await launched.close()
  rmSync(folder, { recursive: true, force: true })
})

/** One action of the user: what is done, in words, and what must be seen before the next. */
async function step(path: string, said: string, act: () => Promise<void>, seen?: Locator): Promise<void> {
  await act()
  if (seen) await expect(seen).toBeVisible({ timeout: 30_000 })
  steps.push(said)
  if (kept === undefined) return
  mkdirSync(kept, { recursive: true })
  const name = `${path}-${String(steps.length).padStart(2, '0')}.png`
  await desk.page.screenshot({ path: join(kept, name) })
}

function written(path: string): void {
  expect(readdirSync(out).filter((name) => name.endsWith('.pdf'))).toHaveLength(1)
  expect(steps.length).toBeLessThan(most)
  if (kept === undefined) return
  const lines = steps.map((said, at) => {
    const picture = `${path}-${String(at + 1).padStart(2, '0')}.png`
    return `${at + 1}. ${said}\n\n   ![${said}](${picture})\n`
  })
  const title = path === 'mouse' ? 'ด้วยเมาส์ · By mouse' : 'ด้วยแป้นพิมพ์ · By keyboard'
  writeFileSync(join(kept, `${path}.md`), `# ${title}\n\n${lines.join('\n')}`)
}

const exportDialog = () => desk.page.getByRole('dialog', { name: th.publish.title })

test('a new user goes from the first start to an exported release by keyboard', async () => {
  const by = (said: string, act: () => Promise<void>, seen?: Locator) => step('keyboard', said, act, seen)
  await by('Ctrl+N เขียนข่าวใหม่', () => desk.press('Control+n'), desk.editor)
  await by('พิมพ์หัวข้อข่าว', () => desk.type(words.headline))
  await by('Tab ไปบทคัดย่อ', () => desk.press('Tab'))
  await by('พิมพ์บทคัดย่อ', () => desk.type(words.abstract))
  await by('Tab ไปเนื้อข่าว', () => desk.press('Tab'))
  await by('พิมพ์เนื้อข่าว', () => desk.type(words.body))
  await by('Ctrl+6 ไปหมวดข่าว', () => desk.press('Control+6'))
  await by('พิมพ์หมวด', () => desk.type('ด้านสังคม'))
  await by('Esc ปิดรายการหมวด', () => desk.press('Escape'))
  await by('Ctrl+3 กลับไปเนื้อข่าว', () => desk.press('Control+3'), desk.findings.first())
  await by('F8 ไปเรื่องที่ต้องแก้', () => desk.press('F8'))
  await by('Ctrl+Enter แก้', () => desk.press('Control+Enter'))
  await expect(desk.verdict).not.toContainText('ยังไม่พร้อม')
  await by('Ctrl+E ส่งออก', () => desk.press('Control+e'), exportDialog())
  await by(
    'Enter ส่งออกเป็น PDF',
    () => desk.press('Enter'),
    exportDialog().getByRole('list', { name: th.publish.files }),
  )
  await by('Enter ปิด', () => desk.press('Enter'))
  await expect(exportDialog()).toBeHidden()
  written('keyboard')
})

test('a new user goes from the first start to an exported release by mouse', async () => {
  const by = (said: string, act: () => Promise<void>, seen?: Locator) => step('mouse', said, act, seen)
  const { page } = desk
  await by(
    'เลือกเปิดข่าวตัวอย่าง',
    () => page.getByRole('button', { name: th.desk.empty.sample }).click(),
    desk.findings.first(),
  )
  await by(
    'กดแก้ที่ปลอดภัยทั้งหมด',
    () => page.getByRole('button', { name: /แก้ที่ปลอดภัยทั้งหมด/ }).click(),
    page.getByRole('dialog'),
  )
  await by('กดแก้', () => page.getByRole('dialog').getByRole('button', { name: th.findings.fixNow }).click())
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await by('กดส่งออก', () => page.getByRole('button', { name: th.desk.export, exact: true }).click())
  const menuItem = page.getByRole('menuitem').first()
  if (await menuItem.isVisible()) await by('เลือกส่งออก', () => menuItem.click(), exportDialog())
  await by(
    'กดส่งออกทั้งอย่างนี้',
    () =>
      exportDialog()
        .getByRole('button', { name: /^ส่งออก/ })
        .click(),
    exportDialog().getByRole('list', { name: th.publish.files }),
  )
  await by('กดปิด', () => exportDialog().getByRole('button', { name: th.desk.close }).click())
  await expect(exportDialog()).toBeHidden()
  written('mouse')
})
