import { shortDate } from '#domain/thai/buddhist-date.ts'
import { createMeter } from '#main/archive/progress.ts'
import { behindIndex, indexNext } from '#main/store/search-index.ts'
import { mergeAll } from '#main/store/search-merge.ts'
import { countFound, search } from '#main/store/search.ts'
import { both } from './both-languages.ts'
import { withStore } from './open-store.ts'
import type { Store } from '#main/store/store.ts'
import type { Terminal } from './terminal.ts'
import { tellProgress } from './work-progress.ts'

/** Drafts that are indexed at a time. */
const atOnce = 100
/** So many leave the index in pieces that are worth merging. */
const many = 1000

/** Searches a store. Answers the exit code, 0 also where nothing is found: no query is an error. */
export async function searchCommand(
  asked: {
    readonly store: string
    readonly query: string
    readonly format: 'text' | 'json'
    readonly limit: number
  },
  terminal: Terminal,
): Promise<number> {
  const { query, limit } = asked
  const { total, hits } = await withStore(asked.store, true, terminal, (store) => {
    followIndex(store, terminal)
    const found = search(store, { query, limit, counted: false })
    return { hits: found.hits, total: found.total ?? countFound(store, { query }) }
  })
  if (asked.format === 'json') {
    const found = hits.map(({ id, headline, date, category, snippet }) => ({
      id,
      headline,
      date,
      category,
      snippet: snippet.text,
    }))
    terminal.print(`${JSON.stringify({ total, hits: found })}\n`)
    return 0
  }
  for (const { id, headline, date, category, snippet } of hits) {
    const day = date === null ? '–' : shortDate(date)
    terminal.print(
      `${oneLine(headline)}\n  ${day} · ${category || '–'} · ${id}\n  ${oneLine(snippet.text)}\n`,
    )
  }
  terminal.print(
    `${both(({ archive }) => (total === 0 ? archive.nothingFound : archive.found(total, hits.length)))}\n`,
  )
  return 0
}

// Nobody types meanwhile: the answer waits for an index that is behind, and says for how long.
function followIndex(store: Store, terminal: Terminal): void {
  const behind = behindIndex(store)
  const meter = createMeter(behind, () => performance.now())
  const line = tellProgress(terminal, (now) => both(({ archive }) => archive.indexing(now.done, now.total)))
  for (let count = atOnce; count > 0;) {
    count = indexNext(store, atOnce)
    meter.step(count)
    line.now(meter.read())
  }
  if (behind >= many) mergeAll(store)
  line.end()
}

function oneLine(text: string): string {
  return text.replace(/[\0-\u001F\u007F-\u009F\u2028\u2029]+/g, ' ')
}
