import { inArray } from 'drizzle-orm'
import type { Release } from '#domain/release/release.ts'
import { bodyLines } from '#domain/release/body-lines.ts'
import { nextTurn, rowAt, sealed } from './draft-rows.ts'
import { firstEvent } from './events.ts'
import { authorIn } from './papers.ts'
import { sha256 } from './row-hash.ts'
import { write } from './store.ts'
import type { Store } from './store.ts'
import { archived, drafts, events } from './tables.ts'

/** A release to be filed in the archive, and the name of the file it was read from. */
export interface ReleaseToFile {
  readonly file: string
  readonly release: Release
}

/** What became of a release: the id of the draft that has it, which is new or was there already. */
export interface Filed {
  readonly draft: string
  readonly added: boolean
}

/**
 * Files releases in the archive, published as they are, all or none of them; one whose content is there
 * already, or comes twice, is not filed again. Answers in the order of the releases.
 */
export function fileReleases(store: Store, releases: readonly ReleaseToFile[]): readonly Filed[] {
  const keyed = releases.map((one) => ({ ...one, contentSha256: contentSha256(one.release) }))
  return write(store, (queries) => {
    const keys = keyed.map(({ contentSha256 }) => contentSha256)
    const found = queries.select().from(archived).where(inArray(archived.contentSha256, keys)).all()
    const known = new Map(found.map(({ contentSha256, draft }) => [contentSha256, draft]))
    const moment = { by: authorIn(queries), at: store.now() }
    let turn = nextTurn(queries)
    const rows: (typeof drafts.$inferInsert)[] = []
    const marks: (typeof archived.$inferInsert)[] = []
    const lines: (typeof events.$inferInsert)[] = []
    const filed = keyed.map(({ file, release, contentSha256 }) => {
      const there = known.get(contentSha256)
      if (there !== undefined) return { draft: there, added: false }
      const row = rowAt(turn++, release, moment.at)
      rows.push(sealed({ ...row, state: 'published', archivedAt: moment.at }))
      marks.push({ contentSha256, draft: row.id })
      lines.push(firstEvent(row.id, 'imported', { file }, moment))
      known.set(contentSha256, row.id)
      return { draft: row.id, added: true }
    })
    if (rows.length > 0) {
      queries.insert(drafts).values(rows).run()
      queries.insert(archived).values(marks).run()
      queries.insert(events).values(lines).run()
    }
    return filed
  })
}

/** SHA-256 of everything of a release that a thaigov text can carry; the category stands in the file's name. */
export function contentSha256({ date, headline, abstract, body, separator, source }: Release): string {
  return sha256(JSON.stringify([date, headline, abstract, bodyLines(body), separator, source]))
}
