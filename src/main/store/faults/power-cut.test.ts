import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Database } from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { checkCopy } from '../backup-file.ts'
import { makeBackup } from '../backups.ts'
import { connect, versionOf } from '../connection.ts'
import { createDraft, listDrafts, openDraft, saveDraft } from '../drafts.ts'
import { migrations } from '../migrations.ts'
import { openOrRecover } from '../recover.ts'
import { sha256 } from '../row-hash.ts'
import { closeStore, openStore } from '../store.ts'
import type { Store } from '../store.ts'
import { refusalOf, releaseOf, storePath, testFolder } from '../testing/folder.ts'
import { linesOf, lookThrough } from './acknowledged.ts'
import type { Acknowledged } from './acknowledged.ts'
import { readDiskLog } from './disk-log.ts'
import { ForgetfulDisk } from './power-cut.ts'
import { roundsOf, score, seededRandom } from './rounds.ts'
import { compileShim, runOnDisk, whyNoShim } from './shim.ts'

const shim = compileShim()
const cuts = roundsOf(200)

/** What a cut left, and what people had been told before it. */
interface Left<Line> {
  readonly folder: string
  readonly told: readonly Line[]
}

/**
 * Lets a program work, and cuts the power at random moments of what it did, each time from the beginning;
 * `look` is shown what is left.
 */
async function cutPower<Line>(
  name: string,
  args: readonly string[],
  look: (left: Left<Line>) => Promise<void>,
  { before = () => undefined, seed = 1 }: { before?: (folder: string) => void; seed?: number } = {},
): Promise<void> {
  const folder = testFolder()
  const log = join(testFolder(), 'disk')
  before(folder)
  const disk = new ForgetfulDisk(folder)
  await runOnDisk(shim ?? '', name, [folder, ...args], { folder, log })
  const operations = readDiskLog(log)
  const random = seededRandom(seed)
  const moments = Array.from({ length: cuts }, () => Math.floor(random() * (operations.length + 1)))
  moments.sort((a, b) => a - b)
  let told = ''
  let done = 0
  for (const [round, moment] of moments.entries()) {
    for (const operation of operations.slice(done, moment)) {
      disk.take(operation)
      if (operation.kind === 'acknowledge') told += operation.text
    }
    done = moment
    const target = join(testFolder(), 'after')
    mkdirSync(target)
    disk.cut(folder, target, round % 2 === 0 ? 'prefix' : 'subset', random)
    await look({ folder: target, told: linesOf<Line>(told) })
    rmSync(target, { recursive: true })
  }
}

async function countAfterCuts(synchronous?: string): Promise<{ corrupt: number; lost: number }> {
  const found = { corrupt: 0, lost: 0 }
  const args = ['150', ...(synchronous === undefined ? [] : [synchronous])]
  await cutPower<Acknowledged>('save-and-tell', args, async ({ folder, told }) => {
    let store: Store | undefined
    try {
      store = openStore({ file: join(folder, 'tokhao.db') })
      const { damaged, lost } = await lookThrough(store, told)
      if (damaged > 0) found.corrupt++
      if (lost.length > 0) found.lost++
    } catch {
      found.corrupt++
    } finally {
      if (store) closeStore(store)
    }
  })
  return found
}

