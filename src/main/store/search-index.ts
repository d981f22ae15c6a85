import type { Database } from 'better-sqlite3'
import type { Release } from '#domain/release/release.ts'
import { readStoredForm } from '#domain/release/stored-form.ts'
import { dayNumbers } from './search-numbers.ts'
import { pairWords, searchTexts } from './search-words.ts'
import { read, write } from './store.ts'
import type { Store } from './store.ts'

/** Drafts that are indexed in one transaction. */
const atOnce = 100

interface ChangedDraft {
  readonly id: string
  readonly turn: number
  readonly state: string
  readonly category: string
  readonly date: string | null
  readonly created_at: number
  readonly discarded_at: number | null
  readonly archived_at: number | null
  readonly release: string
}

/** Lets the index follow the drafts; returns when it has. A save does not wait for it. */
export function refreshIndex(store: Store): void {
  for (let count = atOnce; count > 0;) count = indexNext(store, atOnce)
}

/** How many changed drafts the index has not followed yet. */
export function behindIndex(store: Store): number {
  return read(store, () =>
    Number(
      store.client
        .prepare('SELECT count(*) FROM drafts WHERE turn > (SELECT turn FROM search_progress)')
        .pluck()
        .get(),
    ),
  )
}

/** Puts the next drafts in the index, at most `most`, and answers how many there were; 0 at the end. */
export function indexNext(store: Store, most: number): number {
  return behindIndex(store) > 0 ? write(store, () => indexSome(store.client, most)) : 0
}

function indexSome(client: Database, most: number): number {
  const changed = client
    .prepare<[number], ChangedDraft>(
      `SELECT id, turn, state, category, date, created_at, discarded_at, archived_at, release FROM drafts
       WHERE turn > (SELECT turn FROM search_progress) ORDER BY turn LIMIT ?`,
    )
    .all(most)
  const newest = changed.at(-1)
  // Another process may have been here between the look and the lock.
  if (!newest) return 0
  const remove = client.prepare('DELETE FROM search_documents WHERE draft = ?')
  const place = placer(client)
  const placed: { readonly number: number; readonly release: Release }[] = []
  for (const draft of changed) {
    remove.run(draft.id)
    const reading = readStoredForm(draft.release)
    // A damaged release is told of when it is opened; here it would only stop the others.
    if (draft.discarded_at !== null || !reading.ok) continue
    placed.push({ number: place(draft), release: reading.release })
  }
  // FTS5 keeps what it is given in order in one piece, and begins another where it is not.
  placed.sort((a, b) => a.number - b.number)
  const texts = client.prepare('INSERT INTO search_texts (rowid, text) VALUES (?, ?)')
  const headlines = client.prepare('INSERT INTO search_headlines (rowid, text) VALUES (?, ?)')
  const pairs = client.prepare('INSERT INTO search_pairs (rowid, text, headline) VALUES (?, ?, ?)')
  for (const { number, release } of placed) {
    const { headline, body } = searchTexts(release)
    texts.run(number, `${headline}\n${body}`)
    headlines.run(number, headline)
    pairs.run(number, pairWords(`${headline}\n${body}`), pairWords(headline))
  }
  client.prepare('UPDATE search_progress SET turn = ?').run(newest.turn)
  return changed.length
}

// Gives a draft a number of its day: of those of one day, the last one changed comes first.
function placer(client: Database): (draft: ChangedDraft) => number {
  const least = client
    .prepare<[number, number], number | null>(
      'SELECT min(number) FROM search_documents WHERE number BETWEEN ? AND ?',
    )
    .pluck()
  const note = client.prepare(
    'INSERT INTO search_documents (number, draft, state, category, archived, dated) VALUES (?, ?, ?, ?, ?, ?)',
  )
  return ({ id, state, category, date, created_at, archived_at }) => {
    const { first, last } = dayNumbers(date ?? new Date(created_at).toISOString().slice(0, 10))
    const number = (least.get(first, last) ?? last + 1) - 1
    note.run(number, id, state, category, archived_at === null ? 0 : 1, date === null ? 0 : 1)
    return number
  }
}

/** Lets the index follow once more from this turn on; for drafts that came with turns of their own. */
export function followAgain(store: Store, turn: number): void {
  write(store, () => store.client.prepare('UPDATE search_progress SET turn = min(turn, ?)').run(turn))
}
