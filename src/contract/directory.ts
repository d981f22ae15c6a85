import { z } from 'zod'
import { isIsoDate } from '#domain/thai/buddhist-date.ts'

const day = z.string().refine(isIsoDate).nullable()

const postSchema = z
  .strictObject({
    name: z.string().min(1).max(300),
    from: day,
    to: day,
    acting: z.boolean(),
    mentions: z.int().min(0).nullable(),
  })
  .refine(({ from, to }) => from === null || to === null || from <= to)

/** A person as the window may enter one; the forms of the domain's `PersonFacts` with their limits. */
export const personSchema = z.strictObject({
  prefix: z.string().max(40),
  given: z.string().min(1).max(100),
  surname: z.string().max(100),
  aliases: z.array(z.string().min(1).max(200)).max(20),
  posts: z.array(postSchema).max(100),
  verified: z.boolean(),
  files: z.int().min(0).nullable(),
})

/** An agency as the window may enter one. */
export const agencySchema = z.strictObject({
  name: z.string().min(1).max(300),
  abbreviations: z.array(z.string().min(1).max(40)).max(20),
  verified: z.boolean(),
})

/** Entries that a table may bring at once. */
export const mostEntries = 20_000

/** What came of a table: entries that are new, and those that say something else now. */
export interface DirectoryMerged {
  readonly added: number
  readonly changed: number
}

/** Someone whom releases name with a post that the directory does not know. */
export interface PersonProposal {
  /** Tells the proposal from others, for turning it down. */
  readonly key: string
  readonly prefix: string
  readonly given: string
  readonly surname: string
  readonly post: string
  /** Releases that name the person so, and the days of the first and the last of them. */
  readonly releases: number
  readonly first: string | null
  readonly last: string | null
  /** The person is in the directory; only the post is new. */
  readonly known: boolean
}

/** What the archive proposes, the most frequent first. */
export interface DirectoryProposals {
  readonly proposals: readonly PersonProposal[]
  /** Releases that were read. */
  readonly releases: number
  readonly cancelled: boolean
}

/** The name of the file that was written, without its folder; null when the person cancelled. */
export interface DirectoryExported {
  readonly name: string | null
}
