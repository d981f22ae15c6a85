import { refreshIndex } from '#main/store/search-index.ts'
import { countFound, search } from '#main/store/search.ts'
import { both } from './both-languages.ts'
import { withStore } from './open-store.ts'
import type { Terminal } from './terminal.ts'

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
  const { total, hits } = await withStore(asked.store, true, (store) => {
    // Nobody types meanwhile: the answer may wait for an index that is behind.
    refreshIndex(store)
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
    terminal.print(
      `${oneLine(headline)}\n  ${date ?? '–'} · ${category || '–'} · ${id}\n  ${oneLine(snippet.text)}\n`,
    )
  }
  terminal.print(
    `${both(({ archive }) => (total === 0 ? archive.nothingFound : archive.found(total, hits.length)))}\n`,
  )
  return 0
}

function oneLine(text: string): string {
  return text.replace(/[\0-\u001F\u007F-\u009F\u2028\u2029]+/g, ' ')
}
