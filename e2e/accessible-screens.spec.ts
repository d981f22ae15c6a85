import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { stringsOf } from '../src/strings/strings.ts'
import type { Strings } from '../src/strings/strings.ts'
import { launchTokhao } from './launch.ts'
import type { Launched } from './launch.ts'
import { DeskPage } from './pages/desk-page.ts'

const themes = ['light', 'dark', 'contrast'] as const
const aboutColours = ['color-contrast', 'link-in-text-block']
type CommandId = keyof Strings['commands']
/** Every screen that a command opens. */
const screens: readonly CommandId[] = [
  'draft.template',
  'boilerplate.open',
  'export.open',
  'copies.open',
  'palette.open',
  'find.replace',
  'find.replace-many',
  'line.go',
  'text.link',
  'table.insert',
  'checks.open',
  'house.open',
  'directory.open',
  'backups.open',
  'settings.open',
  'help.keys',
  'help.handbook',
  'help.about',
]

let launched: Launched
let desk: DeskPage

test.beforeAll(async () => {
  launched = await launchTokhao()
  desk = new DeskPage(launched.app, launched.window)
  await desk.ready()
  await desk.page.emulateMedia({ reducedMotion: 'reduce' })
})
test.afterAll(() => launched.close())

async function violationsIn(theme: string): Promise<string[]> {
  await desk.page.evaluate((shown) => {
    document.documentElement.dataset['theme'] = shown
  }, theme)
  // Electron has one page: axe cannot open a second one to finish in.
  const axe = new AxeBuilder({ page: desk.page }).setLegacyMode(true)
  // Themes change colours and nothing else: what is not about colours has been looked at in the first one.
  const result = await (theme === themes[0] ? axe : axe.withRules(aboutColours)).analyze()
  return result.violations.map(
    (one) => `${theme}: ${one.impact}: ${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`,
  )
}

for (const language of ['th', 'en'] as const) {
  test(`every screen is accessible in ${language}, light, dark and in high contrast`, async () => {
    test.setTimeout(240_000)
    const words = stringsOf(language)
    if (language === 'en') await desk.tell('view.language')
    else await desk.tell('draft.sample')
    await expect(desk.page.getByRole('tab', { name: words.desk.tabs.findings })).toBeVisible()
    await expect(desk.findings.first()).toBeVisible()
    const found: string[] = []
    for (const theme of themes) found.push(...(await violationsIn(theme)))
    for (const side of ['view.history', 'view.preview', 'finding.panel'] as const) {
      await desk.tell(side)
      for (const theme of themes) found.push(...(await violationsIn(theme)))
    }
    for (const screen of screens) {
      await desk.tell(screen)
      const opened = desk.page.locator('[role="dialog"], [role="alertdialog"], .find-bar').first()
      await expect(opened, screen).toBeVisible()
      for (const theme of themes) found.push(...(await violationsIn(theme)).map((one) => `${screen}: ${one}`))
      await desk.press('Escape')
      await expect(opened, screen).toHaveCount(0)
    }
    expect(found).toEqual([])
  })
}
