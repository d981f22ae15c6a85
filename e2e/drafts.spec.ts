import { expect, test } from '@playwright/test'
import { launchTokhao } from './launch.ts'
import type { Launched } from './launch.ts'
import { DeskPage } from './pages/desk-page.ts'

let launched: Launched
let desk: DeskPage

test.beforeEach(async () => {
  launched = await launchTokhao()
  desk = new DeskPage(launched.app, launched.window)
  await desk.ready()
})
test.afterEach(async () => launched.close())

async function write(headline: string): Promise<void> {
  await desk.press('Control+n')
  await expect(desk.editor).toBeFocused()
  await desk.type(headline)
  await desk.saved()
  await expect(desk.draftRows.first()).toContainText(headline)
}

async function command(words: string): Promise<void> {
  await desk.press('Control+k')
  await desk.type(words)
  await desk.press('Enter')
}

test('keeps drafts apart, newest first, each with its own undo', async () => {
  await write('ข่าวที่หนึ่ง')
  await write('ข่าวที่สอง')
  await expect(desk.draftRows).toHaveCount(2)
  await desk.draftRows.nth(1).click()
  await expect(desk.editor).toContainText('ข่าวที่หนึ่ง')
  await desk.press('Control+1')
  await desk.press('Control+z')
  // Opening a draft is no step: there is nothing that undo could take away.
  await expect(desk.editor).toContainText('ข่าวที่หนึ่ง')
})

test('what was opened before a new draft has come keeps the keyboard', async () => {
  await write('ข่าวแรก')
  // Both keys in one turn of the window: no machine is fast enough to bring the draft between them.
  await desk.page.evaluate(() => {
    for (const letter of ['n', 'k'])
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: letter,
          code: `Key${letter.toUpperCase()}`,
          ctrlKey: true,
          bubbles: true,
          cancelable: true,
        }),
      )
  })
  await expect(desk.draftRows).toHaveCount(2)
  await desk.type('คู่มือ')
  await expect(desk.page.getByRole('dialog').getByRole('textbox')).toHaveValue('คู่มือ')
  await desk.press('Escape')
  await expect(desk.page.getByRole('dialog')).toBeHidden()
  // Then the draft, whose headline waits for its first word, takes it.
  await expect(desk.editor).toBeFocused()
  await desk.type('ข่าวที่สอง')
  await expect(desk.editor).toHaveText(/^ข่าวที่สอง/)
})

test('what is typed right behind Ctrl+N is the new draft’s, and of the old one nothing changes', async () => {
  const keyboard = await desk.page.context().newCDPSession(desk.page)
  const press = async (event: { key: string; code: string; modifiers?: number; text?: string }) => {
    const type = event.text === undefined ? 'rawKeyDown' : 'keyDown'
    await keyboard.send('Input.dispatchKeyEvent', { ...event, type, windowsVirtualKeyCode: 229 })
    await keyboard.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' })
  }
  const letters = [...'ข่าวที่พิมพ์เร็วกว่าเครื่อง'].map((text) => press.bind(null, { key: text, code: '', text }))
  await write('ข่าวเดิม')
  await desk.type('ที่ยังไม่บันทึก')
  // Nobody waits for the window between two keys.
  await Promise.all([press({ key: 'n', code: 'KeyN', modifiers: 2 }), ...letters.map((letter) => letter())])
  await expect(desk.draftRows).toHaveCount(2)
  await expect(desk.editor).toHaveText(/^ข่าวที่พิมพ์เร็วกว่าเครื่อง/)
  await desk.draftRows.filter({ hasText: 'ข่าวเดิม' }).press('Enter')
  await expect(desk.editor).toHaveText(/^ข่าวเดิมที่ยังไม่บันทึก\s*$/)
})

test('what an input method writes before a new draft has come stays in the one that is there', async () => {
  await write('ข่าวเดิม')
  await desk.page.evaluate(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', {
        key: 'n',
        code: 'KeyN',
        ctrlKey: true,
        bubbles: true,
        cancelable: true,
      }),
    )
    // The way of the keyboard into an editable page, in the same turn of the window.
    document.execCommand('insertText', false, 'ต่อท้าย')
  })
  await expect(desk.draftRows).toHaveCount(2)
  await expect(desk.editor).not.toContainText('ข่าวเดิม')
  await desk.draftRows.filter({ hasText: 'ข่าวเดิม' }).press('Enter')
  await expect(desk.editor).toContainText('ต่อท้าย')
})

test('duplicates, discards, takes back, restores and erases', async () => {
  await write('ข่าวต้นฉบับ')
  await command('ทำสำเนา')
  await expect(desk.draftRows).toHaveCount(2)
  await command('ย้ายร่างไปถังขยะ')
  await expect(desk.draftRows).toHaveCount(1)
  await desk.page.getByRole('button', { name: 'เลิกทำ' }).last().click()
  await expect(desk.draftRows).toHaveCount(2)

  await command('ย้ายร่างไปถังขยะ')
  await expect(desk.draftRows).toHaveCount(1)
  await desk.drafts.getByRole('button', { name: /^ถังขยะ/ }).click()
  await expect(desk.draftRows).toHaveCount(1)
  await desk.drafts.getByRole('button', { name: 'ลบถาวร…' }).click()
  await desk.page.getByRole('alertdialog').getByRole('button', { name: 'ลบถาวร' }).click()
  await expect(desk.drafts).toContainText('ถังขยะว่าง')
  await desk.drafts.getByRole('button', { name: 'กลับไปที่ร่าง' }).click()
  await expect(desk.draftRows).toHaveCount(1)
})

test('chooses the date in the Buddhist era; the weekday follows', async () => {
  await write('ข่าววันที่')
  await desk.press('Control+5')
  await desk.type('29042567')
  await expect(desk.page.locator('.page-date-line')).toHaveText('วันจันทร์ที่ 29 เมษายน 2567')
  await desk.saved()
  const open = (await desk.ask('drafts.list', { place: 'desk' })) as { value: { date: string }[] }
  expect(open.value[0]?.date).toBe('2024-04-29')
})

test('asks what to do when the draft was changed elsewhere, and loses nothing', async () => {
  await write('ข่าวที่มีสองคนแก้')
  const listed = (await desk.ask('drafts.list', { place: 'desk' })) as { value: { id: string }[] }
  const id = listed.value[0]?.id
  const opened = (await desk.ask('drafts.open', { id })) as { value: { base: number; release: object } }
  const { base, release } = opened.value
  await desk.ask('drafts.save', { id, base, release: { ...release, headline: 'ฉบับของอีกคน' } })
  await desk.press('Control+1')
  await desk.press('End')
  await desk.type('ฉบับของฉัน')
  const asked = desk.page.getByRole('alertdialog')
  await expect(asked).toContainText('ถูกแก้จากที่อื่น')
  await asked.getByRole('button', { name: 'เก็บเป็นร่างใหม่' }).click()
  await expect(desk.draftRows).toHaveCount(2)
  await expect(desk.editor).toContainText('ฉบับของฉัน')
  await expect(desk.drafts).toContainText('ฉบับของอีกคน')
})
