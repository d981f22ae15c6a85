import type { Job, Progress } from './archive.ts'
import type { Imported } from './drafts.ts'

/** What the desk tells the window unasked. */
export type Notice =
  | { readonly kind: 'command'; readonly id: string }
  /** Save now what is not saved; `closing` waits for the answer before the window goes. */
  | { readonly kind: 'settle'; readonly closing: boolean }
  | { readonly kind: 'imported'; readonly imported: Imported }
  /** At most four times a second while something takes a while. */
  | { readonly kind: 'progress'; readonly job: Job; readonly progress: Progress }
  /** What took a while has ended, however it ended. */
  | { readonly kind: 'ended'; readonly job: Job }
  /** The backup of the day is made, and could not be copied to its second place. */
  | { readonly kind: 'backup-not-copied' }
  | { readonly kind: 'trouble'; readonly code: string }

/** The two channels of the bridge. */
export const channels = { ask: 'desk:ask', notice: 'desk:notice' } as const
