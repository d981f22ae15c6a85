import { useMemo } from 'react'
import type { ChannelCopy } from '#contract/copies.ts'
import { changedParts, copyChannels } from '#domain/channels/channels.ts'
import type { Channel, CopiedPart } from '#domain/channels/channels.ts'
import type { Release } from '#domain/release/release.ts'
import { useAnswer } from '../history/use-answer.ts'
import type { OpenDraft } from '../desk/desk-state.ts'
import type { Desk } from '../desk/use-desk.ts'

/** A copy with what has changed in the release since it was made. */
export interface KnownCopy extends ChannelCopy {
  readonly changed: readonly CopiedPart[]
}

export type KnownCopies = Readonly<Record<Channel, KnownCopy | null>>

/** What is known of the copies of the release on the desk; null until the store has answered. */
export function useCopies(desk: Desk, open: OpenDraft): KnownCopies | null {
  const copies = useAnswer(desk, 'copies.list', { draft: open.id }, String(desk.state.recorded))
  return useMemo(() => copies && known(copies, open.release), [copies, open.release])
}

function known(copies: readonly ChannelCopy[], release: Release): KnownCopies {
  const of = (channel: Channel): KnownCopy | null => {
    const copy = copies.find((one) => one.channel === channel)
    return copy ? { ...copy, changed: changedParts(release, channel, copy.keys) } : null
  }
  return Object.fromEntries(copyChannels.map((channel) => [channel, of(channel)])) as Record<
    Channel,
    KnownCopy | null
  >
}
