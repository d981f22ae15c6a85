import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { emptyRelease, paragraph } from '../src/domain/release/release.ts'
import { th } from '../src/strings/strings.ts'
import { electronExecutable, launchTokhao } from './launch.ts'
import { DeskPage } from './pages/desk-page.ts'

/** What stands round the window: starting, closing, menus and dialogs. */
const project = join(import.meta.dirname, '..')
const privileges = process.getuid?.() === 0 ? ['--no-sandbox'] : []

let folder = ''
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tokhao-shell-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

const release = {
  ...emptyRelease('2024-04-29'),
  category: 'ด้านสังคม',
  headline: 'พาดหัว',
  body: [paragraph('เนื้อข่าว')],
}

test('a store of a newer version is told of and left as it is', async () => {
  const store = join(folder, 'ร่าง.sqlite')
  const first = await launchTokhao({ store })
  await new DeskPage(first.app, first.window).ready()
  await first.close()
  const file = openSync(store, 'r+')
  // SQLite keeps the version of the tables in four bytes of its header.
  writeSync(file, Buffer.from([0, 0, 0x27, 0x0f]), 0, 4, 60)
  const before = readFileSync(store)
  const beside = readdirSync(folder)

  const second = await launchTokhao({ store })
  await expect(second.window.getByRole('alert')).toContainText(th.refusals['store-newer']())
  await expect(second.window.getByRole('alert')).toContainText(store)
  const ended = second.app.waitForEvent('close')
  await second.window.getByRole('link', { name: th.menu.close }).click({ noWaitAfter: true })
  await ended
  expect(readFileSync(store).equals(before)).toBe(true)
  expect(readdirSync(folder)).toEqual(beside)
  rmSync(second.userData, { recursive: true, force: true })
})

test('a large store of an older version is opened after a word of what takes so long', async () => {
  const store = join(folder, 'รุ่นเก่า.sqlite')
  copyFileSync(join(import.meta.dirname, '..', 'src/main/store/testing/versions/version-5.db'), store)
  truncateSync(store, 60_000_000)
  const userData = join(folder, 'ผู้ใช้')
  const launched = await launchTokhao({ store, userData })
  // The word goes when the desk is there; which of the two windows was first to be seen is left open.
  await expect
    .poll(() => launched.app.windows().map((page) => page.url()))
    .toEqual(['app://tokhao/index.html'])
  const [window] = launched.app.windows()
  if (!window) throw new Error('There is no window.')
  await new DeskPage(launched.app, window).ready()
  await launched.close()
  expect(readFileSync(join(userData, 'logs', 'tokhao.log'), 'utf8')).toContain(
    'an older store is brought up to date 60000000',
  )
})

test('one store has one window', async () => {
  const first = await launchTokhao()
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
  const second = spawnSync(electronExecutable(), [...privileges, `--user-data-dir=${first.userData}`, '.'], {
    cwd: project,
    timeout: 30_000,
  })
  expect(second.status).toBe(0)
  await expect
    .poll(() => first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized()))
    .toBe(false)
  expect(await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  await first.close()
})

test('the window comes back as large as it was', async () => {
  const userData = join(folder, 'data')
  const first = await launchTokhao({ userData })
  const usual = await first.app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0]
    const found = [window?.getSize(), window?.getTitle()]
    window?.setSize(1100, 700)
    return found
  })
  expect(usual).toEqual([[1280, 800], 'โต๊ะข่าว'])
  await first.close()
  const second = await launchTokhao({ userData })
  const size = await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getSize())
  expect(size).toEqual([1100, 700])
  await second.close()
})

test('a page that does not answer is closed all the same', async () => {
  const desk = await launchTokhao()
  // What a page that hangs does: it hears nothing any more.
  await desk.app.evaluate(async ({ BrowserWindow }) => {
    await BrowserWindow.getAllWindows()[0]?.loadURL('data:text/html,deaf')
  })
  const process = desk.app.process()
  await desk.close()
  expect(process.exitCode).toBe(0)
})

