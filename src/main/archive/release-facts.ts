import { z } from 'zod'
import { eventKinds, revisionReasons } from '#contract/history.ts'
import { exceptionReasons } from '#contract/office.ts'
import { slots } from '#domain/release/passages.ts'
import { draftStates } from '#domain/release/states.ts'

/** The version of the files that carry releases; this program writes and reads no other. */
export const factsVersion = 1

const text = z.string()
const id = text.min(1).max(64)
// From the year 1 to the year 9999: a time that nothing can show must not come in.
const at = z.int().min(-62_135_596_800_000).max(253_402_300_799_999)
/** A SHA-256. */
export const hash = text.regex(/^[0-9a-f]{64}$/)
// What belongs to an event, as recordEvent writes it.
const detail = text.refine((json) => eventDetail.safeParse(parsed(json)).success)
const eventDetail = z.record(text, z.union([text, z.number(), z.null(), z.array(text)]))

/** An exception, as it is written into files. */
export const exception = z.strictObject({
  id,
  rule: text,
  fingerprint: text,
  text,
  scope: z.enum(['spot', 'release', 'office']),
  reason: z.enum(exceptionReasons),
  note: text,
  until: text.nullable(),
  by: text,
  at,
  rowSha256: hash,
})

/**
 * Everything of a release as files carry it, with its histories, record, comments and exceptions; `stored` is how
 * they carry its texts.
 */
export function releaseFacts<Stored extends z.ZodType>(stored: Stored) {
  return z.strictObject({
    version: z.literal(factsVersion),
    draft: z.strictObject({
      id,
      base: z.int().min(0),
      state: z.enum(draftStates),
      createdAt: at,
      updatedAt: at,
      discardedAt: at.nullable(),
      embargoUntil: at.nullable(),
      archivedAt: at.nullable(),
      turn: z.int().min(0),
      release: stored,
    }),
    contentSha256: hash.nullable(),
    revisions: z.array(
      z.strictObject({
        id,
        reason: z.enum(revisionReasons),
        note: text,
        by: text,
        at,
        base: z.int().min(0),
        state: z.enum(draftStates),
        added: z.int().min(0),
        removed: z.int().min(0),
        release: stored,
      }),
    ),
    events: z.array(
      z.strictObject({ kind: z.enum(eventKinds), detail, note: text, by: text, at, rowSha256: hash }),
    ),
    comments: z.array(
      z.strictObject({
        id,
        thread: id.nullable(),
        slot: text.refine((slot) => slots.some((one) => one === slot)),
        quote: text,
        before: text,
        after: text,
        body: text,
        by: text,
        at,
        resolvedBy: text.nullable(),
        resolvedAt: at.nullable(),
        rowSha256: hash,
      }),
    ),
    exceptions: z.array(exception),
  })
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
