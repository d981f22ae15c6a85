import { availableParallelism, loadavg } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { seededRandom } from '../scripts/seeded-random.ts'
import { passages } from '../src/domain/release/passages.ts'
import type { Release } from '../src/domain/release/release.ts'
import { buildBareEditor } from './build-bare-editor.ts'
import type { BareWindow } from './bare-editor/page.ts'
import { milliseconds, quantile, ratio, row } from './figures.ts'
import { withRelease } from './open-window.ts'
import { putCaretInTheMiddle, takePaints, watchPaints } from './paints.ts'
import { releaseOfLength } from './releases.ts'
import { withStarted, withUserData } from './started-process.ts'
import { pressKey, thaiKeys } from './thai-keys.ts'

/** Both editors are typed into by turns, so that what else the machine does meets both. */
const turns = 2
/** Keys of a turn that are counted, after those that warm the page up. */
const keys = 120
const warmUp = 40
/** Between keys, in milliseconds: from a fast writer's to a pause in which the page is read and checked. */
const pauses = { shortest: 60, longest: 260 }

/** What a key took, in milliseconds. */
interface KeyTimes {
  /** From the key event to the end of the frame that shows it. */
  readonly paint: readonly number[]
  /** Processor time of the page's main thread, a key: the frame, the checks, the save. */
  readonly thread: number
  /** The part of it that is script, and the part that is style and layout. */
  readonly script: number
  readonly layout: number
}

/** The lengths that are promised, in UTF-16 units: a long release, and the longest real one. */
const lengths = [10_000, 240_000]

/**
 * Prints how long a key takes until it is painted in the real window, the caret in the middle of the text, beside
 * an editor of the same library with the same text and nothing else, in the same run.
 */
export async function bench(print: (line: string) => void): Promise<void> {
  print('key to paint; processor time a key: all of the main thread, of that script, and style with layout')
  const [lastMinute = 0] = loadavg()
  print(`load of the machine ${lastMinute.toFixed(1)}, processors ${availableParallelism()}`)
  print(row('', 'p50', 'p95', 'longest', 'main thread', 'script', 'layout'))
  for (const length of lengths) {
    const release = releaseOfLength(length)
    const bare: KeyTimes[] = []
    const ours: KeyTimes[] = []
    for (let turn = 0; turn < turns; turn++) {
      bare.push(await typeIntoBareEditor(release))
      await withRelease(release, async ({ desk }) => {
        ours.push(await typeInto(desk.page, '.slot-body > *'))
      })
    }
    const [least, times] = [together(bare), together(ours)]
    print(timesRow(`bare editor, ${length} characters`, least))
    print(timesRow(`workstation, ${length} characters`, times))
    const against = (share: number) => ratio(quantile(times.paint, share), quantile(least.paint, share))
    print(row('against the bare editor', against(0.5), against(0.95)))
  }
}

function together(parts: readonly KeyTimes[]): KeyTimes {
  const mean = (of: (part: KeyTimes) => number) =>
    parts.reduce((sum, part) => sum + of(part), 0) / parts.length
  return {
    paint: parts.flatMap(({ paint }) => paint),
    thread: mean(({ thread }) => thread),
    script: mean(({ script }) => script),
    layout: mean(({ layout }) => layout),
  }
}

function timesRow(name: string, { paint, thread, script, layout }: KeyTimes): string {
  const figures = [quantile(paint, 0.5), quantile(paint, 0.95), Math.max(...paint), thread, script, layout]
  return row(name, ...figures.map(milliseconds))
}

async function typeIntoBareEditor(release: Release): Promise<KeyTimes> {
  const lines = passages(release).flatMap(({ slot, text }) => (slot === 'body' ? [text] : []))
  return withUserData(async (userData) => {
    const page = await buildBareEditor(userData)
    return withStarted(
      'bare editor',
      userData,
      async (started) => {
        await started.page.waitForFunction(() => 'fill' in window)
        await started.page.evaluate((filling) => (window as unknown as BareWindow).fill(filling), lines)
        return typeInto(started.page, '[contenteditable] > *')
      },
      { TOKHAO_BARE_EDITOR: page },
    )
  })
}

async function typeInto(page: Page, linesOfPage: string): Promise<KeyTimes> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await putCaretInTheMiddle(page, linesOfPage)
  await watchPaints(page)
  const random = seededRandom(7)
  const pause = () => wait(pauses.shortest + random() * (pauses.longest - pauses.shortest))
  for (const key of thaiKeys(warmUp)) {
    await pressKey(session, key)
    await pause()
  }
  await takePaints(page)
  const before = await work()
  for (const key of thaiKeys(keys)) {
    await pressKey(session, key)
    await pause()
  }
  const after = await work()
  const paint = await takePaints(page)
  if (paint.length !== keys) throw new Error(`${keys} keys were pressed, ${paint.length} were painted.`)
  const each = (name: string) => (((after.get(name) ?? 0) - (before.get(name) ?? 0)) * 1000) / keys
  return {
    paint,
    thread: each('TaskDuration'),
    script: each('ScriptDuration'),
    layout: each('LayoutDuration') + each('RecalcStyleDuration'),
  }

  async function work(): Promise<Map<string, number>> {
    const { metrics } = await session.send('Performance.getMetrics')
    return new Map(metrics.map(({ name, value }) => [name, value]))
  }
}
