import { join } from 'node:path'
import type { Release } from '../src/domain/release/release.ts'
import { emptyRelease } from '../src/domain/release/release.ts'
import { launchTokhao } from '../e2e/launch.ts'
import { DeskPage } from '../e2e/pages/desk-page.ts'
import { ratio, row } from './figures.ts'
import { settledMemory } from './process-memory.ts'
import { lengthOf, longestRelease, medianRelease } from './releases.ts'
import { withStarted, withUserData } from './started-process.ts'

/** Prints what memory all processes of the window take, with releases in it, against an empty window. */
export async function bench(print: (line: string) => void): Promise<void> {
  const empty = await withUserData((userData) =>
    withStarted('empty window', userData, ({ child }) => settledMemory(child.pid ?? 0)),
  )
  if (empty === null) {
    print('only Linux tells the memory of several processes without counting twice what they share')
    return
  }
  print(
    'memory of all processes once it keeps still (PSS; another Electron beside it would share its pages and distort this)',
  )
  print(row('', 'MB', 'to empty'))
  print(row('empty window', empty.toFixed(0), ratio(empty, empty)))
  const releases = [
    ['a release not yet begun', emptyRelease('2024-04-29')],
    ['the median release', medianRelease()],
    ['the longest release', longestRelease()],
  ] as const
  for (const [name, release] of releases) {
    const used = await memoryWith(release)
    print(row(`${name} (${lengthOf(release)} chars)`, used.toFixed(0), ratio(used, empty)))
  }
}

async function memoryWith(release: Release): Promise<number> {
  return withUserData(async (userData) => {
    // Another process puts the release on the desk, so that only reading and checking it is measured.
    const launched = await launchTokhao({ userData: join(userData, 'workstation') })
    await new DeskPage(launched.app, launched.window).ask('drafts.create', { release })
    await launched.close()
    return withStarted('workstation', userData, async ({ child, page }) => {
      await page.locator('.verdict').waitFor({ timeout: 60_000 })
      return (await settledMemory(child.pid ?? 0)) ?? 0
    })
  })
}
