import { expect, test } from '@playwright/test'
import type { CDPSession } from '@playwright/test'
import { launchTokhao } from './launch.ts'
import type { Launched } from './launch.ts'
import { DeskPage } from './pages/desk-page.ts'
import { EditorPage } from './pages/editor-page.ts'

test.describe('an input method', () => {
  let launched: Launched
  let editor: EditorPage
  let keyboard: CDPSession

  test.beforeAll(async () => {
    launched = await launchTokhao()
    const desk = new DeskPage(launched.app, launched.window)
    await desk.ready()
    await desk.ask('boilerplate.write', {
      boilerplate: { snippets: [{ short: 'นรม', text: 'นายกรัฐมนตรี' }], signOff: '', templates: [] },
    })
    await launched.window.reload()
    await desk.ready()
    editor = new EditorPage(launched.window)
    keyboard = await launched.window.context().newCDPSession(launched.window)
  })
  test.afterAll(async () => launched.close())
  test.beforeEach(async () => editor.begin())

  /** What is being composed, underlined and not yet written. */
  const compose = (text: string) =>
    keyboard.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  /** The end of composing: the text is written. */
  const commit = (text: string) => keyboard.send('Input.insertText', { text })
  /** Tab while something is composed: the window is told that the input method has it. */
  const tabOfTheMethod = async () => {
    const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 229 }
    await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key })
    await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
  }
  /** The headline with what is being composed in it; Lexical ends that with a blank of no width. */
  const composed = (text: string) =>
    expect(editor.slot('headline')).toHaveText(new RegExp(`^${text}\\u200B?$`))
  const tab = () => editor.page.keyboard.press('Tab')
  const offers = () => editor.page.getByRole('listbox')

  test('has Tab to itself behind a short form; once it is done, Tab writes it in full', async () => {
    await compose('นร')
    await compose('นรม')
    await tabOfTheMethod()
    await compose('นรมต')
    await compose('นรม')
    await composed('นรม')
    await commit('นรม')
    await tab()
    await editor.expectText('headline', 'นายกรัฐมนตรี')
    await compose('ใหม่')
    await commit('ใหม่')
    await editor.expectText('headline', 'นายกรัฐมนตรีใหม่')
  })

  test('has Tab to itself among blanks; once it is done, Tab goes to the next', async () => {
    await editor.page.keyboard.type('[…ชื่อ] ไป[…ที่ไหน]')
    await editor.page.keyboard.press('Home')
    await tab()
    await compose('สม')
    await tabOfTheMethod()
    // Nothing else is selected: what is composed goes on where it began.
    expect(await editor.page.evaluate('getSelection().isCollapsed')).toBe(true)
    await compose('สมศรี')
    await commit('สมศรี')
    await editor.expectText('headline', 'สมศรี ไป[…ที่ไหน]')
    await tab()
    await compose('ตลาด')
    await commit('ตลาด')
    await editor.expectText('headline', 'สมศรี ไปตลาด')
  })

  test('is offered nothing while it composes; once it is done, Tab takes what is offered', async () => {
    await editor.page.keyboard.type('นายกรัฐ')
    await expect(offers()).toBeVisible()
    await compose('มน')
    await expect(offers()).toBeHidden()
    await tabOfTheMethod()
    await composed('นายกรัฐมน')
    await commit('มน')
    await expect(offers()).toBeVisible()
    const offer = await offers().getByRole('option').first().locator('.completion-text').innerText()
    await tab()
    await editor.expectText('headline', offer)
  })

  test('has Tab to itself between two slots; once it is done, Tab leads on', async () => {
    await compose('หัว')
    await tabOfTheMethod()
    await compose('หัวข้อ')
    await commit('หัวข้อ')
    await tab()
    await compose('ย่อ')
    await commit('ย่อ')
    await editor.expectText('headline', 'หัวข้อ')
    await editor.expectText('abstract', 'ย่อ')
  })
})
