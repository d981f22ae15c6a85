import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

import { headerFolders } from './node-headers.mjs'
import { cacheFolder } from './places.mjs'
import { duration } from './report.mjs'
import { executableIn } from './runtime.mjs'
import { hasDisplay } from './set-up.mjs'
import { sizeOf, whileFilling } from './watched-folder.mjs'

test('the cache follows XDG_CACHE_HOME when it is absolute, else lies in the home folder', () => {
  expect(cacheFolder({ XDG_CACHE_HOME: '/big/disk' })).toBe('/big/disk/tokhao')
  expect(cacheFolder({ XDG_CACHE_HOME: 'relative' })).toBe(join(homedir(), '.cache', 'tokhao'))
  expect(cacheFolder({})).toBe(join(homedir(), '.cache', 'tokhao'))
})

test('there is a display where X or Wayland says so, and always outside Linux', () => {
  expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true)
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true)
  expect(hasDisplay({ DISPLAY: '' }, 'linux')).toBe(false)
  expect(hasDisplay({}, 'linux')).toBe(false)
  expect(hasDisplay({}, 'win32')).toBe(true)
})

test('headers are looked for where npm is told to, then beside the machine’s Node', () => {
  expect(
    headerFolders({ configured: '/opt/headers', nodes: ['/usr/local/bin/node', '/usr/bin/node'] }),
  ).toEqual(['/opt/headers', '/usr/local', '/usr'])
  expect(headerFolders({ configured: undefined, nodes: ['/opt/node/bin/node'] })[0]).toBe('/opt/node')
})

test('Electron’s executable has its own place on each system', () => {
  expect(executableIn('/e', 'linux')).toBe('/e/electron')
  expect(executableIn('/e', 'darwin')).toBe('/e/Electron.app/Contents/MacOS/Electron')
  expect(executableIn('/e', 'win32')).toMatch(/electron\.exe$/)
})

test('times are said in seconds, then in minutes', () => {
  expect(duration(840)).toBe('0.8 s')
  expect(duration(59_990)).toBe('1 min 0 s')
  expect(duration(61_000)).toBe('1 min 1 s')
  expect(duration(119_800)).toBe('2 min 0 s')
})

test('a folder’s size is that of all files below it, and nothing when it is gone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tokhao-size-'))
  mkdirSync(join(folder, 'inner'))
  writeFileSync(join(folder, 'a'), 'abc')
  writeFileSync(join(folder, 'inner', 'b'), 'defgh')
  expect(sizeOf(folder)).toBe(8)
  rmSync(folder, { recursive: true })
  expect(sizeOf(folder)).toBe(0)
})

test('a program that brings nothing is told to stop', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tokhao-still-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const watch = { folder, expected: 100, patience: 1, progress: () => undefined }
  const ended = await whileFilling(
    watch,
    (signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve('stopped'))),
  )
  expect(ended).toBe('stopped')
})
