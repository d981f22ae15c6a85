import { expect, test } from '@playwright/test'
import { emptyRelease } from '../src/domain/release/release.ts'
import { th } from '../src/strings/strings.ts'
import { launchTokhao } from './launch.ts'
import type { Launched } from './launch.ts'
import { DeskPage } from './pages/desk-page.ts'
import { EditorPage } from './pages/editor-page.ts'

const words = th.find
let launched: Launched
let desk: DeskPage
let editor: EditorPage

test.beforeAll(async () => {
  launched = await launchTokhao()
  desk = new DeskPage(launched.app, launched.window)
  editor = new EditorPage(launched.window)
  await desk.ready()
})
test.afterAll(() => launched.close())

test.beforeEach(async () => {
  await editor.begin()
  await desk.type('น้ำท่วมปี ๒๕๖๗')
  await editor.expectText('headline', 'น้ำท่วมปี ๒๕๖๗')
  await desk.press('Control+3')
  await desk.type('ปี 2567 น้ำท่วม และปี 2567')
})

test('finds as Thai reads, walks, and replaces everything as one undo step', async () => {
  await editor.control({ key: 'ห', code: 'KeyH' })
  const bar = desk.page.getByRole('search', { name: words.bar })
  await expect(bar.getByRole('textbox', { name: words.field })).toBeFocused()
  await desk.type('2567')
  await expect(bar).toContainText(words.count(1, 3))
  await desk.press('Enter')
  await expect(bar).toContainText(words.count(2, 3))
  await desk.press('Shift+Enter')
  await desk.press('Shift+Enter')
  await expect(bar).toContainText(words.count(3, 3))
  await desk.press('Enter')
  await expect(bar).toContainText(words.count(1, 3))
  await bar.getByRole('textbox', { name: words.replaceField }).fill('2568')
  await bar.getByRole('button', { name: words.replaceAll }).click()
  const preview = desk.page.getByRole('dialog', { name: words.previewTitle(3) })
  await expect(preview.getByRole('listitem')).toHaveCount(3)
  await preview.getByRole('button', { name: words.replace }).click()
  await editor.expectText('headline', 'น้ำท่วมปี 2568')
  await editor.expectText('body', 'ปี 2568 น้ำท่วม และปี 2568')
  await bar.getByRole('textbox', { name: words.field }).press('Escape')
  await expect(bar).toHaveCount(0)
  await expect(editor.text).toBeFocused()
  await desk.press('Control+z')
  await editor.expectText('headline', 'น้ำท่วมปี ๒๕๖๗')
  await editor.expectText('body', 'ปี 2567 น้ำท่วม และปี 2567')
})

test('replaces one by one, and never a part of a letter', async () => {
  await desk.press('Control+h')
  const bar = desk.page.getByRole('search', { name: words.bar })
  await desk.type('น้')
  await expect(bar).toContainText(words.count(1, 2))
  await bar.getByRole('textbox', { name: words.replaceField }).fill('ก')
  await desk.press('Enter')
  await expect(desk.page.getByText(words.cut)).toBeVisible()
  await editor.expectText('body', 'ปี 2567 น้ำท่วม และปี 2567')
  await bar.getByRole('textbox', { name: words.field }).fill('น้ำท่วม')
  await bar.getByRole('textbox', { name: words.replaceField }).fill('อุทกภัย')
  await desk.press('Enter')
  await editor.expectText('headline', 'อุทกภัยปี ๒๕๖๗')
  await desk.press('Escape')
  await expect(bar).toHaveCount(0)
})

test('retypes what was typed on the wrong layout, and goes to a line', async () => {
  await desk.press('Control+3')
  await desk.type(' l;ylfu8iy[')
  await desk.press('Control+Shift+L')
  await editor.expectText('body', 'ปี 2567 น้ำท่วม และปี 2567 สวัสดีครับ')
  await desk.press('Control+g')
  await expect(desk.page.getByRole('dialog', { name: words.lineTitle })).toBeVisible()
  await desk.type('๑')
  await desk.press('Enter')
  await expect(desk.page.getByRole('dialog')).toHaveCount(0)
  await expect(editor.text).toBeFocused()
  await desk.type('ก')
  await editor.expectText('headline', 'กน้ำท่วมปี ๒๕๖๗')
})

test('replaces in many releases at once, those that are ticked, and shows the open one as it is then', async () => {
  for (const headline of ['มหกรรมภาคเหนือ', 'มหกรรมภาคใต้', 'มหกรรมภาคกลาง'])
    await desk.ask('drafts.create', { release: { ...emptyRelease('2024-04-29'), headline } })
  await desk.page.reload()
  await desk.ready()
  await expect(desk.editor).toContainText('มหกรรมภาคกลาง')
  await desk.press('Control+k')
  await desk.type(th.commands['find.replace-many'].name)
  await desk.press('Enter')
  const dialog = desk.page.getByRole('dialog', { name: words.manyTitle })
  await dialog.getByRole('textbox', { name: words.field }).press('End')
  await desk.type('มหกรรม')
  await desk.press('Tab')
  await desk.type('เทศกาล')
  await expect(dialog).toContainText(words.manyFound(3))
  await dialog.getByRole('checkbox', { name: /ภาคใต้/ }).press('Space')
  await dialog.getByRole('button', { name: words.manyReplace(2, 2) }).press('Enter')
  await expect(desk.page.getByText(words.manyDone(2, 2))).toBeVisible()
  await expect(desk.editor).toContainText('เทศกาลภาคกลาง')
  await expect(desk.draftRows.filter({ hasText: 'เทศกาล' })).toHaveCount(2)
  await expect(desk.draftRows.filter({ hasText: 'มหกรรม' })).toHaveText(/ภาคใต้/)
})
