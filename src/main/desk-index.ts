import { createPace, othersFirst } from './archive/pace.ts'
import type { DeskPorts } from './desk-ports.ts'
import { behindIndex, indexNext } from './store/search-index.ts'
import { mergeNext } from './store/search-merge.ts'
import type { Store } from './store/store.ts'

/** A piece of it may take so many milliseconds: typing and saving wait for no more. */
const longest = 40
const mostAtOnce = 50
/** So many releases leave the index in pieces that are worth merging. */
const many = 1000

/** Brings the index of the search up to date behind the work, where that takes longer than a search may. */
export interface IndexFollower {
  /** Begins, unless it is under way. */
  wake(): void
  /** So many releases were put in and indexed: where they are many, the index lies in pieces that must be merged. */
  added(releases: number): void
  /** Stops it and waits until it has. What is left is done the next time. */
  finish(): Promise<void>
}

/** A follower of a store's index. A failure is logged; the next search that misses something wakes it again. */
export function createIndexFollower(store: Store, { log }: Pick<DeskPorts, 'log'>): IndexFollower {
  const stop = new AbortController()
  let scattered = false
  let running: Promise<void> | null = null

  async function follow(): Promise<void> {
    const pace = createPace(mostAtOnce, longest, () => performance.now())
    scattered ||= behindIndex(store) >= many
    while (!stop.signal.aborted && pace.take(() => indexNext(store, pace.next)) > 0) await othersFirst()
    if (!scattered) return
    while (!stop.signal.aborted && mergeNext(store) > 0) await othersFirst()
    scattered = stop.signal.aborted
  }

  function wake(): void {
    if (stop.signal.aborted || running) return
    running = othersFirst()
      .then(follow)
      .catch((error: unknown) => log('the index could not follow', error))
      .finally(() => {
        running = null
      })
  }

  return {
    wake,
    added(releases) {
      if (releases < many) return
      scattered = true
      wake()
    },
    async finish() {
      stop.abort()
      await running
    },
  }
}
