import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { emptyRelease, paragraph } from '../src/domain/release/release.ts'
import { importFiles } from '../src/main/archive/import-files.ts'
import { createDraft } from '../src/main/store/drafts.ts'
import { closeStore, openStore } from '../src/main/store/store.ts'
import { th } from '../src/strings/strings.ts'
import { launchTokhao } from './launch.ts'
import { DeskPage } from './pages/desk-page.ts'

const words = th.checks
const sample = fileURLToPath(new URL('../corpus/sample-dev/', import.meta.url))

let folder = ''
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tokhao-whole-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('everything is checked, looked through by rule, and a spelling becomes a word of the office', async () => {
  const file = join(folder, 'tokhao.db')
  const store = openStore({ file })
  const options = { clock: () => performance.now(), onProgress: () => {}, longest: null, onFile: () => {} }
  await importFiles(store, [sample], { ...options, limit: 12 })
  for (const [at, word] of ['แอปพลิเคชัน', 'แอปพลิเคชัน', 'แอปพลิเคชัน', 'แอพพลิเคชั่น'].entries()) {
    const body = [paragraph(`รัฐบาลใช้${word}ใหม่`)]
    createDraft(store, { ...emptyRelease('2024-04-29'), headline: `ข่าวที่ ${at}`, body })
  }
  closeStore(store)

  const launched = await launchTokhao({ store: file })
  const desk = new DeskPage(launched.app, launched.window)
  await desk.ready()
  await desk.press('Control+k')
  await desk.type(th.commands['checks.open'].name)
  await desk.press('Enter')
  const dialog = desk.page.getByRole('dialog', { name: words.title })
  await expect(dialog).toContainText(words.never)
  await dialog.getByRole('button', { name: words.run }).press('Enter')
  const rules = dialog.getByRole('listbox', { name: words.rules })
  await expect(rules.getByRole('option').nth(1)).toBeVisible()
  await expect(dialog.getByText(words.checked(16, 0))).toBeVisible()
  const releases = dialog.getByRole('list', { name: words.releases })
  await rules.getByRole('option').nth(1).click()
  await expect(releases.getByRole('button').first()).toBeVisible()
  const axe = await new AxeBuilder({ page: desk.page }).setLegacyMode(true).analyze()
  expect(axe.violations).toEqual([])

  await dialog.getByRole('tab', { name: words.tabs.spellings }).click()
  await dialog.getByRole('button', { name: words.countSpellings }).press('Enter')
  await dialog.getByRole('button', { name: words.makeRuleOf('แอพพลิเคชั่น', 'แอปพลิเคชัน') }).press('Enter')
  await expect(dialog).toContainText(words.ruleMade('แอพพลิเคชั่น', 'แอปพลิเคชัน'))
  await expect(dialog).toContainText(words.isRule)

  await dialog.getByRole('tab', { name: words.tabs.findings }).click()
  // The office has another word: every release is checked by other rules now.
  await expect(dialog).toContainText(words.unchecked(16))
  await releases.getByRole('button').first().press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(desk.editor).toBeVisible()
  await launched.close()
})
