import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** The tables of the directory; ids and times are those of the other tables. */

/** Whose word an entry of the directory is: the program's, until somebody in the office has changed it. */
export const entryOrigins = ['program', 'office'] as const

/** A person of the directory. */
export const people = sqliteTable(
  'people',
  {
    id: text().primaryKey(),
    prefix: text().notNull(),
    given: text().notNull(),
    surname: text().notNull(),
    /** JSON: a list of whole names. */
    aliases: text().notNull(),
    verified: integer({ mode: 'boolean' }).notNull(),
    /** Releases that name the person; null where a person wrote the entry. */
    files: integer(),
    origin: text({ enum: entryOrigins }).notNull(),
    by: text().notNull(),
    changedAt: integer('changed_at').notNull(),
    /** When it was taken out. It stays, so that an update of the program does not bring it back. */
    removedAt: integer('removed_at'),
    /** Of all other columns and of the person's posts. */
    rowSha256: text('row_sha256').notNull(),
  },
  (table) => [index('people_by_name').on(table.given, table.surname)],
)

/** The posts of a person, in the order in which they were entered. */
export const posts = sqliteTable(
  'posts',
  {
    person: text()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    place: integer().notNull(),
    name: text().notNull(),
    /** The first and the last day of office, `YYYY-MM-DD`; null where nobody has said or it goes on. */
    from: text(),
    to: text(),
    acting: integer({ mode: 'boolean' }).notNull(),
    /** Releases that name the person so; null where a person gave the days. */
    mentions: integer(),
  },
  (table) => [primaryKey({ columns: [table.person, table.place] })],
)

/** An agency of the directory. */
export const agencies = sqliteTable(
  'agencies',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    /** JSON: the official one first. */
    abbreviations: text().notNull(),
    verified: integer({ mode: 'boolean' }).notNull(),
    origin: text({ enum: entryOrigins }).notNull(),
    by: text().notNull(),
    changedAt: integer('changed_at').notNull(),
    removedAt: integer('removed_at'),
    rowSha256: text('row_sha256').notNull(),
  },
  (table) => [index('agencies_by_name').on(table.name)],
)

/** Which of the program's directories has been taken in: one row, its version. */
export const directorySeed = sqliteTable('directory_seed', {
  id: integer().primaryKey(),
  version: integer().notNull(),
})

/** Proposals from the archive that somebody has turned down, so that they are not made again. */
export const declinedProposals = sqliteTable('declined_proposals', {
  /** Name and post. */
  key: text().primaryKey(),
  by: text().notNull(),
  at: integer().notNull(),
})
