import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * The tables of the store. Times are milliseconds since 1970 (UTC), ids are random UUIDs, and every row that
 * holds what people wrote carries the SHA-256 of it, because SQLite's own check misses most flipped bits.
 */

export const drafts = sqliteTable(
  'drafts',
  {
    id: text().primaryKey(),
    /** Counts the saves: a save names the one it stands on. */
    base: integer().notNull(),
    state: text({ enum: ['draft', 'review', 'approved', 'published'] })
      .notNull()
      .default('draft'),
    headline: text().notNull(),
    category: text().notNull(),
    date: text(),
    excerpt: text().notNull(),
    /** Of `release`. */
    releaseSha256: text('release_sha256').notNull(),
    /** Of all other columns and `release_sha256`, so that the list is verified without reading the releases. */
    rowSha256: text('row_sha256').notNull(),
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
    /** When it went to the bin; null on the desk. */
    discardedAt: integer('discarded_at'),
    /** Grows by one with every change in the store: the order of the list, whatever the clock says. */
    turn: integer().notNull(),
    /** The stored form of the release. Last, because SQLite reads a row from its beginning: the list never touches it. */
    release: text().notNull(),
  },
  (table) => [
    index('drafts_by_turn').on(table.turn),
    check('drafts_state', sql`${table.state} in ('draft', 'review', 'approved', 'published')`),
  ],
)

export const exceptions = sqliteTable(
  'exceptions',
  {
    id: text().primaryKey(),
    /** Null for the whole office. */
    draft: text().references(() => drafts.id, { onDelete: 'cascade' }),
    rule: text().notNull(),
    fingerprint: text().notNull(),
    text: text().notNull(),
    scope: text({ enum: ['spot', 'release', 'office'] }).notNull(),
    reason: text({ enum: ['name', 'quotation', 'document', 'other'] }).notNull(),
    note: text().notNull(),
    /** The last day on which it holds, `YYYY-MM-DD`. */
    until: text(),
    by: text().notNull(),
    at: integer().notNull(),
    rowSha256: text('row_sha256').notNull(),
  },
  (table) => [index('exceptions_by_draft').on(table.draft)],
)

/** What is there once: the settings, the house rules. */
export const papers = sqliteTable('papers', {
  name: text({ enum: ['settings', 'house'] }).primaryKey(),
  /** JSON. */
  value: text().notNull(),
  sha256: text().notNull(),
})
