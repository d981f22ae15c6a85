import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Saved } from '#contract/drafts.ts'
import type { Answer } from '#contract/refusals.ts'
import { emptyRelease } from '#domain/release/release.ts'
import type { Release } from '#domain/release/release.ts'
import { createAutosave } from './autosave.ts'
import type { SaveState } from './desk-state.ts'

/** A store that answers when the test says so, and remembers what it was asked. */
function slowStore() {
  const asked: { base: number; headline: string; answer: (answer: Answer<Saved>) => void }[] = []
  const shown: SaveState['kind'][] = []
  let onScreen: Release = emptyRelease()
  const autosave = createAutosave({
    read: () => onScreen,
    save: (_id, base, release) =>
      new Promise((answer) => {
        asked.push({ base, headline: release.headline, answer })
      }),
    show: (_id, state) => shown.push(state.kind),
  })
  return {
    asked,
    shown,
    autosave,
    type(headline: string) {
      onScreen = { ...onScreen, headline }
      autosave.touched()
    },
    async answer(at: number, answer: Answer<Saved>) {
      asked[at]?.answer(answer)
      await vi.advanceTimersByTimeAsync(0)
    },
  }
}

const saved = (base: number): Answer<Saved> => ({ ok: true, value: { base, savedAt: 1 } })

describe('autosave', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 1_000_000 })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('saves after a short rest', async () => {
    const { asked, autosave, type, answer, shown } = slowStore()
    autosave.open('a', 0)
    type('ก')
    await vi.advanceTimersByTimeAsync(399)
    expect(asked).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(1)
    expect(asked.map((one) => one.headline)).toEqual(['ก'])
    await answer(0, saved(1))
    expect(shown).toEqual(['saving', 'saved'])
  })

  it('saves soon after a key once someone has typed for long, not in the way of the next', async () => {
    const { asked, autosave, type } = slowStore()
    autosave.open('a', 0)
    for (let at = 0; at < 7; at++) {
      type('ก')
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(asked).toHaveLength(0)
    type('ข')
    await vi.advanceTimersByTimeAsync(50)
    expect(asked.map((one) => one.headline)).toEqual(['ข'])
  })

  it('saves within a second of typing without a rest', async () => {
    const { asked, autosave, type } = slowStore()
    autosave.open('a', 0)
    for (let at = 0; at < 10; at++) {
      type('ก'.repeat(at + 1))
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(asked).toHaveLength(1)
  })

  it('does not say saved while newer text is on screen', async () => {
    const { asked, autosave, type, answer, shown } = slowStore()
    autosave.open('a', 0)
    type('ก')
    await vi.advanceTimersByTimeAsync(400)
    type('กข')
    await answer(0, saved(1))
    expect(shown).not.toContain('saved')
    await vi.advanceTimersByTimeAsync(400)
    expect(asked.map(({ base, headline }) => ({ base, headline }))).toEqual([
      { base: 0, headline: 'ก' },
      { base: 1, headline: 'กข' },
    ])
    await answer(1, saved(2))
    expect(shown.at(-1)).toBe('saved')
  })

  it('has one save under way at a time, also when flushed twice', async () => {
    const { asked, autosave, type, answer } = slowStore()
    autosave.open('a', 0)
    type('ก')
    const flushes = [autosave.flush(), autosave.flush()]
    await vi.advanceTimersByTimeAsync(0)
    expect(asked).toHaveLength(1)
    await answer(0, saved(1))
    expect(await Promise.all(flushes)).toEqual([true, true])
    expect(asked).toHaveLength(1)
  })

  it('is flushed only when what was typed during the save is on disk as well', async () => {
    const { asked, autosave, type, answer } = slowStore()
    autosave.open('a', 0)
    type('ก')
    let flushed = false
    const flush = autosave.flush().then((done) => (flushed = done))
    type('กข')
    await answer(0, saved(1))
    expect(flushed).toBe(false)
    expect(asked.map(({ base, headline }) => ({ base, headline })).at(-1)).toEqual({
      base: 1,
      headline: 'กข',
    })
    await answer(1, saved(2))
    expect(await flush).toBe(true)
  })

  it('tries again when the disk was full', async () => {
    const { asked, autosave, type, answer, shown } = slowStore()
    autosave.open('a', 0)
    type('ก')
    await vi.advanceTimersByTimeAsync(400)
    await answer(0, { ok: false, refusal: { code: 'disk-full' } })
    expect(shown.at(-1)).toBe('refused')
    await vi.advanceTimersByTimeAsync(3000)
    expect(asked).toHaveLength(2)
    await answer(1, saved(1))
    expect(shown.at(-1)).toBe('saved')
  })

  it('waits for a person when the draft was changed elsewhere', async () => {
    const { asked, autosave, type, answer } = slowStore()
    autosave.open('a', 0)
    type('ก')
    await vi.advanceTimersByTimeAsync(400)
    await answer(0, { ok: false, refusal: { code: 'stale' } })
    type('กข')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(asked).toHaveLength(1)
    expect(await autosave.flush()).toBe(false)
  })

  it('saves nothing for a draft that was not touched', async () => {
    const { asked, autosave } = slowStore()
    autosave.open('a', 0)
    expect(await autosave.flush()).toBe(true)
    expect(asked).toHaveLength(0)
  })
})
