import { expect, test } from '@playwright/test'
import type { Bridge } from '../src/renderer/bridge.ts'
import type { Launched } from './launch.ts'
import { launchTokhao } from './launch.ts'
import type { Outside } from './outside.ts'
import { listenOutside } from './outside.ts'

/** Electron's security checklist, second part: nothing leaves, nobody is led away. */
let desk: Launched
let outside: Outside

test.beforeAll(async () => {
  outside = await listenOutside()
  desk = await launchTokhao()
})

test.afterAll(async () => {
  await desk.close()
  outside.close()
})

test.beforeEach(() => {
  outside.forget()
})

test('the server that must stay silent would hear a knock', async () => {
  await fetch(`${outside.address}/here`)
  expect(outside.knocks()).toContain('/here')
})

test('no request leaves the page', async () => {
  const outcomes = await desk.window.evaluate(async (outside) => {
    const settled = (work: Promise<unknown>): Promise<string> =>
      work.then(
        () => 'went out',
        () => 'refused',
      )
    const loaded = (tag: 'img' | 'iframe' | 'link' | 'script', address: string): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const element = document.createElement(tag)
        // A blocked frame loads an error page: only what the server heard counts for it.
        element.addEventListener('load', tag === 'iframe' ? reject : resolve)
        element.addEventListener('error', reject)
        document.addEventListener('securitypolicyviolation', reject, { once: true })
        if (element instanceof HTMLLinkElement) {
          element.rel = 'stylesheet'
          element.href = address
        } else element.src = address
        document.body.append(element)
      })
    const socket = new Promise((resolve, reject) => {
      try {
        const opened = new WebSocket(outside.replace('http', 'ws'))
        opened.addEventListener('open', resolve)
        opened.addEventListener('error', reject)
      } catch (error) {
        reject(error)
      }
    })
    navigator.sendBeacon(`${outside}/beacon`, 'x')
    return {
      fetch: await settled(fetch(`${outside}/fetch`)),
      opaque: await settled(fetch(`${outside}/opaque`, { mode: 'no-cors' })),
      image: await settled(loaded('img', `${outside}/image.png`)),
      style: await settled(loaded('link', `${outside}/style.css`)),
      script: await settled(loaded('script', `${outside}/script.js`)),
      frame: await settled(loaded('iframe', `${outside}/frame`)),
      socket: await settled(socket),
      file: await settled(fetch('file:///etc/hostname')),
    }
  }, outside.address)
  for (const [way, outcome] of Object.entries(outcomes)) expect(`${way} ${outcome}`).toBe(`${way} refused`)
  expect(outside.knocks()).toEqual([])
})

test('behind the policy a second wall stands around every session', async () => {
  const outcomes = await desk.app.evaluate(async ({ BrowserWindow, session }, outside) => {
    const load = async (partition: string | undefined, url: string): Promise<string> => {
      const window = new BrowserWindow({
        show: false,
        webPreferences: { sandbox: true, ...(partition === undefined ? {} : { partition }) },
      })
      try {
        await window.loadURL(url)
        return 'loaded'
      } catch (error) {
        return (error as { code?: string }).code ?? String(error)
      } finally {
        window.destroy()
      }
    }
    const fetched = async (): Promise<string> => {
      try {
        await session.defaultSession.fetch(`${outside}/main`)
        return 'fetched'
      } catch (error) {
        return String(error)
      }
    }
    return [
      await load(undefined, `${outside}/window`),
      await load('another', `${outside}/partition`),
      await load('persist:another', `${outside}/persistent`),
      await load(undefined, 'file:///etc/hostname'),
      await fetched(),
    ]
  }, outside.address)
  for (const outcome of outcomes) expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT')
  expect(outside.knocks()).toEqual([])
})

test('the page cannot be led elsewhere', async () => {
  const before = desk.window.url()
  await desk.app.evaluate(({ BrowserWindow }) => {
    const tried: [string, boolean][] = []
    Object.assign(globalThis, { tried })
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    contents?.on('will-frame-navigate', (event) => tried.push([event.url, event.defaultPrevented]))
  })
  const tried = (): Promise<[string, boolean][]> =>
    desk.app.evaluate(() => (globalThis as unknown as { tried: [string, boolean][] }).tried)

  const led: [string, boolean][] = []
  for (const there of [`${outside.address}/led`, 'app://tokhao/other.html', 'app://elsewhere/']) {
    for (const way of ['link', 'top', 'script']) {
      // One at a time: a page drops an attempt when it makes the next.
      await desk.window.evaluate(
        ([there = '', way]) => {
          if (way === 'script') return location.assign(there)
          const link = document.createElement('a')
          link.href = there
          link.target = way === 'top' ? '_top' : '_self'
          document.body.append(link)
          link.click()
          link.remove()
        },
        [there, way],
      )
      led.push([there, true])
      await expect.poll(tried).toEqual(led)
    }
  }
  await desk.window.evaluate((address) => {
    const form = document.createElement('form')
    form.action = `${address}/form`
    document.body.append(form)
    form.submit()
    form.remove()
    location.assign('file:///etc/hostname')
  }, outside.address)
  // A question and its answer pass through the main process after every one of those attempts.
  await desk.window.evaluate(() => {
    const bridge: Bridge = window.tokhao
    return bridge.ask('desk.about', {})
  })
  expect(desk.window.url()).toBe(before)
  expect(outside.knocks()).toEqual([])
})

test('no window opens another', async () => {
  const opened = await desk.window.evaluate((outside) => {
    const link = document.createElement('a')
    link.href = `${outside}/blank`
    link.target = '_blank'
    document.body.append(link)
    link.click()
    link.remove()
    return [`${outside}/open`, 'about:blank', 'app://tokhao/index.html'].map(
      (url) => window.open(url) !== null,
    )
  }, outside.address)
  expect(opened).toEqual([false, false, false])
  expect(await desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  expect(outside.knocks()).toEqual([])
})

test('every permission is refused', async () => {
  const outcomes = await desk.window.evaluate(async () => {
    const refused = (work: Promise<unknown>): Promise<boolean> =>
      work.then(
        () => false,
        () => true,
      )
    const asked = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'] as const
    const states = await Promise.all(
      // The types of TypeScript know only some of the names that Chromium takes.
      asked.map(async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state),
    )
    return {
      states: [...new Set(states)],
      notification: await Notification.requestPermission(),
      camera: await refused(navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await refused(navigator.mediaDevices.getDisplayMedia()),
      clipboard: await refused(navigator.clipboard.readText()),
      location: await new Promise((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve(false),
          () => resolve(true),
        )
      }),
    }
  })
  expect(outcomes).toEqual({
    states: ['denied'],
    notification: 'denied',
    camera: true,
    screen: true,
    clipboard: true,
    location: true,
  })
})
