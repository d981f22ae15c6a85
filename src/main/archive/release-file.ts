import { z } from 'zod'
import { eventKinds, revisionReasons } from '#contract/history.ts'
import { exceptionReasons, houseRulesSchema } from '#contract/office.ts'
import { settingsSchema } from '#contract/settings.ts'
import { draftStates } from '#domain/release/states.ts'
import type { WholeDraft } from '#main/store/whole-draft.ts'

/** The version of the files that this program writes; it reads no later one. */
const version = 1

const text = z.string()
const id = text.min(1).max(64)
const at = z.int()
const hash = text.regex(/^[0-9a-f]{64}$/)
// Checked when it is put in: here only that it is an object, because it is written as it was read.
const storedForm = z.looseObject({ version: z.int() })

const exception = z.strictObject({
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

const releaseFile = z.strictObject({
  version: z.literal(version),
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
    release: storedForm,
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
      release: storedForm,
    }),
  ),
  events: z.array(
    z.strictObject({ kind: z.enum(eventKinds), detail: text, note: text, by: text, at, rowSha256: hash }),
  ),
  comments: z.array(
    z.strictObject({
      id,
      thread: id.nullable(),
      slot: text,
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

const officeFile = z.strictObject({
  version: z.literal(version),
  settings: settingsSchema,
  house: houseRulesSchema,
  exceptions: z.array(exception.extend({ draft: z.null() })),
})
export type OfficeFile = z.infer<typeof officeFile>

/** Everything of a release as JSON that people and other programs can read. */
export function writeReleaseFile({ draft, revisions, ...rest }: WholeDraft): string {
  const file = {
    version,
    draft: { ...draft, release: JSON.parse(draft.release) as unknown },
    ...rest,
    revisions: revisions.map(({ text: kept, ...facts }) => ({
      ...facts,
      release: JSON.parse(kept) as unknown,
    })),
  }
  return `${JSON.stringify(file, null, 1)}\n`
}

/** Reads what {@link writeReleaseFile} wrote; null for anything else. */
export function readReleaseFile(content: string): WholeDraft | null {
  const parsed = releaseFile.safeParse(parse(content))
  if (!parsed.success) return null
  const { draft, revisions, contentSha256, events, comments, exceptions } = parsed.data
  return {
    draft: { ...draft, release: JSON.stringify(draft.release) },
    contentSha256,
    revisions: revisions.map(({ release, ...facts }) => ({ ...facts, text: JSON.stringify(release) })),
    events,
    comments,
    exceptions,
  }
}

/** What there is once: the settings, the house rules, and the exceptions of the whole office. */
export function writeOfficeFile(office: Omit<OfficeFile, 'version'>): string {
  return `${JSON.stringify({ version, ...office }, null, 1)}\n`
}

/** Reads what {@link writeOfficeFile} wrote; null for anything else. */
export function readOfficeFile(content: string): OfficeFile | null {
  const parsed = officeFile.safeParse(parse(content))
  return parsed.success ? parsed.data : null
}

function parse(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return null
  }
}
