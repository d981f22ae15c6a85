import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createDraft, openDraft, saveDraft } from '../src/main/store/drafts.ts'
import { closeStore, openStore } from '../src/main/store/store.ts'
import type { Store } from '../src/main/store/store.ts'
import { sampleReleases } from '../scripts/sample-releases.ts'
import { compareSearch } from './archive/compare-search.ts'
import { makeReleases } from './archive/make-releases.ts'
import { makeQueries } from './archive/queries.ts'
import { quantile } from './archive/spread.ts'

/** How many releases: `ARCHIVE_RELEASES=6000 npm run bench -- archive` for a quicker look. */
const count = Number(process.env['ARCHIVE_RELEASES'] ?? 60_000)
const worker = fileURLToPath(new URL('./archive/work.ts', import.meta.url))

/** Prints what an archive of 60,000 releases costs: importing, searching, taking out, and the desk beside it. */
export function bench(print: (line: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'tokhao-archive-'))
  try {
    const files = join(folder, 'files')
    let bytes = 0
    let index = 0
    for (const { name, text } of makeReleases(count)) {
      const place = join(files, String(Math.floor(index / 500)))
      if (index % 500 === 0) mkdirSync(place, { recursive: true })
      writeFileSync(join(place, name), text)
      bytes += Buffer.byteLength(text)
      index++
    }
    print(`releases                     ${count}, ${(bytes / 1e6).toFixed(0)} MB`)
    const file = join(folder, 'archive.db')
    const imported = work(['import', file, files])
    print(
      `import                       ${(count / imported.seconds).toFixed(0)} a second, ${memory(imported)}`,
    )
    print(`store with its index         ${(statSync(file).size / bytes).toFixed(2)} times the text`)
    const store = openStore({ file })
    compareSearch(store, makeQueries(count), folder, print)
    const ratio = openAndSave(store, join(folder, 'ten.db'))
    print(`open and save, against ten   ${ratio.open.toFixed(2)} and ${ratio.save.toFixed(2)} times as long`)
    closeStore(store)
    const exported = work(['export', file, join(folder, 'out')])
    print(
      `export of everything         ${(count / exported.seconds).toFixed(0)} a second, ${memory(exported)}`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Work {
  readonly seconds: number
  readonly idle: number
  readonly peak: number
}

// In a process of its own, whose memory is nobody else's.
function work(words: readonly string[]): Work {
  const { stdout, stderr, status } = spawnSync(process.execPath, [worker, ...words], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as Work
}

function memory({ idle, peak }: Work): string {
  return `peak ${((peak - idle) / 1024).toFixed(0)} MB above the idle process (${(idle / 1024).toFixed(0)} MB)`
}

// In turns, so that what else the machine does weighs on both.
function openAndSave(large: Store, ten: string): { readonly open: number; readonly save: number } {
  const small = openStore({ file: ten })
  const [release] = sampleReleases().map((one) => one.release)
  if (!release) throw new Error('the sample is empty')
  for (let made = 0; made < 10; made++) createDraft(small, release)
  const times = [large, small].map((store) => ({
    store,
    id: createDraft(store, release).id,
    open: [0],
    save: [0],
  }))
  for (let base = 0; base < 200; base++) {
    for (const { store, id, open, save } of times) {
      const began = performance.now()
      openDraft(store, id)
      const opened = performance.now()
      saveDraft(store, id, base, { ...release, headline: `${release.headline} ${base}` })
      open.push(opened - began)
      save.push(performance.now() - opened)
    }
  }
  closeStore(small)
  const of = (which: 'open' | 'save') => {
    const [first = 0, second = 1] = times.map((one) => quantile(one[which].slice(1), 0.5))
    return first / second
  }
  return { open: of('open'), save: of('save') }
}
