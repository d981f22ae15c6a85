import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { emptyRelease, paragraph } from '../src/domain/release/release.ts'
import type { Release } from '../src/domain/release/release.ts'
import { readBundle, writeBundle } from '../src/main/bundle/bundle-file.ts'
import { createDraft, openDraft, saveDraft } from '../src/main/store/drafts.ts'
import { textsOf } from '../src/main/store/incoming.ts'
import { packDraft } from '../src/main/store/outgoing.ts'
import { closeStore, openStore } from '../src/main/store/store.ts'
import type { Store } from '../src/main/store/store.ts'
import { takeIncoming } from '../src/main/store/take-incoming.ts'
import { th } from '../src/strings/strings.ts'
import { launchTokhao } from './launch.ts'
import { DeskPage } from './pages/desk-page.ts'

const words = th.bundles

let folder = ''
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tokhao-bundles-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

const release = (headline: string, ...lines: readonly string[]): Release => ({
  ...emptyRelease('2024-04-29'),
  headline,
  body: lines.map(paragraph),
})

/** A store here with a release that was changed here and, after it was carried there, differently there: the file. */
function bothChanged(): { readonly store: string; readonly file: string } {
  const store = join(folder, 'tokhao.db')
  const file = join(folder, 'ข่าว.tokhao')
  const here = openStore({ file: store })
  const there = openStore({ file: join(folder, 'there.db') })
  const first = release('ครม. เห็นชอบโครงการ', 'ย่อหน้าแรก', 'ย่อหน้าที่สอง', 'ย่อหน้าที่สาม')
  const { id } = createDraft(here, first)
  const carry = (from: Store) => {
    const bytes = writeBundle({
      by: 'สมชาย',
      madeAt: Date.UTC(2026, 10, 25, 3),
      releases: [packDraft(from, id, 'ข่าว.tokhao')],
      pictures: [],
    })
    writeFileSync(file, bytes)
    return readBundle(bytes, 'ข่าว.tokhao').releases
  }
  for (const whole of carry(here))
    takeIncoming(there, whole, {
      localBase: textsOf(there, whole).localBase,
      choices: new Map(),
      from: { by: '', file: '' },
    })
  const change = (at: Store, text: Release) => saveDraft(at, id, openDraft(at, id).base, text)
  change(there, release('ครม. เห็นชอบโครงการ 2 แห่ง', 'ย่อหน้าแรก', 'ย่อหน้าที่สอง แก้ที่โน่น', 'ย่อหน้าที่สาม', 'เพิ่มที่โน่น'))
  change(here, release('ครม. เห็นชอบโครงการใหม่', 'ย่อหน้าแรก แก้ที่นี่', 'ย่อหน้าที่สอง', 'ย่อหน้าที่สาม'))
  carry(there)
  closeStore(here)
  closeStore(there)
  return { store, file }
}

async function command(desk: DeskPage, name: string): Promise<void> {
  await desk.press('Control+k')
  await desk.type(name)
  await desk.press('Enter')
}

test('a bundle is merged with the keyboard alone: what only one changed comes together, a conflict is chosen, all of it is undone at once', async () => {
  const { store, file } = bothChanged()
  const launched = await launchTokhao({ store })
  const desk = new DeskPage(launched.app, launched.window)
  await desk.ready()
  await desk.answerOpenDialog([file])
  await command(desk, th.commands['bundles.open'].name)
  const dialog = desk.page.getByRole('dialog')
  await expect(dialog).toContainText(words.undecided(1))
  const merge = dialog.getByRole('button', { name: words.merge })
  await expect(merge).toBeDisabled()
  const axe = await new AxeBuilder({ page: desk.page }).setLegacyMode(true).analyze()
  expect(axe.violations).toEqual([])
  const theirs = dialog.getByRole('radio', { name: new RegExp(words.theirs) })
  for (let step = 0; step < 12 && !(await theirs.isChecked()); step++) {
    await desk.press('Tab')
    if (
      await dialog
        .getByRole('radio')
        .first()
        .evaluate((one) => one === document.activeElement)
    )
      await desk.press('ArrowDown')
  }
  await expect(theirs).toBeChecked()
  await expect(dialog).toContainText(words.decided)
  await merge.press('Enter')
  await expect(dialog).toHaveCount(0)
  const page = desk.editor
  for (const part of ['โครงการ 2 แห่ง', 'ย่อหน้าแรก แก้ที่นี่', 'ย่อหน้าที่สอง แก้ที่โน่น', 'เพิ่มที่โน่น'])
    await expect(page).toContainText(part)
  await desk.page.getByRole('button', { name: th.desk.undo, exact: true }).last().press('Enter')
  await expect(page).toContainText('ครม. เห็นชอบโครงการใหม่')
  await expect(page).not.toContainText('เพิ่มที่โน่น')
  await desk.saved()
  await launched.close()
})

test('the release on the desk is saved as a bundle; a damaged one is refused in words', async () => {
  const file = join(folder, 'ส่ง.tokhao')
  const launched = await launchTokhao()
  const desk = new DeskPage(launched.app, launched.window)
  await desk.ready()
  await desk.page.getByRole('button', { name: th.desk.empty.sample }).click()
  await desk.saved()
  await desk.answerSaveDialog(file)
  await command(desk, th.commands['bundles.send'].name)
  await desk.page
    .getByRole('dialog')
    .getByRole('button', { name: words.send(1) })
    .press('Enter')
  await expect(desk.page.getByText(words.sent(1, 'ส่ง.tokhao'))).toBeVisible()
  const bytes = readFileSync(file)
  expect(readBundle(bytes, 'ส่ง.tokhao').releases).toHaveLength(1)

  writeFileSync(file, bytes.subarray(0, bytes.length / 2))
  await desk.answerOpenDialog([file])
  await command(desk, th.commands['bundles.open'].name)
  await expect(desk.page.getByText(th.refusals['bundle-changed']('ส่ง.tokhao'))).toBeVisible()
  await launched.close()
})