test('menus name commands and leave the keys to the window', async () => {
  const desk = await launchTokhao()
  await new DeskPage(desk.app, desk.window).ready()
  const items = await desk.app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).flatMap((top) =>
      (top.submenu?.items ?? []).map(({ label, accelerator, registerAccelerator, role, type }) => ({
        top: top.label,
        label,
        own: Boolean(accelerator) && registerAccelerator !== false,
        role: role ?? '',
        type,
      })),
    ),
  )
  expect([...new Set(items.map(({ top }) => top))]).toEqual([
    th.menu.file,
    th.menu.edit,
    th.menu.view,
    th.menu.check,
    th.menu.tools,
    th.menu.help,
  ])
  expect(items.filter(({ own }) => own)).toEqual([])
  await desk.app.evaluate(({ Menu }, about) => {
    const help = Menu.getApplicationMenu()?.items.at(-1)?.submenu?.items ?? []
    help.find(({ label }) => label === about)?.click()
  }, th.menu.about)
  await expect(desk.window.getByRole('dialog')).toBeVisible()
  await desk.close()
})

test('no file is written over unless the person says so', async () => {
  const desk = await launchTokhao()
  const page = new DeskPage(desk.app, desk.window)
  const file = join(folder, 'ข่าว.txt')
  writeFileSync(file, 'มีอยู่ก่อน')
  const answer = (response: number): Promise<void> =>
    desk.app.evaluate(({ dialog }, response) => {
      dialog.showMessageBox = () => Promise.resolve({ response, checkboxChecked: false })
    }, response)
  const exportText = (): Promise<unknown> => page.ask('release.export', { release, formats: ['text'] })

  // Without its ending, as a person types it: the ending is added, and the question is about that file.
  await page.answerSaveDialog(join(folder, 'ข่าว'))
  await answer(1)
  expect(await exportText()).toEqual({ ok: true, value: null })
  expect(readFileSync(file, 'utf8')).toBe('มีอยู่ก่อน')
  await answer(0)
  expect(await exportText()).toMatchObject({ ok: true, value: { files: [{ name: 'ข่าว.txt' }] } })
  expect(readFileSync(file, 'utf8')).toContain('เนื้อข่าว')
  await desk.close()
})

test('the log names the runtime and stays on this machine', async () => {
  const userData = join(folder, 'data')
  const desk = await launchTokhao({ userData })
  await desk.close()
  const log = readFileSync(join(userData, 'logs', 'tokhao.log'), 'utf8')
  expect(log).toMatch(/start \d+\.\d+\.\d+ Electron \d+/)
  expect(log).toMatch(/registry|official|override/)
})

test('the command line prints through a hidden window, without a store and leaving nothing running', () => {
  const output = join(folder, 'ข่าว.pdf')
  const convert = (to: string) =>
    spawnSync(
      process.execPath,
      ['src/cli/tokhao.mjs', 'convert', join(project, 'corpus', 'seed.txt'), '--to', 'pdf', '--out', to],
      { cwd: project, encoding: 'utf8', timeout: 60_000 },
    )
  expect(convert(output)).toMatchObject({ status: 0 })
  expect(readFileSync(output).subarray(0, 5).toString()).toBe('%PDF-')
  const unwritable = convert(join(folder, 'absent', 'none.pdf'))
  expect(unwritable.status).toBe(2)
  expect(unwritable.stderr).toContain(th.refusals['file-not-written']('none.pdf'))

  const alone = spawnSync(
    electronExecutable(),
    [...privileges, `--user-data-dir=${join(folder, 'data')}`, '.', '--print-for', join(folder, 'nowhere')],
    { cwd: project, encoding: 'utf8', timeout: 60_000 },
  )
  expect(alone.status).toBe(2)
  expect(alone.stderr).toContain('ENOENT')
  expect(existsSync(join(folder, 'data', 'tokhao.sqlite'))).toBe(false)
})
