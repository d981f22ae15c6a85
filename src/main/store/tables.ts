import { sql } from 'drizzle-orm'
import { blob, check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { eventKinds, revisionReasons } from '#contract/history.ts'
import { draftStates } from '#domain/release/states.ts'

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
    state: text({ enum: draftStates }).notNull().default('draft'),
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
    /** Not to be published before; null where there is no embargo. */
    embargoUntil: integer('embargo_until'),
    /** When it was filed in the archive; null on the desk. Only what is published lies there. */
    archivedAt: integer('archived_at'),
    /** Grows by one with every change in the store: the order of the list, whatever the clock says. */
    turn: integer().notNull(),
    /** The stored form of the release. Last, because SQLite reads a row from its beginning: the list never touches it. */
    release: text().notNull(),
  },
  (table) => [
    index('drafts_by_turn').on(table.turn),
    // The list of the desk must not look at sixty thousand releases of the archive.
    index('drafts_outside_archive')
      .on(table.turn)
      .where(sql`${table.archivedAt} is null`),
    index('drafts_in_bin')
      .on(table.turn)
      .where(sql`${table.discardedAt} is not null`),
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

/** What is there once: settings, house rules, boilerplate, where backups go, what was counted over the whole archive. */
export const papers = sqliteTable('papers', {
  name: text({
    enum: ['settings', 'house', 'boilerplate', 'backup-place', 'spellings', 'near-duplicates'],
  }).primaryKey(),
  /** JSON. */
  value: text().notNull(),
  sha256: text().notNull(),
})

/** The whole text of a draft at some moment, deflated: what its revisions are the differences from. */
export const keyframes = sqliteTable(
  'keyframes',
  {
    id: text().primaryKey(),
    draft: text()
      .notNull()
      .references(() => drafts.id, { onDelete: 'cascade' }),
    content: blob({ mode: 'buffer' }).notNull(),
    /** Of the text in full. */
    sha256: text().notNull(),
  },
  (table) => [index('keyframes_by_draft').on(table.draft)],
)

/** What a draft said at some moment, and why that moment was kept. */
export const revisions = sqliteTable(
  'revisions',
  {
    /** Grows with every revision in the store: the order of a history, whatever the clock says. */
    number: integer().primaryKey({ autoIncrement: true }),
    id: text().notNull().unique(),
    draft: text()
      .notNull()
      .references(() => drafts.id, { onDelete: 'cascade' }),
    reason: text({ enum: revisionReasons }).notNull(),
    note: text().notNull(),
    by: text().notNull(),
    at: integer().notNull(),
    /** The save of the draft that it keeps. */
    base: integer().notNull(),
    state: text({ enum: draftStates }).notNull(),
    /** UTF-16 units of text put in and taken out since the revision before. */
    added: integer().notNull(),
    removed: integer().notNull(),
    releaseSha256: text('release_sha256').notNull(),
    rowSha256: text('row_sha256').notNull(),
    keyframe: text()
      .notNull()
      .references(() => keyframes.id),
    /** Bytes that are the keyframe's own, at the beginning and at the end; `content` is what lies between. */
    prefix: integer().notNull(),
    suffix: integer().notNull(),
    content: blob({ mode: 'buffer' }).notNull(),
  },
  (table) => [
    index('revisions_by_draft').on(table.draft, table.number),
    index('revisions_by_keyframe').on(table.keyframe),
  ],
)

/** What happened to a release; rows are added and never changed (a trigger sees to it). */
export const events = sqliteTable(
  'events',
  {
    number: integer().primaryKey({ autoIncrement: true }),
    draft: text()
      .notNull()
      .references(() => drafts.id, { onDelete: 'cascade' }),
    kind: text({ enum: eventKinds }).notNull(),
    /** JSON: what belongs to the kind. */
    detail: text().notNull(),
    note: text().notNull(),
    by: text().notNull(),
    at: integer().notNull(),
    /** Of this row and of the one before it of the same release: a chain that shows a missing link. */
    rowSha256: text('row_sha256').notNull(),
  },
  (table) => [index('events_by_draft').on(table.draft, table.number)],
)

/** A remark on a passage, tied to its text. */
export const comments = sqliteTable(
  'comments',
  {
    number: integer().primaryKey({ autoIncrement: true }),
    id: text().notNull().unique(),
    draft: text()
      .notNull()
      .references(() => drafts.id, { onDelete: 'cascade' }),
    /** The first remark of the conversation; null for that one itself. */
    thread: text(),
    slot: text().notNull(),
    quote: text().notNull(),
    before: text().notNull(),
    after: text().notNull(),
    body: text().notNull(),
    by: text().notNull(),
    at: integer().notNull(),
    resolvedBy: text('resolved_by'),
    resolvedAt: integer('resolved_at'),
    rowSha256: text('row_sha256').notNull(),
  },
  (table) => [index('comments_by_draft').on(table.draft, table.number)],
)

/** What was imported into the archive, by content: the same text is not imported twice. */
export const archived = sqliteTable('archived', {
  /** SHA-256 of everything that a thaigov text can carry, as it was read from the file. */
  contentSha256: text('content_sha256').primaryKey(),
  draft: text()
    .notNull()
    .unique()
    .references(() => drafts.id, { onDelete: 'cascade' }),
})

/**
 * A draft that can be found, by the number of its row in the index (FTS5, made by hand in its migration), and
 * what a search may be narrowed down by: the drafts themselves have the releases between their rows.
 */
export const searchDocuments = sqliteTable('search_documents', {
  /** Smaller for later days, so that the newest come first without sorting and without reading backwards. */
  number: integer().primaryKey(),
  draft: text()
    .notNull()
    .unique()
    .references(() => drafts.id, { onDelete: 'cascade' }),
  state: text({ enum: draftStates }).notNull(),
  category: text().notNull(),
  archived: integer({ mode: 'boolean' }).notNull(),
  /** Has a date of its own; without one its number is that of the day on which it was made. */
  dated: integer({ mode: 'boolean' }).notNull(),
})

/** How far the index has followed the drafts: the turn of the last one that is in it. */
export const searchProgress = sqliteTable('search_progress', {
  id: integer().primaryKey(),
  turn: integer().notNull(),
})

/**
 * What the checks found in a release when they last ran over the whole archive. It still holds while the release
 * has this hash and the rules this version; what it says is computed and can be thrown away at any time.
 */
export const checkResults = sqliteTable(
  'check_results',
  {
    draftId: text('draft_id')
      .primaryKey()
      .references(() => drafts.id, { onDelete: 'cascade' }),
    /** Of the rules with what the office adds to them: another version finds other things. */
    rulesVersion: text('rules_version').notNull(),
    /** The `release_sha256` of the draft that was checked. */
    contentHash: text('content_hash').notNull(),
    /** Checked as a published release, of which more is asked. */
    published: integer({ mode: 'boolean' }).notNull(),
    errors: integer().notNull(),
    warnings: integer().notNull(),
    advice: integer().notNull(),
    checkedAt: integer('checked_at').notNull(),
    /** For statistics, so that they need not read the drafts: `YYYY-MM`, empty without a date. */
    month: text().notNull(),
    category: text().notNull(),
  },
  (table) => [index('check_results_by_errors').on(table.errors, table.warnings, table.advice)],
)

/** How often each rule found something in a release; only rules that did. */
export const checkCounts = sqliteTable(
  'check_counts',
  {
    rule: text().notNull(),
    draftId: text('draft_id')
      .notNull()
      .references(() => checkResults.draftId, { onDelete: 'cascade' }),
    findings: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.draftId, table.rule] }),
    index('check_counts_by_rule').on(table.rule, table.findings),
  ],
)
