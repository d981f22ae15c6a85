import type { ChannelCopy } from '#contract/copies.ts'
import { copyChannels, copiedParts, copyKeys } from '#domain/channels/channels.ts'
import type { Channel, CopyKeys } from '#domain/channels/channels.ts'
import type { HistoryEvent } from '#contract/history.ts'
import type { Release } from '#domain/release/release.ts'
import { columnsOf } from './draft-rows.ts'
import { readRecord, recordEvent } from './events.ts'
import { write } from './store.ts'
import type { Store } from './store.ts'

/**
 * Records that a copy of this release was taken or written for a channel, with a key of each part that it was
 * made from. It is part of the release's record, which nobody changes. Refuses `not-found`.
 */
export function recordCopy(store: Store, draft: string, channel: Channel, release: Release): void {
  write(store, (queries) => {
    columnsOf(queries, draft)
    recordEvent(store, queries, draft, 'copied', { channel, ...copyKeys(release, channel) })
  })
}

/** The last copy of each channel that has one, in the order of the channels. Refuses `not-found`. */
export function listCopies(store: Store, draft: string): readonly ChannelCopy[] {
  const taken = readRecord(store, draft).events.filter(({ kind }) => kind === 'copied')
  return copyChannels.flatMap((channel) => {
    const last = taken.filter(({ detail }) => detail['channel'] === channel).at(-1)
    return last ? [{ channel, keys: keysOf(last), by: last.by, at: last.at }] : []
  })
}

function keysOf({ detail }: HistoryEvent): CopyKeys {
  return Object.fromEntries(
    copiedParts.flatMap((part) => {
      const key = detail[part]
      return typeof key === 'string' ? [[part, key]] : []
    }),
  )
}
