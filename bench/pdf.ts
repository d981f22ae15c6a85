import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchTokhao } from '../e2e/launch.ts'
import { DeskPage } from '../e2e/pages/desk-page.ts'
import type { Release } from '../src/domain/release/release.ts'
import { milliseconds, quantile, row } from './figures.ts'
import { lengthOf, longestRelease, medianRelease } from './releases.ts'

/** Exports that are counted after the first one; the longest release has some hundred pages. */
const runs = { median: 20, longest: 3 }

/** Prints how long an export as PDF takes, from the question to the file on the disk. */
export async function bench(print: (line: string) => void): Promise<void> {
  print('export as PDF through the window, the save dialog answered at once; cold: the first since the start')
  print(row('', 'cold', 'warm p50', 'warm longest'))
  const releases = [
    ['the median release', medianRelease(), runs.median],
    ['the longest release', longestRelease(), runs.longest],
  ] as const
  for (const [name, release, count] of releases) {
    const [cold = 0, ...warm] = await exportTimes(release, count + 1)
    const figures = [cold, quantile(warm, 0.5), Math.max(...warm)]
    print(row(`${name} (${lengthOf(release)} chars)`, ...figures.map(milliseconds)))
  }
}

async function exportTimes(release: Release, count: number): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tokhao-bench-'))
  const launched = await launchTokhao()
  try {
    const desk = new DeskPage(launched.app, launched.window)
    await desk.ready()
    const times: number[] = []
    for (let run = 0; run < count; run++) {
      // A new name each time: before a file is written over, the person is asked.
      await desk.answerSaveDialog(join(folder, `${run}.pdf`))
      const began = performance.now()
      const answer = (await desk.ask('release.export', { release, formats: ['pdf'] })) as { ok: boolean }
      times.push(performance.now() - began)
      if (!answer.ok) throw new Error(`The export was refused: ${JSON.stringify(answer)}`)
    }
    return times
  } finally {
    await launched.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
