import { spawnSync } from 'node:child_process'
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { emptyRelease, paragraph } from '../src/domain/release/release.ts'
import type { Release } from '../src/domain/release/release.ts'
import { th } from '../src/strings/strings.ts'
import { electronExecutable, launchTokhao, sandboxArguments } from './launch.ts'
import type { Launched } from './launch.ts'
import { DeskPage } from './pages/desk-page.ts'
import { EditorPage } from './pages/editor-page.ts'

const words = th.search

let folder = ''
let launched: Launched
let desk: DeskPage

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tokhao-search-'))
  launched = await launchTokhao({ userData: join(folder, 'data') })
  desk = new DeskPage(launched.app, launched.window)
  await desk.ready()
})
test.afterEach(async () => {
  await launched.close()
  rmSync(folder, { recursive: true, force: true })
})

const base: Release = {
  ...emptyRelease('2024-04-29'),
  category: 'ด้านสังคม',
  body: [paragraph('เนื้อข่าว')],
}

async function add(release: Partial<Release>): Promise<void> {
  expect(await desk.ask('drafts.create', { release: { ...base, ...release } })).toMatchObject({ ok: true })
}

/** Lets the window see what was added behind its back. */
async function reload(): Promise<void> {
  await launched.window.reload()
  await desk.ready()
}

const hits = () => desk.drafts.getByRole('listbox', { name: words.results }).getByRole('option')
const field = () => desk.drafts.getByRole('searchbox', { name: words.field })

test('finds as one types, from one letter on, and opens at the place found', async () => {
  await add({ headline: 'ประชุมคณะรัฐมนตรี', body: [paragraph('เรื่องแรก'), paragraph('งบประมาณ ๑๐๐ ล้านบาท')] })
  await add({ headline: 'เตือนน้ำท่วมภาคใต้', date: '2023-11-01' })
  await reload()
  const editor = new EditorPage(desk.page)
  await desk.press('Control+Shift+f')
  await expect(field()).toBeFocused()
  await desk.type('ท')
  await expect(hits()).toHaveCount(2)
  await field().fill('100 ล้าน')
  await expect(hits()).toHaveCount(1)
  await expect(desk.drafts.getByRole('status')).toHaveText(words.found(1))
  await expect(hits().locator('mark')).toHaveText(['๑๐๐', 'ล้าน'])
  await expect(hits()).toContainText('29 เม.ย. 2567')
  await expect(hits()).toContainText('ด้านสังคม')

  await desk.press('Enter')
  await editor.expectText('headline', 'ประชุมคณะรัฐมนตรี')
  await expect(editor.text).toBeFocused()
  await expect.poll(() => desk.page.evaluate(() => getSelection()?.toString())).toBe('๑๐๐')
})

test('is walked with the arrow keys and left with Escape', async () => {
  await add({ headline: 'ข่าวเก่า', date: '2023-01-01' })
  await add({ headline: 'ข่าวใหม่', date: '2024-01-01' })
  await add({ headline: 'เรื่องอื่น' })
  await reload()
  const editor = new EditorPage(desk.page)
  await desk.press('Control+Shift+f')
  await desk.type('ข่าว -เรื่อง')
  await expect(hits()).toHaveCount(2)
  await desk.press('ArrowDown')
  await editor.expectText('headline', 'ข่าวใหม่')
  await desk.press('ArrowDown')
  await editor.expectText('headline', 'ข่าวเก่า')
  await expect(hits().nth(1)).toBeFocused()
  await desk.press('Escape')
  await expect(field()).toHaveValue('')
  await expect(desk.draftRows).toHaveCount(3)
  await expect(desk.drafts.getByRole('grid').locator(':focus')).toHaveCount(1)
  await desk.press('Control+Shift+f')
  await expect(field()).toBeFocused()
  await desk.type('ข่าวใหม่')
  await expect(hits()).toHaveCount(1)
  await desk.press('Escape')
  await expect(desk.draftRows).toHaveCount(3)
})

test('opens what is in the field, not what was on screen before', async () => {
  await add({ headline: 'กขค' })
  await add({ headline: 'กขง' })
  await reload()
  await desk.press('Control+Shift+f')
  await desk.type('กข')
  await expect(hits()).toHaveCount(2)
  await desk.type('ค')
  await desk.press('Enter')
  await new EditorPage(desk.page).expectText('headline', 'กขค')
})

