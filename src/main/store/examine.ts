import { asc, gt } from 'drizzle-orm'
import type { Examination } from '#contract/backups.ts'
import { readWholeDirectory } from './directory/whole-directory.ts'
import { isIntact } from './draft-rows.ts'
import { pictureIds, readPicture } from './pictures/pictures.ts'
import { plainOf } from './revision-rows.ts'
import { sha256 } from './row-hash.ts'
import { read } from './store.ts'
import type { Store } from './store.ts'
import { drafts, revisions } from './tables.ts'

/** Rows that are looked at before others get their turn. */
const atOnce = 100

/**
 * Reads every draft, every revision, every picture and every entry of the directory and compares it with its hash, letting other
 * work in between. SQLite's own check of a file finds few of the bits that flip: this finds them all.
 */
export async function examineStore(store: Store): Promise<Examination> {
  const damaged: Examination['damaged'][number][] = []
  let rows = 0
  let lastDraft = ''
  for (let more = true; more;) {
    const found = read(store, (queries) =>
      queries
        .select()
        .from(drafts)
        .where(gt(drafts.id, lastDraft))
        .orderBy(asc(drafts.id))
        .limit(atOnce)
        .all(),
    )
    for (const row of found) {
      const whole = isIntact(row) && sha256(row.release) === row.releaseSha256
      if (!whole) damaged.push({ kind: 'draft', name: row.headline })
    }
    rows += found.length
    lastDraft = found.at(-1)?.id ?? lastDraft
    more = found.length === atOnce
    await othersFirst()
  }
  let lastRevision = 0
  for (let more = true; more;) {
    const found = read(store, (queries) => {
      const some = queries
        .select()
        .from(revisions)
        .where(gt(revisions.number, lastRevision))
        .orderBy(asc(revisions.number))
        .limit(atOnce)
        .all()
      for (const row of some) {
        if (plainOf(queries, row) === null) damaged.push({ kind: 'revision', name: row.id })
      }
      return some
    })
    rows += found.length
    lastRevision = found.at(-1)?.number ?? lastRevision
    more = found.length === atOnce
    await othersFirst()
  }
  const kept = pictureIds(store)
  for (const id of kept) {
    if (readPicture(store, id) === null) damaged.push({ kind: 'picture', name: id.slice(0, 8) })
    await othersFirst()
  }
  rows += kept.length
  const directory = readWholeDirectory(store)
  for (const name of directory.damaged) damaged.push({ kind: 'entry', name })
  rows += directory.whole.people.length + directory.whole.agencies.length + directory.damaged.length
  return { rows, damaged }
}

function othersFirst(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}
