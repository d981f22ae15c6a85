import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { PNG } from 'pngjs'
import { launchTokhao } from './launch.ts'
import type { Launched } from './launch.ts'
import { DeskPage } from './pages/desk-page.ts'

let folder: string
let launched: Launched
let desk: DeskPage

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tokhao-blocks-'))
  await start(join(folder, 'user'))
})
test.afterEach(async () => {
  await launched.close()
  rmSync(folder, { recursive: true, force: true })
})

async function start(userData: string): Promise<void> {
  launched = await launchTokhao({ userData })
  desk = new DeskPage(launched.app, launched.window)
  await desk.ready()
}

test('a picture with what stands for it and a table, by keyboard, are there after a restart and in the web page', async () => {
  const photo = join(folder, 'แผนที่.jpg')
  writeFileSync(photo, await cameraPicture())
  await desk.answerOpenDialog([photo])
  await desk.press('Control+n')
  await expect(desk.editor).toBeFocused()
  await desk.type('เปิดสะพาน')
  await desk.press('Control+3')
  await desk.type('ย่อหน้าแรก')

  await desk.press('Control+Shift+p')
  const figure = desk.editor.locator('figure')
  await expect(figure).toHaveCount(1)
  // The camera lay on its side: the picture stands upright, and is made smaller.
  const image = figure.locator('img')
  await expect
    .poll(() => image.evaluate((element: HTMLImageElement) => [element.naturalWidth, element.naturalHeight]))
    .toEqual([1280, 2560])
  await expect(desk.findings.filter({ hasText: 'ข้อความแทนภาพ' })).toHaveCount(1)
  await desk.type('แผนที่ของสะพาน')
  await expect(desk.findings.filter({ hasText: 'ข้อความแทนภาพ' })).toHaveCount(0)

  // From the alternative on: under the picture, where a paragraph waits.
  await desk.press('Enter')
  await desk.press('Control+Shift+t')
  const dialog = desk.page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  // Three rows and three columns become two of each.
  await desk.press('ArrowDown')
  await desk.press('Tab')
  await desk.press('ArrowDown')
  await desk.press('Enter')
  const table = desk.editor.locator('table')
  await expect(table).toHaveCount(1)
  for (const text of ['ภาค', 'ยอด', 'เหนือ', '1,200']) {
    await desk.type(text)
    await desk.press('Tab')
  }
  await desk.type('ใต้')
  await expect(table.locator('th')).toHaveText(['ภาค', 'ยอด'])
  await expect(table.locator('td')).toHaveText(['เหนือ', '1,200', 'ใต้', ''])

  await desk.saved()
  await launched.close()
  await start(join(folder, 'user'))
  await expect(desk.editor.locator('figure .line-alt')).toHaveText('แผนที่ของสะพาน')
  await expect(desk.editor.locator('table td').first()).toHaveText('เหนือ')
  await expect(desk.editor.locator('figure .figure-frame')).not.toHaveAttribute('data-broken')

  const page = await exported(join(folder, 'ข่าว.html'))
  expect(page).toContain('<th scope="col">ภาค</th>')
  expect(page).toMatch(
    /<img src="data:image\/jpeg;base64,[^"]+" width="700" height="1400" alt="แผนที่ของสะพาน">/,
  )
})

test('what is no picture is refused in a sentence, whatever it is called, and nothing is put in', async () => {
  await desk.press('Control+n')
  await desk.press('Control+3')
  const said = desk.page.locator('.note')
  const files = {
    'หน้าเว็บ.png': ['<html><script>document.title = "taken"</script></html>', 'ไม่ใช่ภาพที่เปิดได้'],
    'วาด.svg': ['<svg xmlns="http://www.w3.org/2000/svg" onload="document.title = \'taken\'"/>', 'SVG'],
    'ขาด.png': [pngOf(40, 40).subarray(0, 60), 'ไม่ใช่ภาพที่เปิดได้'],
    'เสีย.png': [brokenInside(), 'ไม่ใช่ภาพที่เปิดได้'],
    'ระเบิด.png': [claiming(60_000, 60_000), 'ใหญ่เกินไป'],
  } as const
  for (const [name, [content, sentence]] of Object.entries(files)) {
    const path = join(folder, name)
    writeFileSync(path, content)
    await desk.answerOpenDialog([path])
    await desk.press('Control+Shift+p')
    await expect(said).toContainText(name)
    await expect(said).toContainText(sentence)
  }
  await expect(desk.editor.locator('figure')).toHaveCount(0)
  expect(await desk.page.title()).not.toBe('taken')
})

