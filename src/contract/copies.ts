import type { Channel, CopyKeys } from '#domain/channels/channels.ts'

/** That a copy for a channel was taken, or written: the last one of each channel. `at` is milliseconds since 1970 (UTC). */
export interface ChannelCopy {
  readonly channel: Channel
  readonly keys: CopyKeys
  readonly by: string
  readonly at: number
}
