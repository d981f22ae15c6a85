import { diffArrays } from 'diff'
import type { Block } from '../release/release.ts'

/** A stretch of two bodies that stem from one: agreed, or written differently by both. */
export type BodyPart =
  | { readonly kind: 'agreed'; readonly blocks: readonly Block[] }
  | {
      readonly kind: 'conflict'
      readonly base: readonly Block[]
      readonly ours: readonly Block[]
      readonly theirs: readonly Block[]
    }

/**
 * Two bodies that stem from one, block by block (after diff3): what only one of them changed is taken from it,
 * what both changed alike is taken once, and what both changed differently is a conflict. Without a base, what
 * both have stands for it, so that nothing of either is taken for removed.
 */
export function mergeBodies(
  known: readonly Block[] | null,
  ours: readonly Block[],
  theirs: readonly Block[],
): readonly BodyPart[] {
  const base = known ?? common(ours, theirs)
  const parts: BodyPart[] = []
  let from: Cut = { base: 0, ours: 0, theirs: 0 }
  for (const to of cuts(base, ours, theirs)) {
    const part = decided(
      base.slice(from.base, to.base),
      ours.slice(from.ours, to.ours),
      theirs.slice(from.theirs, to.theirs),
    )
    const last = parts.at(-1)
    if (part.kind === 'agreed' && last?.kind === 'agreed')
      parts[parts.length - 1] = { kind: 'agreed', blocks: [...last.blocks, ...part.blocks] }
    else if (part.kind === 'conflict' || part.blocks.length > 0) parts.push(part)
    from = to
  }
  return parts
}

function decided(base: readonly Block[], ours: readonly Block[], theirs: readonly Block[]): BodyPart {
  if (same(ours, base) || same(ours, theirs)) return { kind: 'agreed', blocks: theirs }
  if (same(theirs, base)) return { kind: 'agreed', blocks: ours }
  return { kind: 'conflict', base, ours, theirs }
}

/** The same place in all three bodies. */
interface Cut {
  readonly base: number
  readonly ours: number
  readonly theirs: number
}

/**
 * The places at which all three can be cut: beside a block of the base that a side has kept it is known where
 * that place is on this side. Neighbours that were changed one here, one there, so come apart; and what a side
 * has put between two blocks that it kept lies between two cuts of its own.
 */
function cuts(base: readonly Block[], ours: readonly Block[], theirs: readonly Block[]): readonly Cut[] {
  const inOurs = gaps(base, ours)
  const inTheirs = gaps(base, theirs)
  return inOurs.flatMap((our, at): Cut[] => {
    const their = inTheirs[at] ?? null
    if (our === null || their === null) return []
    return [
      { base: at, ours: our.from, theirs: their.from },
      { base: at, ours: our.to, theirs: their.to },
    ]
  })
}

// Before each block of the base, and behind the last: where a side has that place; null where nobody can say.
function gaps(base: readonly Block[], side: readonly Block[]) {
  const at = placesIn(base, side)
  return Array.from({ length: base.length + 1 }, (_, place) => {
    const before = place === 0 ? 0 : kept(at, place - 1, 1)
    const behind = place === base.length ? side.length : kept(at, place, 0)
    const from = before ?? behind
    const to = behind ?? before
    return from === null || to === null ? null : { from, to }
  })
}

function kept(at: readonly number[], place: number, step: 0 | 1): number | null {
  const found = at[place] ?? -1
  return found === -1 ? null : found + step
}

// Where each block of the base stands on a side; -1 where it does not.
function placesIn(base: readonly Block[], side: readonly Block[]): readonly number[] {
  const at: number[] = Array.from({ length: base.length }, () => -1)
  let inBase = 0
  let inSide = 0
  for (const { added, removed, count } of diffArrays(base.map(keyOf), side.map(keyOf))) {
    if (removed) inBase += count
    else if (added) inSide += count
    else for (let step = 0; step < count; step++) at[inBase++] = inSide++
  }
  return at
}

function common(ours: readonly Block[], theirs: readonly Block[]): readonly Block[] {
  const at = placesIn(ours, theirs)
  return ours.filter((_, index) => at[index] !== -1)
}

function same(some: readonly Block[], others: readonly Block[]): boolean {
  return some.length === others.length && some.every((block, at) => keyOf(block) === keyOf(others[at]))
}

function keyOf(block: Block | undefined): string {
  return JSON.stringify(block)
}