test('a picture on the clipboard and one that is dropped are put in, and undo takes them back', async () => {
  await desk.press('Control+n')
  await desk.press('Control+3')
  const figures = desk.editor.locator('figure')
  const bytes = [...pngOf(30, 20)]
  await desk.page.evaluate((content) => {
    const data = new DataTransfer()
    data.items.add(new File([new Uint8Array(content)], 'image.png', { type: 'image/png' }))
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  }, bytes)
  await expect(figures).toHaveCount(1)
  await desk.page.evaluate(
    (content) => {
      const data = new DataTransfer()
      data.items.add(new File([new Uint8Array(content)], 'ใหม่.png', { type: 'image/png' }))
      const under = document.querySelector('.slot-body > p:last-child') ?? document.body
      const { left, top } = under.getBoundingClientRect()
      const at = { clientX: left + 2, clientY: top + 2 }
      for (const kind of ['dragover', 'drop'])
        under.dispatchEvent(
          new DragEvent(kind, { ...at, dataTransfer: data, bubbles: true, cancelable: true }),
        )
    },
    [...pngOf(20, 30)],
  )
  await expect(figures).toHaveCount(2)
  await desk.press('Control+z')
  await expect(figures).toHaveCount(1)
  await desk.press('Control+y')
  await expect(figures).toHaveCount(2)
})

/** A picture as a camera writes it that was held on its side: larger than is kept, with its place in the Exif data. */
async function cameraPicture(): Promise<Buffer> {
  const bytes = await desk.page.evaluate(async () => {
    const canvas = document.createElement('canvas')
    canvas.width = 3000
    canvas.height = 1500
    const context = canvas.getContext('2d')
    if (context) {
      context.fillStyle = '#c33'
      context.fillRect(0, 0, 3000, 1500)
      context.fillStyle = '#3a6'
      context.fillRect(200, 200, 900, 600)
    }
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg'))
    return blob ? [...new Uint8Array(await blob.arrayBuffer())] : []
  })
  // Exif: little-endian, one entry, orientation 6 (turn a quarter to the right).
  const exif = Buffer.from(
    '4578696600004949 2a00080000000100 1201030001000000 0600000000000000'.replaceAll(' ', ''),
    'hex',
  )
  const segment = Buffer.concat([Buffer.from([0xff, 0xe1, 0, exif.length + 2]), exif])
  return Buffer.concat([Buffer.from(bytes.slice(0, 2)), segment, Buffer.from(bytes.slice(2))])
}

/** The web page of the release on the desk, exported as the window asks for it. */
async function exported(file: string): Promise<string> {
  await desk.answerSaveDialog(file)
  const answer = async (name: string, payload: unknown) =>
    ((await desk.ask(name, payload)) as { readonly value: unknown }).value
  const [{ id }] = (await answer('drafts.list', { place: 'desk' })) as [{ id: string }]
  const { release } = (await answer('drafts.open', { id })) as { readonly release: unknown }
  await answer('release.export', { release, formats: ['html'] })
  return readFileSync(file, 'utf8')
}

function pngOf(width: number, height: number): Buffer {
  const image = new PNG({ width, height })
  image.data.fill(0x80)
  for (let at = 3; at < image.data.length; at += 4) image.data[at] = 255
  return PNG.sync.write(image)
}

// Whole from outside, and no pixels within.
function brokenInside(): Buffer {
  const bytes = pngOf(40, 40)
  const at = bytes.indexOf('IDAT') + 4
  bytes.fill(0xee, at, at + 20)
  return bytes
}

function claiming(width: number, height: number): Buffer {
  const bytes = pngOf(10, 10)
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}