describe.skipIf(shim === null)(`a power cut (${shim === null ? whyNoShim : `${cuts} times`})`, () => {
  test(
    'while saving: nothing is damaged, and nothing acknowledged is lost',
    { timeout: 600_000 },
    async () => {
      const found = await countAfterCuts()
      score('cuts', `${cuts} lost ${found.lost} corrupt ${found.corrupt}`)
      expect(found).toEqual({ corrupt: 0, lost: 0 })
    },
  )

  // What this test is worth: the way in which the library comes would lose what it acknowledged.
  test('would lose saves if the store did not flush each of them', { timeout: 600_000 }, async () => {
    const found = await countAfterCuts('NORMAL')
    score('cuts-unflushed', `${cuts} lost ${found.lost} corrupt ${found.corrupt}`)
    expect(found.lost).toBeGreaterThan(0)
  })

  test('while a store is made: the next start makes it', { timeout: 600_000 }, async () => {
    const found = { refused: [] as string[], made: 0 }
    const look = async ({ folder, told }: Left<unknown>): Promise<void> => {
      const file = join(folder, 'tokhao.db')
      if (told.length > 0 && inCopy(file, versionOf) === migrations.length) found.made++
      const refused = refusalOf(() => closeStore(openStore({ file })))
      if (refused !== undefined) found.refused.push(refused)
    }
    await cutPower('migrate-once', [], look, { seed: 5 })
    score('making-cuts', `${cuts} refused ${found.refused.length}`)
    expect(found.refused).toEqual([])
    expect(found.made).toBeGreaterThan(0)
  })

  test('while a damaged store is recovered: the next start has all of it', { timeout: 600_000 }, async () => {
    const { before, expected } = await damagedStore()
    const found = { lost: 0, refused: [] as string[], aside: 0 }
    const look = async ({ folder }: Left<unknown>): Promise<void> => {
      const file = join(folder, 'tokhao.db')
      const refused = refusalOf(() => {
        const { store } = openOrRecover({ file })
        const desk = listDrafts(store, 'desk').map(({ id }) => openDraft(store, id).release.headline)
        if (desk.sort().join() !== expected) found.lost++
        closeStore(store)
      })
      if (refused !== undefined) found.refused.push(refused)
      if (!readdirSync(folder).some((name) => name.includes('.damaged-'))) found.aside++
    }
    await cutPower('recover-once', [], look, { before, seed: 6 })
    score('recovery-cuts', `${cuts} lost ${found.lost} refused ${found.refused.length}`)
    expect(found).toEqual({ lost: 0, refused: [], aside: 0 })
  })

  const versions = fileURLToPath(new URL('../testing/versions/', import.meta.url))
  const older = readdirSync(versions).filter((name) => name !== `version-${migrations.length}.db`)
  test.each(older)(
    'while %s is brought up to date: old or new, and whole',
    { timeout: 600_000 },
    async (name) => {
      const content = inCopy(join(versions, name), contentIn)
      const found = { older: 0, newer: 0, corrupt: 0 }
      const before = (folder: string) => copyFileSync(join(versions, name), join(folder, 'tokhao.db'))
      const look = async ({ folder, told }: Left<unknown>): Promise<void> => {
        const file = join(folder, 'tokhao.db')
        const backups = tornBackups(folder)
        const version = inCopy(file, versionOf)
        if (version === migrations.length) found.newer++
        else found.older++
        const sound =
          inCopy(file, contentIn) === content && (told.length === 0 || version === migrations.length)
        const opened = refusalOf(() => closeStore(openStore({ file })))
        if (!sound || backups > 0 || opened !== undefined || inCopy(file, contentIn) !== content)
          found.corrupt++
      }
      await cutPower('migrate-once', [], look, { before, seed: 2 })
      score('migration-cuts', `${cuts} corrupt ${found.corrupt} old ${found.older} new ${found.newer}`)
      expect(found.corrupt).toBe(0)
      expect(found.older * found.newer).toBeGreaterThan(0)
    },
  )

  test('while files are exported: each is the old one or the new one', { timeout: 600_000 }, async () => {
    const found = { torn: 0, lost: 0, seen: 0 }
    const look = async ({ folder, told }: Left<{ name: string; sha256: string }>): Promise<void> => {
      const newest = new Map(told.map(({ name, sha256 }) => [name, sha256]))
      for (const name of readdirSync(folder).filter((one) => one.endsWith('.html'))) {
        const text = readFileSync(join(folder, name), 'utf8')
        found.seen++
        if (!/^<(\d+)>.*<\/\1>$/su.test(text)) found.torn++
        // The last one told, or one that was on its way after it.
        const number = (line: string) => Number(/^<(\d+)>/u.exec(line)?.[1] ?? -1)
        const acknowledged = newest.get(name)
        if (acknowledged !== undefined && sha256(text) !== acknowledged && number(text) <= told.length)
          found.lost++
      }
      for (const name of newest.keys()) if (!existsSync(join(folder, name))) found.lost++
    }
    await cutPower('export-often', ['60'], look, { seed: 3 })
    score('export-cuts', `${cuts} torn ${found.torn} lost ${found.lost}`)
    expect(found).toMatchObject({ torn: 0, lost: 0 })
    expect(found.seen).toBeGreaterThan(cuts)
  })

  test(
    'while backups are made: none is torn, and none that was told of is lost',
    { timeout: 600_000 },
    async () => {
      const found = { torn: 0, lost: 0 }
      const look = async ({ folder, told }: Left<{ backup?: string }>): Promise<void> => {
        found.torn += tornBackups(folder)
        for (const { backup } of told) {
          if (backup !== undefined && !existsSync(join(folder, 'tokhao.db-backups', backup))) found.lost++
        }
      }
      await cutPower('back-up-and-save', ['8'], look, { seed: 4 })
      score('backup-cuts', `${cuts} torn ${found.torn} lost ${found.lost}`)
      expect(found).toEqual({ torn: 0, lost: 0 })
    },
  )
})

