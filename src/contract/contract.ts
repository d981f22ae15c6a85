import { z } from 'zod'
import { releaseSchema } from '#domain/release/release-schema.ts'
import type { IsoDate, Release } from '#domain/release/release.ts'
import type { DraftState } from '#domain/release/states.ts'
import type { ExceptionRecord, HouseRules } from './office.ts'
import { exceptionSchema, houseRulesSchema } from './office.ts'
import type { Settings } from './settings.ts'
import { settingsSchema } from './settings.ts'

export type { DraftState } from '#domain/release/states.ts'

/** A line in the list of drafts. Times are milliseconds since 1970 (UTC). */
export interface DraftSummary {
  readonly id: string
  readonly headline: string
  readonly category: string
  readonly date: IsoDate | null
  readonly state: DraftState
  readonly updatedAt: number
  /** The beginning of the body, for the list. */
  readonly excerpt: string
  /** What is stored no longer is what was written; opening it is refused. */
  readonly damaged?: true
}

/** A draft as opened. `base` counts its saves; a save must name the one it stands on. */
export interface Draft {
  readonly id: string
  readonly base: number
  readonly state: DraftState
  readonly createdAt: number
  readonly updatedAt: number
  /** Not to be published before; null where there is no embargo. */
  readonly embargoUntil: number | null
  readonly release: Release
}

export interface Saved {
  readonly base: number
  readonly savedAt: number
  /** A change to an approved or published text takes it back to `draft`. */
  readonly state: DraftState
}

/** What came of an import: the new drafts, and the files that were left, each with the reason. */
export interface Imported {
  readonly drafts: readonly DraftSummary[]
  readonly refused: readonly { readonly name: string; readonly code: string }[]
}

/** `name` is the file's name without its folder; null when the person cancelled. */
export interface Exported {
  readonly name: string | null
}

export interface About {
  readonly version: string
  /** Such as `Electron 45.4.1 · Chromium 156 · Node 24.18`. */
  readonly runtime: string
  /** `registry` stands on the runtime of the package registry: for development only. */
  readonly runtimeKind: 'official' | 'registry' | 'override' | 'packaged'
  readonly store: string
}

const id = z.string().min(1).max(64)
const nothing = z.strictObject({})
const formats = z.enum(['html', 'pdf', 'text'])
/** The largest file that may be dropped on the window: 50 MB. */
const droppedBytes = z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= 50 * 1024 * 1024)

/** The questions that the window may ask, each with the form of its payload. Anything else is refused. */
export const questions = {
  'drafts.list': z.strictObject({ place: z.enum(['desk', 'bin']) }),
  'drafts.create': z.strictObject({ release: releaseSchema.optional() }),
  'drafts.open': z.strictObject({ id }),
  'drafts.save': z.strictObject({ id, base: z.int().min(0), release: releaseSchema }),
  'drafts.duplicate': z.strictObject({ id }),
  'drafts.discard': z.strictObject({ id }),
  'drafts.restore': z.strictObject({ id }),
  'drafts.erase': z.strictObject({ id }),
  'drafts.importFiles': nothing,
  'drafts.importBytes': z.strictObject({ name: z.string().max(500), bytes: droppedBytes }),
  'drafts.importSample': nothing,
  'release.export': z.strictObject({ release: releaseSchema, format: formats }),
  'release.copy': z.strictObject({ text: z.string(), html: z.string().optional() }),
  'exceptions.list': z.strictObject({ draft: id }),
  'exceptions.add': z.strictObject({ draft: id, exception: exceptionSchema }),
  'exceptions.remove': z.strictObject({ id }),
  'house.read': nothing,
  'house.write': z.strictObject({ house: houseRulesSchema }),
  'settings.read': nothing,
  'settings.write': z.strictObject({ settings: settingsSchema }),
  'desk.about': nothing,
  /** The window has saved everything and may be closed. */
  'desk.settled': nothing,
} as const

export type QuestionName = keyof typeof questions
export type Payload<Name extends QuestionName> = z.infer<(typeof questions)[Name]>

/** What each question is answered with. */
export interface AnswerValues {
  'drafts.list': readonly DraftSummary[]
  'drafts.create': Draft
  'drafts.open': Draft
  'drafts.save': Saved
  'drafts.duplicate': Draft
  'drafts.discard': null
  'drafts.restore': null
  'drafts.erase': null
  'drafts.importFiles': Imported
  'drafts.importBytes': Imported
  'drafts.importSample': Draft
  'release.export': Exported
  'release.copy': null
  'exceptions.list': readonly ExceptionRecord[]
  'exceptions.add': ExceptionRecord
  'exceptions.remove': null
  'house.read': HouseRules
  'house.write': null
  'settings.read': Settings
  'settings.write': null
  'desk.about': About
  'desk.settled': null
}

/** What the desk tells the window unasked. */
export type Notice =
  | { readonly kind: 'command'; readonly id: string }
  | { readonly kind: 'settle' }
  | { readonly kind: 'imported'; readonly imported: Imported }
  | { readonly kind: 'trouble'; readonly code: string }

/** The two channels of the bridge. */
export const channels = { ask: 'desk:ask', notice: 'desk:notice' } as const
