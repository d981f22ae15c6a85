import { expect, test } from '@playwright/test'
import type { Bridge } from '../src/renderer/bridge.ts'
import type { Launched } from './launch.ts'
import { launchTokhao } from './launch.ts'

/** Electron's security checklist, first part: what a page is made of. */
let desk: Launched

test.beforeAll(async () => {
  desk = await launchTokhao()
})

test.afterAll(async () => {
  await desk.close()
})

test('every window is isolated and sandboxed, without Node', async () => {
  const windows = await desk.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => {
      // Electron's own record of what the page runs with; its types leave the method out.
      const contents = window.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
      return contents.getLastWebPreferences()
    }),
  )
  expect(windows).toHaveLength(1)
  expect(windows[0]).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
  })
  expect(await desk.app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())).toBe(false)
})

test('the page sees two functions of the desk and nothing of Node or Electron', async () => {
  const seen = await desk.window.evaluate(() => {
    const globals = globalThis as unknown as Record<string, unknown>
    const bridge: Bridge = window.tokhao
    return {
      bridge: Object.keys(bridge).sort(),
      node: [
        'require',
        'process',
        'module',
        'Buffer',
        'global',
        '__dirname',
        'electron',
        'ipcRenderer',
      ].filter((name) => globals[name] !== undefined),
    }
  })
  expect(seen).toEqual({ bridge: ['ask', 'onNotice'], node: [] })
})

test('every answer of app: carries the policy, also where there is no page', async () => {
  const answers = await desk.app.evaluate(async ({ net }) => {
    const paths = ['/index.html', '/absent.html', '/', '/%2e%2e%2fmain/index.cjs', '/..%2f..%2fpackage.json']
    return Promise.all(
      paths.map(async (path) => {
        const { status, headers } = await net.fetch(`app://tokhao${path}`)
        return { path, status, policy: headers.get('content-security-policy') ?? '' }
      }),
    )
  })
  for (const { policy } of answers) {
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("connect-src 'none'")
    expect(policy).not.toContain('unsafe')
  }
  expect(answers.map(({ status }) => status)).toEqual([200, 404, 404, 404, 404])
})

// Before the next test, whose refusals the console may tell of late.
test('the window opens without breaking its own policy', async () => {
  const broken: string[] = []
  const hear = (message: { text(): string }): void => {
    if (/content security policy|refused to/i.test(message.text())) broken.push(message.text())
  }
  desk.window.on('console', hear)
  await desk.window.reload({ waitUntil: 'load' })
  await expect(desk.window.locator('#desk')).not.toBeEmpty()
  desk.window.off('console', hear)
  expect(broken).toEqual([])
})

test('inline script, inline style and eval do not run', async () => {
  const ran = await desk.window.evaluate(async () => {
    const globals = globalThis as unknown as Record<string, unknown>
    const script = document.createElement('script')
    script.textContent = 'globalThis.ranInline = true'
    document.body.append(script)
    const image = document.createElement('img')
    image.setAttribute('onerror', 'globalThis.ranHandler = true')
    image.src = 'data:image/png;base64,none'
    document.body.append(image)
    const style = document.createElement('style')
    style.textContent = 'body { outline: 7px solid rgb(1, 2, 3) }'
    document.head.append(style)
    // The debugger that runs this function may evaluate text; what the page does later may not.
    const evaluated = await new Promise((resolve) => {
      setTimeout(() => {
        try {
          resolve(new Function('return 1')())
        } catch (error) {
          resolve((error as Error).name)
        }
      })
    })
    const outline = getComputedStyle(document.body).outlineWidth
    for (const element of [script, image, style]) element.remove()
    return {
      inline: globals['ranInline'],
      handler: globals['ranHandler'],
      evaluated,
      styled: outline === '7px',
    }
  })
  expect(ran).toEqual({ inline: undefined, handler: undefined, evaluated: 'EvalError', styled: false })
})
