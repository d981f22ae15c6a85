import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listPackage } from '@electron/asar'
import { expect, test } from '@playwright/test'
import { wrongFuses } from '../scripts/packaging/fuses.ts'
import { writeStandIn } from '../scripts/packaging/stand-in.ts'
import { launchTokhao } from './launch.ts'
import { DeskPage } from './pages/desk-page.ts'
import { pdfText, withoutBlanks } from './pdf-text.ts'

const project = join(import.meta.dirname, '..')
const bin = join(project, 'node_modules', '.bin')

/**
 * Packs the program for Linux with its real configuration, but with a stand-in for Electron, which cannot be
 * fetched everywhere; then starts what was packed with the runtime of development, which is never packed.
 */
test('what is packed holds what is needed and no more, starts, saves and exports', async () => {
  test.setTimeout(240_000)
  const folder = mkdtempSync(join(tmpdir(), 'tokhao-package-'))
  try {
    const { devDependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
      devDependencies: { electron: string }
    }
    writeStandIn(join(folder, 'electron'), devDependencies.electron)
    const env = {
      ...process.env,
      PATH: `${bin}:${process.env['PATH'] ?? ''}`,
      ELECTRON_OVERRIDE_DIST_PATH: '',
    }
    execFileSync('node', ['scripts/packaging/third-party.ts'], { cwd: project, env })
    const words = ['--linux', 'dir', '--x64', '--config', 'electron-builder.config.mjs', '--publish', 'never']
    const places = [
      `-c.electronDist=${join(folder, 'electron')}`,
      `-c.directories.output=${join(folder, 'out')}`,
    ]
    execFileSync('electron-builder', [...words, ...places], { cwd: project, env, stdio: 'pipe' })

    const packed = join(folder, 'out', 'linux-unpacked')
    expect(await wrongFuses(join(packed, 'tokhao'))).toEqual([])
    const files = listPackage(join(packed, 'resources', 'app.asar'), { isPack: false })
    const known =
      /^\/(?:package\.json|out(?:\/.*)?|node_modules(?:\/better-sqlite3(?:\/(?:package\.json|LICENSE|lib(?:\/.*)?))?)?)$/
    expect(files.filter((file) => !known.test(file) || /\.(?:map|node|ts)$/.test(file))).toEqual([])
    expect(readdirSync(join(packed, 'resources')).toSorted()).toEqual([
      'app.asar',
      'better-sqlite3.node',
      'resources',
    ])
    const licences = readFileSync(join(packed, 'THIRD-PARTY-LICENCES.md'), 'utf8')
    for (const name of [
      'lexical',
      'react-aria-components',
      '@cantoo/pdf-lib',
      'zod',
      'better-sqlite3',
      'Sarabun',
    ])
      expect(licences).toContain(name)

    // The runtime of development may be older than the addon that goes out: it brings its own.
    const runtime = JSON.parse(
      readFileSync(join(project, 'node_modules', '.cache', 'tokhao', 'runtime.json'), 'utf8'),
    ) as { sqliteAddon: string | null }
    if (runtime.sqliteAddon !== null)
      copyFileSync(runtime.sqliteAddon, join(packed, 'resources', 'better-sqlite3.node'))
    const launched = await launchTokhao({ application: join(packed, 'resources', 'app.asar') })
    const desk = new DeskPage(launched.app, launched.window)
    await desk.ready()
    await desk.press('Control+n')
    await expect(desk.editor).toBeFocused()
    await desk.type('ข่าวจากชุดติดตั้ง')
    await desk.saved()
    const out = join(folder, 'ส่งออก')
    mkdirSync(out)
    await desk.answerOpenDialog([out])
    await desk.press('Control+e')
    const dialog = desk.page.getByRole('dialog', { name: 'ส่งออกข่าว' })
    await dialog.getByRole('checkbox', { name: /^Word/ }).press('Space')
    await dialog.getByRole('button', { name: /^ส่งออก/ }).press('Enter')
    await expect(dialog.getByText('ส่งออกแล้ว 2 ไฟล์')).toBeVisible({ timeout: 60_000 })
    await expect(dialog.getByText(/^อ่านไฟล์กลับแล้ว/).first()).toBeVisible()
    const made = (ending: string) =>
      join(out, readdirSync(out).find((name) => name.endsWith(ending)) ?? `none${ending}`)
    expect(withoutBlanks(pdfText(made('.pdf')))).toContain('ข่าวจากชุดติดตั้ง')
    // Word files are read by a thread of its own, which must be found in the archive, too.
    await desk.answerOpenDialog([made('.docx')])
    expect(await desk.ask('drafts.importFiles', {})).toMatchObject({
      value: { drafts: { length: 1 }, refused: [] },
    })
    await launched.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
