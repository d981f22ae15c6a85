import { expect, test } from '@playwright/test'
import type { Bridge } from '../src/renderer/bridge.ts'
import type { Launched } from './launch.ts'
import { launchTokhao } from './launch.ts'

/** Electron's security checklist, third part: who may ask the desk, and what. */
let desk: Launched

test.beforeAll(async () => {
  desk = await launchTokhao()
})

test.afterAll(async () => {
  await desk.close()
})

const badQuestion = { ok: false, refusal: { code: 'bad-question' } }

test('questions outside the contract are refused, those within are answered', async () => {
  const answers = await desk.window.evaluate(async () => {
    const bridge: Bridge = window.tokhao
    const ask = (name: unknown, payload: unknown): Promise<unknown> => bridge.ask(name as string, payload)
    const names = [
      '',
      'drafts',
      'drafts.lists',
      'constructor',
      '__proto__',
      'toString',
      'hasOwnProperty',
      null,
      7,
      {},
    ]
    const payloads: [string, unknown][] = [
      ['drafts.list', {}],
      ['drafts.list', { place: 'elsewhere' }],
      ['drafts.list', { place: 'desk', more: 1 }],
      ['drafts.open', { id: '' }],
      ['drafts.open', { id: 'x'.repeat(65) }],
      ['drafts.save', { id: 'a', base: -1, release: {} }],
      ['drafts.importBytes', { name: 'a.txt', bytes: 'text' }],
      ['release.export', { release: {}, formats: ['exe'] }],
      ['release.export', { release: null, formats: ['pdf'], path: '/etc/hostname' }],
      ['settings.write', { settings: { theme: 'pink' } }],
      ['desk.about', { all: true }],
      ['desk.about', null],
      ['desk.about', undefined],
      ['desk.about', []],
    ]
    return {
      names: await Promise.all(names.map((name) => ask(name, {}))),
      payloads: await Promise.all(payloads.map(([name, payload]) => ask(name, payload))),
      about: await ask('desk.about', {}),
    }
  })
  for (const answer of [...answers.names, ...answers.payloads]) {
    expect(answer).toMatchObject(badQuestion)
  }
  expect(answers.about).toMatchObject({ ok: true, value: { version: expect.any(String) } })
})

test('nobody but the main window may ask', async () => {
  const answers = await desk.app.evaluate(async ({ app, BrowserWindow }) => {
    const [main] = BrowserWindow.getAllWindows()
    if (main === undefined) throw new Error('no window')
    const preload = `${app.getAppPath()}/out/preload/index.cjs`
    const question = `tokhao.ask('desk.about', {})`
    const stranger = async (url: string): Promise<unknown> => {
      const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
      try {
        await window.loadURL(url)
        return await window.webContents.executeJavaScript(question)
      } finally {
        window.destroy()
      }
    }
    const own = await main.webContents.executeJavaScript(question)
    const strangers = [await stranger('app://tokhao/index.html'), await stranger('data:text/html,stranger')]
    // The main window itself, once it shows something that is not ours.
    await main.loadURL('data:text/html,led%20astray')
    const astray = await main.webContents.executeJavaScript(question)
    await main.loadURL('app://tokhao/index.html')
    return { own, strangers, astray }
  })
  expect(answers.own).toMatchObject({ ok: true })
  expect(answers.strangers).toEqual([badQuestion, badQuestion])
  expect(answers.astray).toEqual(badQuestion)
})

test('only one channel is open', async () => {
  const channels = await desk.app.evaluate(({ ipcMain }) => {
    // Electron keeps the handlers of `handle` in a map that its types leave out.
    const { _invokeHandlers: handlers } = ipcMain as unknown as { _invokeHandlers: Map<string, unknown> }
    return { handled: [...handlers.keys()], listened: ipcMain.eventNames().map(String) }
  })
  // Electron's own: it keeps an error event from ending the program.
  expect(channels).toEqual({ handled: ['desk:ask'], listened: ['error'] })
})
