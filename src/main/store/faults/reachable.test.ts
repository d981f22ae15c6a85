import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeReleases } from '#domain/history/merge-releases.ts'
import type { MergeChoice } from '#domain/history/merge-releases.ts'
import type { Release } from '#domain/release/release.ts'
import { readBundle, writeBundle } from '#main/bundle/bundle-file.ts'
import { makeBackup } from '../backups.ts'
import { createDraft, discardDraft, listDrafts, openDraft, restoreDraft, saveDraft } from '../drafts.ts'
import { historyHealth, keepExport, keepMoment, listHistory, readRevision } from '../history.ts'
import { textsOf } from '../incoming.ts'
import { packDraft } from '../outgoing.ts'
import { restoreFromBackup } from '../restore-backup.ts'
import { changeState } from '../states.ts'
import { closeStore, openStore } from '../store.ts'
import type { Store } from '../store.ts'
import { takeIncoming } from '../take-incoming.ts'
import { releaseOf, storePath } from '../testing/folder.ts'
import { hashOf } from './acknowledged.ts'
import { roundsOf, score } from './rounds.ts'

const runs = roundsOf(300)

/** What a person may do with one of three releases. */
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('save' as const), text: fc.string({ unit: 'grapheme' }) }),
  },
  // A long text in between makes other keyframes.
  { weight: 2, arbitrary: fc.record({ do: fc.constant('save-long' as const), lines: fc.nat(60) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('revise' as const) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('restore' as const), which: fc.nat(50) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('export' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('state' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('bin-and-back' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reopen' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('back-up' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('bring-back' as const), which: fc.nat(5) }) },
  // The release goes to another machine, is changed there or not, and comes back.
  { weight: 2, arbitrary: fc.record({ do: fc.constant('carry' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('elsewhere' as const), text: fc.string({ unit: 'grapheme' }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('come-back' as const),
      choice: fc.constantFrom('ours' as const, 'theirs' as const, 'both' as const),
    }),
  },
  // Within the day, in which nothing is thinned; the clock may go back.
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: -15, max: 25 }) }),
  },
)
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

/** Three releases on a real store, and another machine to which they may be carried, and what their writers were told is safe. */
class Desk {
  readonly file = storePath()
  time = Date.UTC(2026, 10, 20, 3)
  store = this.open()
  readonly other = openStore({ file: storePath(), now: () => (this.time += 7) })
  readonly ids: readonly string[]
  readonly told = new Map<string, Set<string>>()
  readonly toldElsewhere: (readonly [id: string, release: Release])[] = []
  readonly backups: string[] = []

  constructor() {
    this.ids = [0, 1, 2].map((number) => createDraft(this.store, releaseOf(`เริ่ม ${number}`)).id)
    for (const [number, id] of this.ids.entries()) this.tell(id, releaseOf(`เริ่ม ${number}`))
  }

  open(): Store {
    return openStore({ file: this.file, now: () => (this.time += 7) })
  }

  tell(id: string, release: Release): void {
    this.told.set(id, (this.told.get(id) ?? new Set()).add(hashOf(release)))
  }

  save(id: string, release: Release): void {
    saveDraft(this.store, id, openDraft(this.store, id).base, release)
    this.tell(id, release)
  }

  async take(id: string, one: Step): Promise<void> {
    const { store } = this
    switch (one.do) {
      case 'save':
        return this.save(id, releaseOf(one.text, `${one.text} จบ`))
      case 'save-long':
        return this.save(
          id,
          releaseOf('ยาว', ...Array.from({ length: one.lines }, (_, at) => `${at} `.repeat(60))),
        )
      case 'revise':
        return void keepMoment(store, id, 'named', 'ฉบับที่ดี')
      case 'restore': {
        const history = listHistory(store, id, 'all')
        const chosen = history[one.which % Math.max(1, history.length)]
        if (!chosen) return
        // As the window does it: what is there is kept first.
        keepMoment(store, id, 'restore', '')
        return this.save(id, readRevision(store, chosen.id).release)
      }
      case 'export': {
        const { release } = openDraft(store, id)
        return keepExport(store, id, release, { format: 'html', name: 'ข่าว.html' })
      }
      case 'state': {
        const { base, state } = openDraft(store, id)
        const to = state === 'draft' ? 'review' : 'draft'
        return void changeState(store, { id, base, to, note: '', override: null }, [])
      }
      case 'bin-and-back':
        discardDraft(store, id)
        return restoreDraft(store, id)
      case 'reopen':
        closeStore(store)
        this.store = this.open()
        return
      case 'back-up':
        this.time += 1000
        return void this.backups.push((await makeBackup(store, 'asked')).name)
      case 'bring-back': {
        const name = this.backups[one.which % Math.max(1, this.backups.length)]
        if (name !== undefined) restoreFromBackup(store, name, [id])
        return
      }
      case 'carry':
        return carry(store, this.other, id, 'ours')
      case 'elsewhere': {
        if (!isThere(this.other, id)) return
        const release = releaseOf(one.text, `${one.text} ที่อื่น`, 'จบ')
        saveDraft(this.other, id, openDraft(this.other, id).base, release)
        // What was told there must be reachable here once it has come back.
        return void this.toldElsewhere.push([id, release])
      }
      case 'come-back': {
        if (!isThere(this.other, id)) return
        carry(this.other, store, id, one.choice)
        for (const [of, release] of this.toldElsewhere) if (of === id) this.tell(id, release)
        return this.tell(id, openDraft(store, id).release)
      }
      case 'wait':
        this.time += one.minutes * 60_000
    }
  }

  /** What was told to be safe and is neither what the draft says nor anywhere in its history. */
  unreachable(): string[] {
    return this.ids.flatMap((id) => {
      const history = listHistory(this.store, id, 'all')
      const reachable = new Set(history.map((one) => hashOf(readRevision(this.store, one.id).release)))
      reachable.add(hashOf(openDraft(this.store, id).release))
      return [...(this.told.get(id) ?? [])].filter((text) => !reachable.has(text))
    })
  }
}

function isThere(store: Store, id: string): boolean {
  return listDrafts(store, 'desk').some((one) => one.id === id)
}

/** Carries a release in a bundle from one machine to the other, where a person chooses the same at every conflict. */
function carry(from: Store, to: Store, id: string, choice: MergeChoice): void {
  const bytes = writeBundle({ by: '', madeAt: 0, releases: [packDraft(from, id, 'ชุด.tokhao')], pictures: [] })
  const [whole] = readBundle(bytes, 'ชุด.tokhao').releases
  if (!whole) throw new Error('nothing came')
  const { base, ours, theirs, localBase } = textsOf(to, whole)
  const conflicts = ours ? mergeReleases(base, ours, theirs).conflicts : []
  const choices = new Map(conflicts.map((one) => [one.id, choice] as const))
  takeIncoming(to, whole, { localBase, choices, from: { by: '', file: 'ชุด.tokhao' } })
}

test(
  `whatever is done in whatever order, every text that was acknowledged can be reached (${runs} sequences)`,
  { timeout: 3_000_000 },
  async () => {
    const sequence = fc.array(fc.tuple(fc.nat(2), step), { minLength: 1, maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(sequence, async (steps) => {
        const desk = new Desk()
        try {
          for (const [which, one] of steps) await desk.take(desk.ids[which] ?? '', one)
          expect(desk.unreachable()).toEqual([])
          for (const id of desk.ids) expect(historyHealth(desk.store, id).sound).toBe(true)
        } finally {
          closeStore(desk.store)
          closeStore(desk.other)
        }
      }),
      { numRuns: runs },
    )
    score('sequences', `${runs} unreachable 0`)
  },
)
