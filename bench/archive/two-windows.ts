import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { CDPSession } from '@playwright/test'
import { launchTokhao } from '../../e2e/launch.ts'
import { DeskPage } from '../../e2e/pages/desk-page.ts'
import type { Release } from '../../src/domain/release/release.ts'
import { putCaretInTheMiddle, takePaints, watchPaints } from '../paints.ts'
import { pressKey, thaiKeys } from '../thai-keys.ts'
import { quantile } from './spread.ts'

/** How often each thing is done in each window. */
const rounds = 120
/** Those at the beginning that warm up and are not counted. */
const warmUp = 10

interface Window {
  readonly desk: DeskPage
  readonly session: CDPSession
  readonly id: string
  /** Milliseconds of every round. */
  readonly times: { readonly open: number[]; readonly type: number[]; readonly save: number[] }
  close(): Promise<void>
}

/** The medians of a window, in milliseconds. */
export interface WindowTimes {
  /** A release, from the question of the window to the answer. */
  readonly open: number
  /** From the key to the painted frame. */
  readonly type: number
  /** From the question of the window to the answer, which means that it is on the disk. */
  readonly save: number
}

/**
 * How long opening, typing and saving take in the real window on each of two stores: in turns, so that whatever
 * else the machine does weighs on both.
 */
export async function compareWindows(
  files: readonly [string, string],
  release: Release,
  folder: string,
): Promise<readonly WindowTimes[]> {
  const windows: Window[] = []
  try {
    for (const file of files) windows.push(await openWindow(file, release, folder))
    const keys = thaiKeys(rounds)
    for (const [round, key] of keys.entries()) {
      // Who begins changes, too.
      for (const one of round % 2 === 0 ? windows : windows.toReversed()) {
        await pressKey(one.session, key)
        await painted(one)
        one.times.open.push(await timed(one, 'drafts.open', { id: one.id }))
        const changed = { ...release, headline: `${release.headline} ${round}` }
        one.times.save.push(await timed(one, 'drafts.save', { id: one.id, base: round, release: changed }))
      }
    }
    return windows.map(({ times }) => ({
      open: middle(times.open),
      type: middle(times.type),
      save: middle(times.save),
    }))
  } finally {
    for (const one of windows) await one.close()
  }
}

async function openWindow(store: string, release: Release, folder: string): Promise<Window> {
  const userData = mkdtempSync(join(folder, 'window-'))
  const launched = await launchTokhao({ store, userData })
  const desk = new DeskPage(launched.app, launched.window)
  const session = await desk.page.context().newCDPSession(desk.page)
  // Each of them believes to be in front.
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true })
  await desk.ready()
  // One release is typed into, the other opened and saved.
  await desk.ask('drafts.create', { release })
  const id = idOf(await desk.ask('drafts.create', { release: { ...release, headline: 'เปิดและบันทึก' } }))
  await desk.page.reload()
  await desk.ready()
  await desk.draftRows
    .filter({ hasText: release.headline.slice(0, 20) })
    .first()
    .click()
  await desk.verdict.waitFor()
  await putCaretInTheMiddle(desk.page)
  await watchPaints(desk.page)
  return {
    desk,
    session,
    id,
    times: { open: [], type: [], save: [] },
    async close() {
      await launched.close()
      rmSync(userData, { recursive: true, force: true })
    },
  }
}

async function painted({ desk, times }: Window): Promise<void> {
  await desk.page.waitForFunction(() => (window as unknown as { paints: number[] }).paints.length > 0)
  times.type.push(...(await takePaints(desk.page)))
}

async function timed({ desk }: Window, name: string, payload: unknown): Promise<number> {
  return desk.page.evaluate(
    async ([question, asked]) => {
      const began = performance.now()
      const { ask } = (
        window as unknown as { tokhao: { ask(name: unknown, payload: unknown): Promise<unknown> } }
      ).tokhao
      const answer = (await ask(question, asked)) as { readonly ok: boolean }
      if (!answer.ok) throw new Error(`${String(question)} was refused: ${JSON.stringify(answer)}`)
      return performance.now() - began
    },
    [name, payload] as const,
  )
}

function idOf(answer: unknown): string {
  return (answer as { readonly value: { readonly id: string } }).value.id
}

function middle(times: readonly number[]): number {
  return quantile(times.slice(warmUp), 0.5)
}
