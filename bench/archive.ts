import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { createDraft } from '../src/main/store/drafts.ts'
import { closeStore, openStore } from '../src/main/store/store.ts'
import { makeReleases } from './archive/make-releases.ts'
import { quantile } from './archive/spread.ts'
import { compareWindows } from './archive/two-windows.ts'
import { medianRelease } from './releases.ts'

/** How many releases: `ARCHIVE_RELEASES=6000 npm run bench -- archive` for a quicker look. */
const count = Number(process.env['ARCHIVE_RELEASES'] ?? 60_000)
/** Where to work and keep what was made; a run that was stopped is gone on with there. A temporary folder otherwise. */
const kept = process.env['ARCHIVE_FOLDER']

const [worker = '', searcher = ''] = ['work', 'search-work'].map((name) =>
  fileURLToPath(new URL(`./archive/${name}.ts`, import.meta.url)),
)

/** A part of the measurement: a line or several, which are kept so that they need not be measured again. */
type Part = readonly [name: string, measure: () => readonly string[] | Promise<readonly string[]>]

/** Prints what an archive of 60,000 releases costs: importing, searching, checking, taking out, and the desk beside it. */
export async function bench(print: (line: string) => void): Promise<void> {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'tokhao-archive-'))
  try {
    for (const [name, measure] of parts(folder)) {
      const written = join(folder, `${name}.txt`)
      if (!existsSync(written)) {
        const lines = await measure()
        writeFileSync(written, lines.join('\n'))
      }
      for (const line of readFileSync(written, 'utf8').split('\n')) print(line)
    }
  } finally {
    if (kept === undefined) rmSync(folder, { recursive: true, force: true })
  }
}

function parts(folder: string): readonly Part[] {
  const files = join(folder, 'files')
  const file = join(folder, 'archive.db')
  const out = join(folder, 'out')
  const fresh = (...paths: readonly string[]) => {
    for (const path of paths) rmSync(path, { recursive: true, force: true })
  }
  return [
    [
      'releases',
      () => {
        fresh(files)
        return [`releases                     ${count}, ${(writeFiles(files) / 1e6).toFixed(0)} MB`]
      },
    ],
    [
      'import',
      () => {
        fresh(file, `${file}-wal`, `${file}-shm`)
        const imported = told(work(['import', file, files]))
        return [
          `import                       ${imported}`,
          `store                        ${(statSync(file).size / sizeOf(files)).toFixed(2)} times the files`,
        ]
      },
    ],
    [
      'search',
      () =>
        run(searcher, [file, folder, String(count)])
          .trimEnd()
          .split('\n'),
    ],
    ['windows', () => compareDesks(file, folder)],
    ['check', () => [`check of everything          ${told(work(['check', file]))}`]],
    [
      'export',
      () => {
        fresh(out)
        return [`export of everything         ${told(work(['export', file, out]))}`]
      },
    ],
    [
      'restore',
      () => {
        const copy = join(folder, 'copy.db')
        fresh(copy, `${copy}-wal`, `${copy}-shm`)
        const restored = told(work(['restore', copy, out]))
        return [
          `import of that export        ${restored}`,
          `the same as in the store     ${countSame(file, copy)} of ${count} releases`,
        ]
      },
    ],
  ]
}

function writeFiles(files: string): number {
  let index = 0
  for (const { name, text } of makeReleases(count)) {
    const place = join(files, String(Math.floor(index / 500)))
    if (index % 500 === 0) mkdirSync(place, { recursive: true })
    writeFileSync(join(place, name), text)
    index++
  }
  return sizeOf(files)
}

function sizeOf(files: string): number {
  let bytes = 0
  for (const name of readdirSync(files, { recursive: true, encoding: 'utf8' })) {
    if (name.endsWith('.txt')) bytes += statSync(join(files, name)).size
  }
  return bytes
}

// Byte for byte, by their hashes, with as many revisions as they had.
function countSame(file: string, copy: string): number {
  const store = new Database(file, { readonly: true })
  store.prepare('ATTACH ? AS copy').run(copy)
  const revisions = (of: string) => `(SELECT count(*) FROM ${of}.revisions WHERE draft = ours.id)`
  const same = store
    .prepare(
      `SELECT count(*) FROM main.drafts AS ours JOIN copy.drafts AS theirs USING (id)
       WHERE ours.release_sha256 = theirs.release_sha256 AND ${revisions('main')} = ${revisions('copy')}`,
    )
    .pluck()
    .get()
  store.close()
  return Number(same)
}

interface Work {
  readonly seconds: number
  readonly idle: number
  readonly peak: number
}

// In a process of its own, whose memory is nobody else's.
function work(words: readonly string[]): Work {
  return JSON.parse(run(worker, words)) as Work
}

function run(script: string, words: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...words], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return stdout
}

function told({ seconds, idle, peak }: Work): string {
  const memory = `peak ${((peak - idle) / 1024).toFixed(0)} MB above the idle process (${(idle / 1024).toFixed(0)} MB)`
  return `${(count / seconds).toFixed(0)} a second, ${seconds.toFixed(0)} s, ${memory}`
}

async function compareDesks(large: string, folder: string): Promise<readonly string[]> {
  const ten = join(folder, 'ten.db')
  for (const part of ['', '-wal', '-shm']) rmSync(ten + part, { force: true })
  const release = medianRelease()
  const small = openStore({ file: ten })
  for (let made = 0; made < 10; made++) createDraft(small, release)
  closeStore(small)
  const [many, few] = await compareWindows([large, ten], release, folder)
  if (!many || !few) throw new Error('two windows were compared')
  const line = (what: string, ours: number, theirs: number) =>
    `${what.padEnd(29)}p50 ${ours.toFixed(2)} ms with ${count}, ${theirs.toFixed(2)} ms with ten: ×${(ours / theirs).toFixed(2)}`
  const opened = [large, ten].map((file) => ({ file, times: [] as number[] }))
  for (let round = 0; round < 20; round++) {
    for (const { file, times } of opened) {
      const began = performance.now()
      closeStore(openStore({ file }))
      times.push(performance.now() - began)
    }
  }
  const [first = 0, second = 1] = opened.map(({ times }) => quantile(times, 0.5))
  return [
    line('opening a release', many.open, few.open),
    line('a key, until it is painted', many.type, few.type),
    line('saving', many.save, few.save),
    line('opening the store', first, second),
  ]
}
