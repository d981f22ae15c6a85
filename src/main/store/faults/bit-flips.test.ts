import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { RefusalError } from '#contract/refusals.ts'
import { defaultSettings } from '#contract/settings.ts'
import { backUpDaily, listBackups } from '../backups.ts'
import { addComment, listComments } from '../comments.ts'
import { createDraft, listDrafts, openDraft, saveDraft } from '../drafts.ts'
import { readRecord } from '../events.ts'
import { examineStore } from '../examine.ts'
import { addException, listExceptions } from '../exceptions.ts'
import { keepMoment, listHistory, readRevision } from '../history.ts'
import { readHouseRules, readSettings, writeHouseRules, writeSettings } from '../papers.ts'
import { openOrRecover } from '../recover.ts'
import { backupsFolder } from '../store-file.ts'
import { closeStore, openStore } from '../store.ts'
import type { Store } from '../store.ts'
import { storePath, testFolder } from '../testing/folder.ts'
import { releaseNumber } from './acknowledged.ts'
import { roundsOf, score, seededRandom } from './rounds.ts'

const flips = roundsOf(300)
/** What is said where nothing is shown. */
const told = 'told'

/** A store with something of everything that people write. */
function writtenStore(): Store {
  const store = openStore({ file: storePath() })
  writeSettings(store, { ...defaultSettings, author: 'สมหญิง' })
  writeHouseRules(store, {
    words: [{ wrong: 'เว็ปไซต์', right: 'เว็บไซต์', note: '' }],
    names: ['ศรีษะเกษ'],
    off: [],
  })
  const anchor = { slot: 'headline', quote: 'ข่าว', before: '', after: 'ที่' } as const
  const excepted = {
    rule: 'spelling',
    fingerprint: 'ศรีษะ',
    text: 'ศรีษะ',
    reason: 'name',
    note: 'นามสกุล',
  } as const
  for (let number = 0; number < 12; number++) {
    const { id } = createDraft(store, releaseNumber(number))
    for (let base = 0; base < 4; base++) saveDraft(store, id, base, releaseNumber(100 + number * 10 + base))
    keepMoment(store, id, 'named', `ฉบับที่ ${number}`)
    addComment(store, id, { anchor, body: `ตรวจแล้ว ${number}`, thread: null })
    addException(store, id, { ...excepted, scope: 'spot', until: null }, 'สมหญิง')
  }
  return store
}

/** Asks; a refusal because of damage is an answer, too. */
function asked<Value>(ask: () => Value): Value | typeof told {
  try {
    return ask()
  } catch (error) {
    if (error instanceof RefusalError && error.refusal.code === 'store-damaged') return told
    throw error
  }
}

/** Everything that people would be shown, under names; `told` where they are told of damage instead. */
function shown(store: Store, ids: readonly string[]): Map<string, unknown> {
  const all = new Map<string, unknown>()
  const desk = asked(() => listDrafts(store, 'desk'))
  for (const id of ids) {
    const line = desk === told ? told : desk.find((one) => one.id === id)
    all.set(`line ${id}`, line !== told && line?.damaged ? told : line)
    all.set(
      `draft ${id}`,
      asked(() => openDraft(store, id)),
    )
    const history = asked(() => listHistory(store, id, 'all'))
    all.set(`history ${id}`, history === told ? told : history.map((one) => one.id))
    for (const one of history === told ? [] : history) {
      all.set(`moment ${one.id}`, one.damaged ? told : one)
      all.set(
        `revision ${one.id}`,
        asked(() => readRevision(store, one.id)),
      )
    }
    const record = asked(() => readRecord(store, id))
    all.set(`record ${id}`, record === told || !record.whole ? told : record)
    all.set(
      `comments ${id}`,
      asked(() => listComments(store, id)),
    )
    // One that is no longer in force shows itself: what it excepted is found again.
    all.set(
      `exceptions ${id}`,
      asked(() => listExceptions(store, id)).length === 0 ? told : listExceptions(store, id),
    )
  }
  all.set(
    'house',
    asked(() => readHouseRules(store)),
  )
  const settings = asked(() => readSettings(store))
  all.set('settings', settings !== told && settings.author === '' ? told : settings)
  return all
}

test(
  `of ${flips} bits that flip none changes in silence what anyone wrote`,
  { timeout: 3_000_000 },
  async () => {
    const whole = writtenStore()
    await backUpDaily(whole)
    const name = listBackups(whole.file)[0]?.name ?? ''
    const ids = listDrafts(whole, 'desk').map(({ id }) => id)
    const before = shown(whole, ids)
    closeStore(whole)
    const bytes = readFileSync(whole.file)
    const backup = join(backupsFolder(whole.file), name)

    const random = seededRandom(300)
    const found = { silent: [] as string[], wrong: [] as string[], recovered: 0, told: 0, harmless: 0 }
    for (let round = 0; round < flips; round++) {
      const folder = join(testFolder(), 'desk')
      const file = join(folder, 'tokhao.db')
      mkdirSync(backupsFolder(file), { recursive: true })
      copyFileSync(backup, join(backupsFolder(file), name))
      const flipped = Buffer.from(bytes)
      const bit = Math.floor(random() * flipped.length * 8)
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      writeFileSync(file, flipped)

      const { store, recovery } = openOrRecover({ file })
      const after = shown(store, ids)
      const differing = [...before.keys()].filter((key) => !same(before.get(key), after.get(key)))
      const silent = differing.filter((key) => after.get(key) !== told && !toldAbove(after, key))
      found.silent.push(...silent.map((key) => `bit ${bit}: ${key}`))
      const kept = recovery && readFileSync(join(dirname(file), recovery.keptAside))
      if (kept) {
        found.recovered++
        // What the backup had is whole, and the damaged file lies beside it as it was.
        if (differing.length > 0 || !kept.equals(flipped)) found.wrong.push(`bit ${bit}: not recovered`)
      } else if (differing.length > 0) {
        found.told++
        const drafts = differing.filter((key) => key.startsWith('draft ')).length
        const named = (await examineStore(store)).damaged.filter(({ kind }) => kind === 'draft').length
        // The damaged one is named, the rest opens.
        if (named !== drafts || drafts > 1) found.wrong.push(`bit ${bit}: ${named} named of ${drafts}`)
      } else found.harmless++
      closeStore(store)
      rmSync(folder, { recursive: true })
    }
    const { silent, recovered, harmless } = found
    score(
      'bitflips',
      `${flips} silent ${silent.length} (recovered ${recovered} told ${found.told} harmless ${harmless})`,
    )
    expect({ silent, wrong: found.wrong }).toEqual({ silent: [], wrong: [] })
    expect(recovered + found.told).toBeGreaterThan(flips / 4)
    expect(readdirSync(backupsFolder(whole.file))).toEqual([name])
  },
)

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

// A draft whose line cannot be read is told of once; nobody asks for its history.
function toldAbove(after: ReadonlyMap<string, unknown>, key: string): boolean {
  const [kind, id] = key.split(' ')
  if (kind !== 'moment' && kind !== 'revision') return false
  return after.get(`history ${id}`) === told
}
