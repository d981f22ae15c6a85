import { closeSync, fdatasyncSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { applyEdits } from '../src/domain/release/apply-edits.ts'
import { passages } from '../src/domain/release/passages.ts'
import type { Release } from '../src/domain/release/release.ts'
import { writeStoredForm } from '../src/domain/release/stored-form.ts'
import { createDraft, saveDraft } from '../src/main/store/drafts.ts'
import { closeStore, openStore } from '../src/main/store/store.ts'
import { milliseconds, quantile, ratio, row } from './figures.ts'
import { lengthOf, longestRelease, medianRelease, releaseOfLength } from './releases.ts'

/** Beside the project, on its disk: a folder for temporary files may lie in memory, where syncing is free. */
const disk = join(import.meta.dirname, '..', 'node_modules', '.cache', 'tokhao')

/** Prints how long a save takes until it is on the disk, against appending as many bytes and syncing them. */
export async function bench(print: (line: string) => void): Promise<void> {
  print('a save of one more letter, with its history, until it is on the disk; floor: append + fdatasync')
  print(row('', 'p50', 'p99', 'floor p50', 'floor p99', 'p50 to floor', 'p99 to floor'))
  const releases = [
    ['the median release', medianRelease(), 500],
    ['50,000 characters', releaseOfLength(50_000), 200],
    ['the longest release', longestRelease(), 50],
  ] as const
  for (const [name, release, count] of releases) {
    const { saves, floor } = saveTimes(release, count)
    const figures = [quantile(saves, 0.5), quantile(saves, 0.99), quantile(floor, 0.5), quantile(floor, 0.99)]
    const [p50 = 0, p99 = 0, floorP50 = 0, floorP99 = 0] = figures
    print(
      row(
        `${name} (${lengthOf(release)} chars)`,
        ...figures.map(milliseconds),
        ratio(p50, floorP50),
        ratio(p99, floorP99),
      ),
    )
  }
}

interface SaveTimes {
  readonly saves: readonly number[]
  readonly floor: readonly number[]
}

// Turn about on one disk, so that what else it does falls on both.
function saveTimes(release: Release, count: number): SaveTimes {
  mkdirSync(disk, { recursive: true })
  const folder = mkdtempSync(join(disk, 'bench-'))
  const store = openStore({ file: join(folder, 'tokhao.db') })
  const raw = openSync(join(folder, 'raw'), 'a')
  try {
    const times = { saves: [] as number[], floor: [] as number[] }
    const spot = passages(release).find(({ slot, text }) => slot === 'body' && text.length > 20)
    if (!spot) throw new Error('The release has no text to write in.')
    const { slot, block, item } = spot
    let now = release
    const { id, base } = createDraft(store, release)
    for (let save = 0; save < count; save++) {
      now = applyEdits(now, [
        { kind: 'replace', slot, block, item, start: 10 + save, end: 10 + save, text: 'ก' },
      ])
      const bytes = Buffer.from(writeStoredForm(now))
      times.floor.push(
        timed(() => {
          writeSync(raw, bytes)
          fdatasyncSync(raw)
        }),
      )
      times.saves.push(timed(() => void saveDraft(store, id, base + save, now)))
    }
    return times
  } finally {
    closeSync(raw)
    closeStore(store)
    rmSync(folder, { recursive: true, force: true })
  }
}

function timed(work: () => void): number {
  const began = performance.now()
  work()
  return performance.now() - began
}
