import { setTimeout as wait } from 'node:timers/promises'
import { seededRandom } from '../scripts/seeded-random.ts'
import { milliseconds, quantile, row } from './figures.ts'
import { withRelease } from './open-window.ts'
import type { OpenWindow } from './open-window.ts'
import { putCaretInTheMiddle, takePaints, watchPaints } from './paints.ts'
import { releaseOfLength } from './releases.ts'
import { pressKey, thaiKeys } from './thai-keys.ts'

/** Keys that are counted, after those that warm the page up. */
const keys = 240
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

/** Prints how long a key takes until it is painted in the real window, the caret in the middle of the text. */
export async function bench(print: (line: string) => void): Promise<void> {
  print('key to paint; processor time a key: all of the main thread, of that script, and style with layout')
  print(row('', 'p50', 'p95', 'longest', 'main thread', 'script', 'layout'))
  for (const length of [2000, 50_000]) {
    await withRelease(releaseOfLength(length), async (open) => {
      const { paint, thread, script, layout } = await typeInto(open)
      const figures = [
        quantile(paint, 0.5),
        quantile(paint, 0.95),
        Math.max(...paint),
        thread,
        script,
        layout,
      ]
      print(row(`${length} characters`, ...figures.map(milliseconds)))
    })
  }
}

async function typeInto({ desk }: OpenWindow): Promise<KeyTimes> {
  const { page } = desk
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await putCaretInTheMiddle(page)
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
