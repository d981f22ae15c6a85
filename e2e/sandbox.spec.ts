import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { _electron, expect, test } from '@playwright/test'
import { electronExecutable } from './launch.ts'

/**
 * Chromium's sandbox itself. Root cannot have it, so root lends a copy of everything to an ordinary
 * user: Electron with its setuid helper, the built program, the display.
 */
const project = join(import.meta.dirname, '..')
const isRoot = process.getuid?.() === 0
/** `nobody` on Debian, Ubuntu and Fedora. */
const ordinary = 65_534

let stage = ''
let app: ElectronApplication | null = null

test.skip(process.platform !== 'linux', 'the setuid helper exists on Linux only')
test.skip(isRoot && !reachable(project), 'an ordinary user cannot reach the folder of the project')

test.afterEach(async () => {
  await app?.close()
  if (stage !== '') rmSync(stage, { recursive: true, force: true })
})

test('the workstation works with every process in its sandbox', async () => {
  app = isRoot ? await launchAsOrdinaryUser() : await launchHere()
  const window = await app.firstWindow()
  await expect(window.locator('#desk')).not.toBeEmpty()
  expect(
    await window.evaluate(() =>
      (window as unknown as { tokhao: { ask(name: string, payload: unknown): Promise<unknown> } }).tokhao.ask(
        'drafts.create',
        {},
      ),
    ),
  ).toMatchObject({ ok: true })
  const processes = await app.evaluate(({ app }) => ({
    unsandboxed: app.commandLine.hasSwitch('no-sandbox'),
    all: app.getAppMetrics().map(({ type, pid, name }) => ({ type, pid, name })),
  }))
  expect(processes.unsandboxed).toBe(false)
  const windows = processes.all.filter(({ type }) => type === 'Tab')
  expect(windows.length).toBeGreaterThan(0)
  for (const { pid } of windows) {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    // Filtered system calls, no new privileges, not root.
    expect(status).toMatch(/^Seccomp:\t2$/m)
    expect(status).toMatch(/^NoNewPrivs:\t1$/m)
    expect(status).not.toMatch(/^Uid:\t0\t/m)
  }
})

function launchHere(): Promise<ElectronApplication> {
  stage = mkdtempSync(join(tmpdir(), 'tokhao-sandbox-'))
  return _electron.launch({
    executablePath: electronExecutable(),
    cwd: project,
    chromiumSandbox: true,
    args: [`--user-data-dir=${stage}`, '.'],
  })
}

function launchAsOrdinaryUser(): Promise<ElectronApplication> {
  stage = mkdtempSync(join(tmpdir(), 'tokhao-sandbox-'))
  chmodSync(stage, 0o755)
  const electron = join(stage, 'electron')
  // Hard links where the file system allows: the copy costs nothing.
  try {
    execFileSync('cp', ['-al', dirname(electronExecutable()), electron], { stdio: 'ignore' })
  } catch {
    rmSync(electron, { recursive: true, force: true })
    execFileSync('cp', ['-a', dirname(electronExecutable()), electron])
  }
  chmodSync(electron, 0o755)
  const helper = join(electron, 'chrome-sandbox')
  rmSync(helper)
  copyFileSync(join(dirname(electronExecutable()), 'chrome-sandbox'), helper)
  chmodSync(helper, 0o4755)

  const program = join(stage, 'program')
  const notes = join(program, 'node_modules', '.cache', 'tokhao')
  mkdirSync(notes, { recursive: true })
  copyFileSync(join(project, 'package.json'), join(program, 'package.json'))
  symlinkSync(join(project, 'out'), join(program, 'out'))
  symlinkSync(join(project, 'resources'), join(program, 'resources'))
  const runtime = JSON.parse(
    readFileSync(join(project, 'node_modules', '.cache', 'tokhao', 'runtime.json'), 'utf8'),
  ) as { sqliteAddon: string | null }
  if (runtime.sqliteAddon !== null) {
    const addon = join(stage, 'sqlite.node')
    copyFileSync(runtime.sqliteAddon, addon)
    chmodSync(addon, 0o755)
    runtime.sqliteAddon = addon
  }
  writeFileSync(join(notes, 'runtime.json'), JSON.stringify(runtime))

  const home = join(stage, 'home')
  mkdirSync(home)
  chownSync(home, ordinary, ordinary)
  const wrapper = join(stage, 'as-ordinary-user')
  writeFileSync(
    wrapper,
    `#!/bin/sh\nexec setpriv --reuid=${ordinary} --regid=${ordinary} --clear-groups '${join(electron, 'electron')}' "$@"\n`,
  )
  chmodSync(wrapper, 0o755)
  return _electron.launch({
    executablePath: wrapper,
    cwd: program,
    chromiumSandbox: true,
    args: [`--user-data-dir=${join(home, 'data')}`, program],
    env: { ...environment(), HOME: home, XDG_CONFIG_HOME: join(home, 'config'), ...lentDisplay(home) },
  })
}

/** The key to the display, which xvfb-run keeps for its own user. */
function lentDisplay(home: string): Record<string, string> {
  const key = process.env['XAUTHORITY']
  if (!key) return {}
  const lent = join(home, 'display')
  copyFileSync(key, lent)
  chownSync(lent, ordinary, ordinary)
  return { XAUTHORITY: lent }
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}

/** Whether any user may enter the folder and those above it. */
function reachable(folder: string): boolean {
  try {
    execFileSync('setpriv', [`--reuid=${ordinary}`, '--clear-groups', 'ls', folder], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
