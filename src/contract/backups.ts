import { z } from 'zod'
import type { DraftState } from '#domain/release/states.ts'

/** Why a backup was made: the first save of a day, on demand, before an update of the store. */
export const backupReasons = ['day', 'asked', 'before-update'] as const
export type BackupReason = (typeof backupReasons)[number]

/** The name of a backup is a time (UTC) and a reason, and nothing else: never a path. */
export const backupNameSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{6}\.\d{3}-(?:day|asked|before-update)\.db$/)

/** A whole copy of the store. `at` is milliseconds since 1970 (UTC). */
export interface Backup {
  readonly name: string
  readonly at: number
  readonly why: BackupReason
  readonly bytes: number
  /** Only in the second place, no longer or never here. */
  readonly away?: true
}

/** Where the backups go a second time: a folder on another disk, a stick, or a shared one. */
export interface SecondPlace {
  /** To be shown; the window never sends one. */
  readonly folder: string
  readonly reachable: boolean
  /** When the newest backup that lies there was made (milliseconds since 1970, UTC); null where there is none. */
  readonly latest: number | null
  /** The newest backup of this machine lies there, or there is none yet. */
  readonly upToDate: boolean
}

/** A draft in a backup, and what has become of it since. */
export interface BackupDraft {
  readonly id: string
  readonly headline: string
  readonly state: DraftState
  readonly updatedAt: number
  /** `gone`: erased or never there; `in-bin`: in the bin now; `changed`: says something else now. */
  readonly since: 'same' | 'changed' | 'in-bin' | 'gone'
}

/** What a look through the whole store found. */
export interface Examination {
  /** Rows read and compared with their hashes. */
  readonly rows: number
  readonly damaged: readonly {
    /** An entry is one of the directory. */
    readonly kind: 'draft' | 'revision' | 'picture' | 'entry'
    readonly name: string
  }[]
}

/** What happened at a start after damage: the window tells the person. */
export interface Recovery {
  /** When the backup was made that the store comes from now; null where there was none. */
  readonly backupAt: number | null
  /** Drafts that were newer, or only, in the damaged file and could be read from it. */
  readonly saved: number
  /** The name of the damaged file, which lies where it was. */
  readonly keptAside: string
}
