import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { pictureTypes } from '#domain/release/pictures.ts'
import { drafts } from '../tables.ts'

/** The pictures of the releases, by content: the same picture is kept once. */
export const pictures = sqliteTable(
  'pictures',
  {
    /** SHA-256 of `bytes`. */
    id: text().primaryKey(),
    mime: text({ enum: pictureTypes }).notNull(),
    width: integer().notNull(),
    height: integer().notNull(),
    addedAt: integer('added_at').notNull(),
    /** Of the smaller picture that goes out; null where there is none, because the picture is small enough itself. */
    copySha256: text('copy_sha256'),
    rowSha256: text('row_sha256').notNull(),
    bytes: blob({ mode: 'buffer' }).notNull(),
    copy: blob({ mode: 'buffer' }),
  },
  (table) => [index('pictures_by_time').on(table.addedAt)],
)

/**
 * Which drafts ever named a picture, in a save or in a revision; triggers on `drafts` follow the saves. A picture
 * stays for as long as one of them is in the store, bin and history included.
 */
export const pictureUses = sqliteTable(
  'picture_uses',
  {
    picture: text().notNull(),
    draft: text()
      .notNull()
      .references(() => drafts.id, { onDelete: 'cascade' }),
  },
  (table) => [
    primaryKey({ columns: [table.picture, table.draft] }),
    index('picture_uses_by_draft').on(table.draft),
  ],
)