/** A damaged store beside its backup, with drafts that only one of the two has; and what is to come back. */
async function damagedStore(): Promise<{ before: (folder: string) => void; expected: string }> {
  const file = storePath()
  const store = openStore({ file })
  const lines = ['ก'.repeat(9000)]
  const ids = Array.from({ length: 12 }, (_, at) => createDraft(store, releaseOf(`ข่าว ${at}`, ...lines)).id)
  const { name } = await makeBackup(store, 'asked')
  const newer = createDraft(store, releaseOf('หลังสำรอง', ...lines))
  saveDraft(store, newer.id, 0, releaseOf('หลังสำรอง ๒', ...lines))
  const root = store.client
    .prepare(`SELECT rootpage FROM sqlite_schema WHERE name = 'drafts_by_turn'`)
    .pluck()
    .get()
  closeStore(store)
  // An index is gone: every draft can still be read, but the store cannot be worked with.
  const to = Number(root) * 4096
  writeFileSync(file, readFileSync(file).fill(0x5a, to - 4096, to))
  return {
    before: (folder) => {
      mkdirSync(join(folder, 'tokhao.db-backups'))
      copyFileSync(file, join(folder, 'tokhao.db'))
      copyFileSync(join(`${file}-backups`, name), join(folder, 'tokhao.db-backups', name))
    },
    expected: [...ids.map((_, at) => `ข่าว ${at}`), 'หลังสำรอง ๒'].sort().join(),
  }
}

/** How many backups under their final names are not whole. */
function tornBackups(folder: string): number {
  const backups = join(folder, 'tokhao.db-backups')
  if (!existsSync(backups)) return 0
  const names = readdirSync(backups).filter((name) => name.endsWith('.db'))
  return names.filter((name) => {
    try {
      checkCopy(join(backups, name), null)
      return false
    } catch {
      return true
    }
  }).length
}

/** What a store says once SQLite has taken back what was not finished; the store itself stays as it is. */
function inCopy<Value>(file: string, ask: (client: Database) => Value): Value {
  const copy = storePath()
  for (const part of ['', '-wal', '-journal']) {
    if (existsSync(file + part)) copyFileSync(file + part, copy + part)
  }
  const client = connect(copy, null)
  try {
    return ask(client)
  } finally {
    client.close()
  }
}

/** Everything that people wrote, in the tables that every version has. */
function contentIn(client: Database): string {
  const rows = ['id, base, release, row_sha256 FROM drafts', '* FROM exceptions', '* FROM papers'].map(
    (what) => client.prepare(`SELECT ${what} ORDER BY 1`).raw().all(),
  )
  return sha256(JSON.stringify(rows))
}
