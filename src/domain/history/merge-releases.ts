import { emptyRelease } from '../release/release.ts'
import type { Block, Layout, Release } from '../release/release.ts'
import { bodyText, partText } from './part-text.ts'
import type { ReleasePart } from './part-text.ts'
import { mergeBodies } from './merge-bodies.ts'
import type { BodyPart } from './merge-bodies.ts'

/** Whose writing is taken; `both` only in the body, ours first. */
export type MergeChoice = 'ours' | 'theirs' | 'both'

/** A place that both have written differently since they parted, as texts to be read side by side. */
export interface MergeConflict {
  /** The same for the same three releases: a choice names it. */
  readonly id: string
  readonly place: ReleasePart | 'body'
  readonly base: string
  readonly ours: string
  readonly theirs: string
}

/** Two releases that stem from one, brought together. */
export interface Merge {
  /** In the order of the page; none where everything can be taken. */
  readonly conflicts: readonly MergeConflict[]
  /** The release with these choices; a conflict that none is made for stays as we have it. */
  resolved(choices: ReadonlyMap<string, MergeChoice>): Release
}

// Whoever adds a part to the release is told by the compiler to let it be merged.
const everyPart: Readonly<Record<ReleasePart, true>> = {
  category: true,
  date: true,
  headline: true,
  abstract: true,
  separator: true,
  source: true,
  english: true,
  short: true,
}
const parts = Object.keys(everyPart) as readonly ReleasePart[]

/**
 * Merges two releases that stem from one, place by place and, in the body, block by block. `base` is the last one
 * that both had; null where there is none: then nothing counts as removed, and what only one has is taken.
 * Gives the same on both sides, but for conflicts.
 */
export function mergeReleases(base: Release | null, ours: Release, theirs: Release): Merge {
  const conflicts: MergeConflict[] = []
  const decided = new Map<ReleasePart, Side>()
  for (const part of parts) {
    const side = sideOf(base && base[part], ours[part], theirs[part], base === null)
    if (side !== null) decided.set(part, side)
    else {
      conflicts.push({
        id: part,
        place: part,
        base: base ? partText(base, part) : '',
        ours: partText(ours, part),
        theirs: partText(theirs, part),
      })
    }
  }
  const body = mergeBodies(base && base.body, ours.body, theirs.body)
  body.forEach((stretch, at) => {
    if (stretch.kind === 'agreed') return
    const id = `body:${at}`
    const of = (blocks: readonly Block[]) => bodyText(blocks)
    conflicts.push({
      id,
      place: 'body',
      base: of(stretch.base),
      ours: of(stretch.ours),
      theirs: of(stretch.theirs),
    })
  })
  return {
    conflicts: inPageOrder(conflicts),
    resolved(choices) {
      const taken = (part: ReleasePart): Release =>
        (decided.get(part) ?? choices.get(part) ?? 'ours') === 'theirs' ? theirs : ours
      const merged = { ...ours, body: bodyOf(body, choices) }
      for (const part of parts) Object.assign(merged, { [part]: taken(part)[part] })
      return { ...merged, layout: layoutOf(base, ours, theirs) }
    },
  }
}

type Side = 'ours' | 'theirs'

function sideOf(base: unknown, ours: unknown, theirs: unknown, unrelated: boolean): Side | null {
  if (same(ours, theirs)) return 'ours'
  if (unrelated) return isEmpty(ours) ? 'theirs' : isEmpty(theirs) ? 'ours' : null
  if (same(ours, base)) return 'theirs'
  return same(theirs, base) ? 'ours' : null
}

function bodyOf(body: readonly BodyPart[], choices: ReadonlyMap<string, MergeChoice>): readonly Block[] {
  return body.flatMap((stretch, at) => {
    if (stretch.kind === 'agreed') return stretch.blocks
    const choice = choices.get(`body:${at}`) ?? 'ours'
    return choice === 'both' ? [...stretch.ours, ...stretch.theirs] : stretch[choice]
  })
}

// How a file was laid out is nothing that a person writes, and its parts give way to what they do write.
function layoutOf(base: Release | null, ours: Release, theirs: Release): Layout | null {
  const side = sideOf(base && base.layout, ours.layout, theirs.layout, base === null)
  if (side !== null) return (side === 'ours' ? ours : theirs).layout
  // The same on both sides, whoever opens whose.
  return JSON.stringify(ours.layout) < JSON.stringify(theirs.layout) ? ours.layout : theirs.layout
}

function inPageOrder(conflicts: readonly MergeConflict[]): readonly MergeConflict[] {
  const order = (place: MergeConflict['place']) =>
    // Separator and source stand below the body.
    place === 'body' ? parts.indexOf('separator') - 0.5 : parts.indexOf(place)
  return [...conflicts].sort((a, b) => order(a.place) - order(b.place))
}

function same(some: unknown, other: unknown): boolean {
  return JSON.stringify(some) === JSON.stringify(other)
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || same(value, emptyRelease().english)
}