test('is narrowed by state, category and days of the Buddhist era', async () => {
  await add({ headline: 'ข่าวหนึ่ง', date: '2024-04-29' })
  await add({ headline: 'ข่าวสอง', date: '2023-04-29', category: 'ด้านเศรษฐกิจ' })
  await add({ headline: 'ข่าวสาม', date: '2022-04-29' })
  await reload()
  await desk.drafts.getByRole('button', { name: words.filters(0) }).click()
  const filters = desk.page.getByRole('dialog', { name: words.filter })
  await filters.getByRole('group', { name: words.from }).getByRole('spinbutton').first().click()
  await desk.type('01012566')
  await expect(hits()).toHaveCount(2)
  await filters.getByRole('button', { name: words.category }).click()
  await desk.page.getByRole('option', { name: 'ด้านเศรษฐกิจ', exact: true }).click()
  await expect(hits()).toHaveCount(1)
  await expect(hits()).toContainText('ข่าวสอง')
  await filters.getByRole('button', { name: words.findings }).click()
  await desk.page.getByRole('option', { name: words.findingsOf.any, exact: true }).click()
  await expect(desk.drafts.getByRole('status')).toHaveText(words.none)
  await filters.getByRole('button', { name: words.findings }).click()
  await desk.page.getByRole('option', { name: words.findingsOf.unchecked, exact: true }).click()
  await expect(hits()).toHaveCount(1)
  await filters.getByRole('button', { name: words.state }).click()
  await desk.page.getByRole('option', { name: th.drafts.states.published, exact: true }).click()
  await expect(desk.drafts.getByRole('status')).toHaveText(words.none)
  await expect(desk.drafts.getByText(words.noneFiltered)).toBeAttached()
  await filters.getByRole('button', { name: words.clear }).click()
  await desk.press('Escape')
  await expect(desk.draftRows).toHaveCount(3)
})

test('offers what the same keys type in Thai, and shows more when asked', async () => {
  for (let count = 0; count < 25; count++) await add({ headline: `สวัสดี ${count}` })
  await reload()
  await desk.press('Control+Shift+f')
  await desk.type('l;ylfu')
  await desk.drafts.getByRole('button', { name: words.instead('สวัสดี') }).click()
  await expect(hits()).toHaveCount(20)
  await desk.drafts.getByRole('button', { name: words.more(5) }).click()
  await expect(hits()).toHaveCount(25)
  await expect(desk.drafts.getByRole('button', { name: words.more(5) })).toHaveCount(0)
})

test('says so when the store has gone, and finds again when it is back', async () => {
  await add({ headline: 'ข่าวที่พบ' })
  await desk.press('Control+Shift+f')
  const store = join(folder, 'data', 'tokhao.sqlite')
  renameSync(store, `${store}.away`)
  await desk.type('พบ')
  await expect(desk.drafts.getByRole('alert')).toContainText(words.failed)
  await expect(desk.drafts.getByRole('alert')).toContainText(th.refusals['store-moved']())
  renameSync(`${store}.away`, store)
  await desk.drafts.getByRole('button', { name: words.again }).click()
  await expect(hits()).toHaveCount(1)
})

test('is accessible, light and dark', async () => {
  await add({ headline: 'ข่าวที่พบ', body: [paragraph('มีคำว่าพบด้วย')] })
  await reload()
  await desk.press('Control+Shift+f')
  await desk.type('พบ')
  await expect(hits()).toHaveCount(1)
  for (const theme of ['light', 'dark']) {
    await desk.page.evaluate((shown) => {
      document.documentElement.dataset['theme'] = shown
    }, theme)
    expect(await violations()).toEqual([])
    await desk.drafts.getByRole('button', { name: words.filters(0) }).click()
    await expect(desk.page.getByRole('dialog', { name: words.filter })).toBeVisible()
    expect(await violations()).toEqual([])
    await desk.press('Escape')
  }
})

test('imports files that are named at the start, and those of a second start', async () => {
  const [one, two] = [join(folder, 'หนึ่ง.txt'), join(folder, 'สอง.txt')]
  writeFileSync(one, fileOf('ข่าวจากไฟล์แรก'))
  writeFileSync(two, fileOf('ข่าวจากไฟล์ที่สอง'))
  await launched.close()
  launched = await launchTokhao({ userData: join(folder, 'data'), args: [one, join(folder, 'ไม่มี.txt')] })
  desk = new DeskPage(launched.app, launched.window)
  await desk.ready()
  await new EditorPage(desk.page).expectText('headline', 'ข่าวจากไฟล์แรก')
  await expect(desk.page.locator('.note')).toContainText('ไม่มี.txt')

  const second = spawnSync(
    electronExecutable(),
    [
      ...sandboxArguments(),
      `--user-data-dir=${launched.userData}`,
      join(import.meta.dirname, '..'),
      'สอง.txt',
    ],
    { cwd: folder, timeout: 30_000 },
  )
  expect(second.status).toBe(0)
  await new EditorPage(desk.page).expectText('headline', 'ข่าวจากไฟล์ที่สอง')
  await expect(desk.draftRows).toHaveCount(2)
})

function fileOf(headline: string): string {
  return `รัฐบาลไทย-${headline}\nวันจันทร์ที่ 29 เมษายน 2567\n${headline}\nเนื้อข่าว\n`
}

async function violations(): Promise<string[]> {
  const result = await new AxeBuilder({ page: desk.page }).setLegacyMode(true).analyze()
  return result.violations.map(
    (one) => `${one.impact}: ${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`,
  )
}
