import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { launchTokhao } from '../e2e/launch.ts'
import type { Launched } from '../e2e/launch.ts'
import { DeskPage } from '../e2e/pages/desk-page.ts'
import { releasesOfAllGenres } from '../scripts/sample-releases.ts'
import type { Release } from '../src/domain/release/release.ts'
import { writeDocx } from '../src/main/word/write-docx.ts'
import { milliseconds, quantile, ratio, row } from './figures.ts'
import { settledMemory } from './process-memory.ts'
import { lengthOf, longestRelease, medianRelease } from './releases.ts'

const run = promisify(execFile)

/** Exports that are counted after the first one; the longest release has some hundred pages. */
const runs = { median: 20, longest: 3, office: 3, batch: 100 }

/**
 * Prints how long an export as PDF takes, from the question to the file on the disk: printing, finishing and
 * reading back; the same release through LibreOffice in the same run; and a hundred releases one after the
 * other, with what memory they leave.
 */
export async function bench(print: (line: string) => void): Promise<void> {
  print('export as PDF through the window, the save dialog answered at once; cold: the first since the start')
  print(row('', 'cold', 'warm p50', 'warm longest'))
  const median = medianRelease()
  const warm = await printed(print, 'the median release', median, runs.median)
  await printed(print, 'the longest release', longestRelease(), runs.longest)
  const office = await throughOffice(median)
  if (office === null) print('LibreOffice is not there to compare with')
  else {
    print(row('the same through LibreOffice', milliseconds(office), ratio(office, warm)))
  }
  await batch(print)
}

/** The median time of the warm exports. */
async function printed(
  print: (line: string) => void,
  name: string,
  release: Release,
  count: number,
): Promise<number> {
  const [cold = 0, ...warm] = await withDesk((desk, folder) =>
    inTurn(Array.from({ length: count + 1 }).fill(release) as Release[], (one, at) =>
      timed(() => exportTo(desk, one, join(folder, `${at}.pdf`))),
    ),
  )
  const median = quantile(warm, 0.5)
  const figures = [cold, median, Math.max(...warm)]
  print(row(`${name} (${lengthOf(release)} chars)`, ...figures.map(milliseconds)))
  return median
}

/** The median time of `soffice --headless --convert-to pdf` of the same release as a Word file; null without it. */
async function throughOffice(release: Release): Promise<number | null> {
  const folder = mkdtempSync(join(tmpdir(), 'tokhao-bench-'))
  try {
    const word = join(folder, 'release.docx')
    writeFileSync(word, await writeDocx(release, { agency: '', pictures: new Map() }))
    const words = [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      word,
    ]
    // The first start makes its profile and is not counted.
    await run('soffice', words)
    if (statSync(join(folder, 'release.pdf')).size === 0) return null
    const times = await inTurn(Array.from({ length: runs.office }), () => timed(() => run('soffice', words)))
    return quantile(times, 0.5)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function batch(print: (line: string) => void): Promise<void> {
  const releases = releasesOfAllGenres(runs.batch)
  await withDesk(async (desk, folder, { app }) => {
    const pid = app.process().pid ?? 0
    const times: number[] = []
    const memory: (number | null)[] = []
    for (const [at, { release }] of releases.entries()) {
      times.push(await timed(() => exportTo(desk, release, join(folder, `${at}.pdf`))))
      if (at === 9 || at === 49 || at === releases.length - 1) memory.push(await settledMemory(pid))
    }
    print(`${releases.length} releases of all genres, one hidden window`)
    print(row('', 'p50', 'p95', 'longest'))
    print(
      row('a file', ...[quantile(times, 0.5), quantile(times, 0.95), Math.max(...times)].map(milliseconds)),
    )
    print(row('', 'after 10', 'after 50', `after ${releases.length}`))
    print(row('memory, MB (PSS)', ...memory.map((one) => one?.toFixed(0) ?? '–')))
  })
}

async function exportTo(desk: DeskPage, release: Release, file: string): Promise<void> {
  // A new name each time: before a file is written over, the person is asked.
  await desk.answerSaveDialog(file)
  const answer = (await desk.ask('release.export', { release, formats: ['pdf'] })) as { ok: boolean }
  if (!answer.ok) throw new Error(`The export was refused: ${JSON.stringify(answer)}`)
}

async function withDesk<Value>(
  work: (desk: DeskPage, folder: string, launched: Launched) => Promise<Value>,
): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'tokhao-bench-'))
  const launched = await launchTokhao()
  try {
    const desk = new DeskPage(launched.app, launched.window)
    await desk.ready()
    return await work(desk, folder, launched)
  } finally {
    await launched.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

async function inTurn<Item>(
  items: readonly Item[],
  work: (item: Item, at: number) => Promise<number>,
): Promise<number[]> {
  const times: number[] = []
  for (const [at, item] of items.entries()) times.push(await work(item, at))
  return times
}
