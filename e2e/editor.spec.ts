import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { launchTokhao } from './launch.ts'
import type { Launched } from './launch.ts'
import { EditorPage } from './pages/editor-page.ts'
import type { SlotName, ThaiKey } from './pages/editor-page.ts'

const seed = readFileSync(join(import.meta.dirname, '..', 'resources', 'samples', 'seed.txt'), 'utf8')
const undo: ThaiKey = { key: 'ผ', code: 'KeyZ' }
const redo: ThaiKey = { key: '(', code: 'KeyZ', shift: true }

test.describe('the page', () => {
  let launched: Launched
  let editor: EditorPage
  let faults: Error[]

  test.beforeAll(async () => {
    launched = await launchTokhao()
  })
  test.afterAll(async () => {
    await launched.close()
  })
  test.beforeEach(async () => {
    faults = []
    launched.window.on('pageerror', (error) => faults.push(error))
    editor = new EditorPage(launched.window)
    await editor.begin()
  })
  test.afterEach(() => {
    expect(faults).toEqual([])
  })

  const type = (text: string) => editor.page.keyboard.type(text)
  // The browser tells of a moved caret with the next frame; no hand presses two keys within one.
  const press = async (keys: string) => {
    await editor.page.keyboard.press(keys)
    await editor.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)))
  }

  test('takes Thai by keyboard in every slot, Tab leading from one to the next', async () => {
    const written: readonly (readonly [SlotName, string])[] = [
      ['headline', 'รัฐบาลเร่งช่วยผู้ประสบภัยน้ำท่วม'],
      ['abstract', 'ตั้งศูนย์ช่วยเหลือทุกจังหวัด'],
      ['body', 'ที่ทำเนียบรัฐบาล นายกรัฐมนตรีเปิดเผยว่า'],
      ['separator', '-----'],
      ['source', 'https://www.thaigov.go.th/news/contents/details/1'],
    ]
    for (const [index, [, text]] of written.entries()) {
      if (index > 0) await press('Tab')
      await type(text)
    }
    for (const [slot, text] of written) await editor.expectText(slot, text)
    await press('Tab')
    await expect(editor.text).not.toBeFocused()
  })

  test('Tab leads on although an offer is on the screen that no longer fits what was typed', async () => {
    await type('นายกรัฐมนตรี')
    await expect(editor.page.getByRole('listbox')).toBeVisible()
    const framesGoOn = await editor.holdFrames()
    await type('ฮา')
    await editor.page.keyboard.press('Tab')
    await type('บทคัดย่อ')
    await framesGoOn()
    await editor.expectText('headline', 'นายกรัฐมนตรีฮา')
    await editor.expectText('abstract', 'บทคัดย่อ')
  })

  test('the arrows move the caret although offers are on the screen that no longer fit what was typed', async () => {
    await press('Tab')
    await type('บรรทัดแรก')
    await press('Enter')
    await type('นายกรัฐมนตรี')
    await expect(editor.page.getByRole('listbox')).toBeVisible()
    const framesGoOn = await editor.holdFrames()
    await type('ฮา')
    await editor.page.keyboard.press('ArrowUp')
    await editor.page.keyboard.press('End')
    await type('หนึ่ง')
    await framesGoOn()
    await editor.expectText('abstract', 'บรรทัดแรกหนึ่ง\nนายกรัฐมนตรีฮา')
  })

  test('Enter leads through headline and abstract to the body', async () => {
    for (const text of ['หัวข้อ', 'หนึ่ง', 'สอง']) {
      await type(text)
      await press('Enter')
    }
    await press('Enter')
    await type('ย่อหน้า')
    await press('Enter')
    await type('อีกย่อหน้า')
    await editor.expectText('headline', 'หัวข้อ')
    await editor.expectText('abstract', 'หนึ่ง\nสอง')
    await expect(editor.slot('body').locator('p')).toHaveText(['ย่อหน้า', 'อีกย่อหน้า'])
  })

  test('Backspace takes the last mark, Delete the whole cluster, the arrows move by cluster', async () => {
    await type('ผู้นำที่')
    await press('Backspace')
    await editor.expectText('headline', 'ผู้นำที')
    await press('Home')
    await press('Delete')
    await editor.expectText('headline', 'นำที')
    await press('ArrowRight')
    await type('x')
    await editor.expectText('headline', 'นำxที')
  })

  test('a key right behind one that moves the caret acts where the caret stands now', async () => {
    // Both keys wait for the window, as behind a busy moment: no frame comes between them.
    const pressAtOnce = (...keys: readonly string[]) =>
      Promise.all(keys.map((key) => editor.page.keyboard.press(key)))
    await type('กขคงจ')
    await pressAtOnce('Home', 'Delete')
    await editor.expectText('headline', 'ขคงจ')
    await pressAtOnce('ArrowRight', 'Backspace')
    await editor.expectText('headline', 'คงจ')
    await press('Control+3')
    await type('ฉชซ')
    await pressAtOnce('Home', 'Enter')
    await expect(editor.slot('body').locator('p')).toHaveText(['', 'ฉชซ'])
    await pressAtOnce('ArrowUp', 'ArrowDown', 'End', 'Backspace')
    await expect(editor.slot('body').locator('p')).toHaveText(['', 'ฉช'])
  })

  test('Backspace at the start of a slot joins nothing', async () => {
    await type('หัวข้อ')
    await press('Tab')
    await press('Backspace')
    await press('Tab')
    await type('เนื้อ')
    await press('Home')
    await press('Backspace')
    await editor.expectText('headline', 'หัวข้อ')
    await editor.expectText('body', 'เนื้อ')
  })

  test('undo and redo by the keys of Kedmanee; undo never reaches before the opening', async () => {
    await editor.control(undo)
    await type('หนึ่ง')
    await press('Tab')
    await type('สอง')
    await editor.control(undo)
    await editor.expectText('abstract', '')
    await editor.control(redo)
    await editor.expectText('abstract', 'สอง')
    for (let step = 0; step < 5; step++) await editor.control(undo)
    await editor.expectText('headline', '')
    await editor.control({ key: 'ั', code: 'KeyY' })
    await editor.expectText('headline', 'หนึ่ง')
  })

  test('undo and redo walk to and fro as often as one likes', async () => {
    await press('Control+3')
    await type('หนึ่ง')
    // A paste is a step of its own, so that the test need not wait for a pause.
    await editor.paste({ text: ' สอง' })
    await editor.expectText('body', 'หนึ่ง สอง')
    for (let turn = 0; turn < 4; turn++) {
      await press('Control+z')
      await editor.expectText('body', 'หนึ่ง')
      await press('Control+y')
      await editor.expectText('body', 'หนึ่ง สอง')
    }
    await press('Control+z')
    await press('Control+z')
    await editor.expectText('body', '')
    await press('Control+y')
    await editor.expectText('body', 'หนึ่ง')
  })

  test('bold, italic and underline by the keys of Kedmanee', async () => {
    await press('Tab')
    await press('Tab')
    await editor.control({ key: 'ิ', code: 'KeyB' })
    await type('หนา')
    await editor.control({ key: 'ิ', code: 'KeyB' })
    await editor.control({ key: 'ร', code: 'KeyI' })
    await type('เอียง')
    await editor.control({ key: 'ร', code: 'KeyI' })
    await editor.control({ key: 'ี', code: 'KeyU' })
    await type('ขีด')
    await expect(editor.slot('body').locator('.bold')).toHaveText('หนา')
    await expect(editor.slot('body').locator('.italic')).toHaveText('เอียง')
    await expect(editor.slot('body').locator('.underlined')).toHaveText('ขีด')
  })

  test('select-all twice and typing leaves every slot in its place', async () => {
    await type('หัวข้อ')
    await press('Tab')
    await type('ย่อ')
    await press('Tab')
    await type('เนื้อ')
    await press('Control+a')
    await press('Control+a')
    await type('ใหม่')
    await editor.expectText('headline', 'ใหม่')
    for (const slot of ['abstract', 'body', 'separator', 'source'] as const) await editor.expectText(slot, '')
    await editor.control(undo)
    await editor.control(undo)
    await editor.expectText('body', 'เนื้อ')
  })

  test('marks what is wrong, and the marks move with the text', async () => {
    await press('Tab')
    await press('Tab')
    await type('นายกรัฐมนตรี เเละคณะ ')
    await expect.poll(() => editor.marks('error')).toEqual(['เเ'])
    await press('Home')
    await type('ก่อน ')
    expect(await editor.marks('error')).toEqual(['เเ'])
  })

  test('a rest in which the checks find what they have found before draws nothing of it anew', async () => {
    await press('Tab')
    await press('Tab')
    // The row of a finding shows the words around it: what is typed is further off.
    await type(`กฏหมายใหม่ออกแล้ว ${'และทุกหน่วยงานจะทำตามต่อไป '.repeat(4)}`)
    await expect.poll(() => editor.marks('error')).toEqual(['กฏหมาย'])
    await expect(editor.page.getByText(/บันทึกแล้ว/)).toBeVisible()
    const findings = editor.page.getByRole('complementary')
    await findings.evaluate((element) => {
      const drawn: string[] = []
      const set = CSS.highlights.set.bind(CSS.highlights)
      CSS.highlights.set = (...given) => {
        drawn.push(given[0])
        return set(...given)
      }
      new MutationObserver((changes) =>
        drawn.push(...changes.map(({ target }) => target.textContent ?? '')),
      ).observe(element, {
        attributes: true,
        characterData: true,
        childList: true,
        subtree: true,
      })
      Object.assign(window, { drawn })
    })
    await type('ไทย')
    await expect(editor.page.getByText('ยังไม่ได้บันทึก')).toBeVisible()
    await expect(editor.page.getByText(/บันทึกแล้ว/)).toBeVisible()
    expect(await editor.marks('error')).toEqual(['กฏหมาย'])
    expect(await editor.page.evaluate(() => 'drawn' in window && window.drawn)).toEqual([])
  })

  test('a click on a mark opens its card; its fix is one undo step', async () => {
    await type('หัวข้อข่าว')
    await press('Tab')
    await press('Tab')
    await type('นายกรัฐมนตรี เเละคณะ เดินทาง ')
    await expect.poll(() => editor.marks('error')).toEqual(['เเ'])
    // A finding's identity includes the words around it: the click comes when they are all read.
    await expect(editor.page.getByRole('contentinfo')).toContainText('บันทึกแล้ว')
    await editor.clickMark('error', 'เเ')
    await expect.poll(() => editor.marks('current')).toEqual(['เเ'])
    await press('Enter')
    await editor.expectText('body', 'นายกรัฐมนตรี และคณะ เดินทาง ')
    await press('Control+3')
    await editor.control(undo)
    await editor.expectText('body', 'นายกรัฐมนตรี เเละคณะ เดินทาง ')
  })

  test('what is cut and pasted keeps its looks, and is one undo step each', async () => {
    await type('หัวข้อ')
    await press('Tab')
    await press('Tab')
    await press('Control+b')
    await type('หนา')
    await press('Control+a')
    await press('Control+x')
    await editor.expectText('body', '')
    await editor.expectText('headline', 'หัวข้อ')
    await press('Control+v')
    await expect(editor.slot('body').locator('.bold')).toHaveText('หนา')
    await press('Control+v')
    await editor.expectText('body', 'หนาหนา')
    await editor.control(undo)
    await editor.expectText('body', 'หนา')
  })

  test('HTML from elsewhere comes in as our own blocks', async () => {
    await press('Tab')
    await press('Tab')
    await editor.paste({
      html: '<h2>หัวข้อย่อย</h2><p>ก <b>หนา</b><img src=x onerror="document.title=1"></p><ul><li>ข้อ</li></ul><script>document.title=1</script>',
      text: 'x',
    })
    const body = editor.slot('body')
    await expect(body.locator('h2')).toHaveText('หัวข้อย่อย')
    await expect(body.locator('p .bold')).toHaveText('หนา')
    await expect(body.locator('li')).toHaveText('ข้อ')
    await expect(body.locator('img, script')).toHaveCount(0)
  })

  test('a whole release pasted into an empty draft falls into its slots', async () => {
    await editor.paste({ text: seed })
    await expect(editor.slot('headline')).toContainText('รมว.ดีอี ร่วมประชุมงานเทคฯ')
    await editor.expectText('source', 'https://www.thaigov.go.th/news/contents/details/82320')
    await expect(editor.slot('body').locator('p')).not.toHaveCount(1)
  })

  test('what was typed before the directory was there is offered once it is', async () => {
    await editor.page.addInitScript(() => {
      const { requestIdleCallback } = window
      const held: IdleRequestCallback[] = []
      window.requestIdleCallback = (callback) => held.push(callback)
      const goOn = () => {
        Object.assign(window, { requestIdleCallback })
        for (const callback of held) requestIdleCallback(callback)
      }
      Object.assign(window, { goOn, held })
    })
    await editor.page.reload()
    await expect(editor.text).toBeVisible()
    await editor.begin()
    await expect.poll(() => editor.page.evaluate('held.length')).not.toBe(0)
    await type('นายกรัฐมนตรี')
    await editor.page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))')
    await expect(editor.page.getByRole('listbox')).toBeHidden()
    await editor.page.evaluate('goOn()')
    await expect(editor.page.getByRole('listbox')).toBeVisible()
  })

  test('axe finds nothing on the page', async () => {
    const { violations } = await new AxeBuilder({ page: editor.page })
      .setLegacyMode()
      .include('.release-page')
      .analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
  })
})
