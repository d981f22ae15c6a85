import type { Database } from 'better-sqlite3'
import { passages } from '#domain/release/passages.ts'
import type { Release } from '#domain/release/release.ts'
import { readStoredForm } from '#domain/release/stored-form.ts'
import { fold } from '#domain/search/fold.ts'
import { read, write } from './store.ts'
import type { Store } from './store.ts'

/** Numbers for the releases of one day. */
const perDay = 2 ** 20
/** Drafts that are indexed in one transaction. */
const atOnce = 50

interface ChangedDraft {
  readonly id: string
  readonly turn: number
  readonly date: string | null
  readonly created_at: number
  readonly discarded_at: number | null
  readonly release: string
}

/**
 * Lets the index follow the drafts; returns when it has. A save does not wait for it: what changed since is
 * put in when somebody searches, or in between a large import.
 */
export function refreshIndex(store: Store): void {
  for (let count = atOnce; count > 0;) count = indexNext(store, atOnce)
}

/** Puts the next drafts in the index, at most `most`, and answers how many there were; 0 at the end. */
export function indexNext(store: Store, most: number): number {
  return pending(store) ? write(store, () => indexSome(store.client, most)) : 0
}

function pending(store: Store): boolean {
  return read(
    store,
    () =>
      store.client
        .prepare('SELECT max(turn) > (SELECT turn FROM search_progress) FROM drafts')
        .pluck()
        .get() === 1,
  )
}

function indexSome(client: Database, most: number): number {
  const changed = client
    .prepare<[number], ChangedDraft>(
      `SELECT id, turn, date, created_at, discarded_at, release FROM drafts
       WHERE turn > (SELECT turn FROM search_progress) ORDER BY turn LIMIT ?`,
    )
    .all(most)
  const newest = changed.at(-1)
  // Another process may have been here between the look and the lock.
  if (!newest) return 0
  const remove = client.prepare('DELETE FROM search_documents WHERE draft = ?')
  const last = client.prepare<[number, number], number>(
    'SELECT coalesce(max(number), ?) FROM search_documents WHERE number < ?',
  )
  const note = client.prepare('INSERT INTO search_documents (number, draft) VALUES (?, ?)')
  const texts = client.prepare('INSERT INTO search_texts (rowid, text) VALUES (?, ?)')
  const headlines = client.prepare('INSERT INTO search_headlines (rowid, text) VALUES (?, ?)')
  const pairs = client.prepare('INSERT INTO search_pairs (rowid, text, headline) VALUES (?, ?, ?)')
  for (const draft of changed) {
    remove.run(draft.id)
    const reading = readStoredForm(draft.release)
    // A damaged release is told of when it is opened; here it would only stop the others.
    if (draft.discarded_at !== null || !reading.ok) continue
    const first = firstNumber(draft.date ?? new Date(draft.created_at).toISOString().slice(0, 10))
    const number = Number(last.pluck().get(first, first + perDay))
    const free = Math.max(number, first) + 1
    note.run(free, draft.id)
    const { headline, body } = searchTexts(reading.release)
    texts.run(free, `${headline}\n${body}`)
    headlines.run(free, headline)
    pairs.run(free, pairWords(`${headline}\n${body}`), pairWords(headline))
  }
  client.prepare('UPDATE search_progress SET turn = ?').run(newest.turn)
  return changed.length
}

/** Lets the index follow once more from this turn on; for drafts that came with turns of their own. */
export function followAgain(store: Store, turn: number): void {
  write(store, () => store.client.prepare('UPDATE search_progress SET turn = min(turn, ?)').run(turn))
}

/** The first number of a day (`YYYY-MM-DD`): the numbers grow with the days. */
export function firstNumber(date: string): number {
  const days = Math.floor(Date.parse(`${date}T00:00:00Z`) / 86_400_000)
  // Before the year 1 and where there is no such day: at the very beginning.
  return (Number.isFinite(days) ? days + 800_000 : 0) * perDay
}

/** What of a release can be found, folded: its headline, and everything else. */
export function searchTexts(release: Release): { readonly headline: string; readonly body: string } {
  const lines = passages(release).filter(({ slot }) => slot !== 'headline')
  const body = [release.category, ...lines.map(({ text }) => text)].join('\n')
  return { headline: fold(release.headline), body: fold(body) }
}

/** The word by which one or two letters are found. */
export function pairWord(letters: string): string {
  return Array.from(letters, (letter) => letter.codePointAt(0)?.toString(36) ?? '').join('x')
}

// Every letter and every two that stand together, once each. Blanks are parts of no query so short.
function pairWords(text: string): string {
  const found = new Set<string>()
  let last = ''
  for (const letter of text) {
    const blank = letter === ' ' || letter === '\n'
    if (!blank) {
      found.add(letter)
      if (last !== '') found.add(last + letter)
    }
    last = blank ? '' : letter
  }
  return Array.from(found, pairWord).join(' ')
}
