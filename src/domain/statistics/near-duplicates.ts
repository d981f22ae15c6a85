import { unitAt } from '../thai/units.ts'

/** What is kept of a text to tell how much of it another has, too: the least hashes of its short stretches. */
export type Sketch = Uint32Array

/** Slots of a sketch: the likeness of two is true to about three in a hundred. */
const slots = 128
/** Letters of a stretch. */
const stretch = 7
/** Slots that must all agree for two texts to be compared at all, and how often that is tried with others. */
const rows = 8
const bands = slots / rows
const empty = 0xffffffff

/**
 * The sketch of a folded text; null where it is too short to be like anything. Each stretch is hashed once, into
 * one of the slots; a slot that none falls into takes its neighbour's (after Shrivastava's densification).
 */
export function sketchOf(text: string): Sketch | null {
  const letters = text.replace(/\s+/g, '')
  if (letters.length < 20 * stretch) return null
  const sketch = new Uint32Array(slots).fill(empty)
  for (let at = 0; at + stretch <= letters.length; at++) {
    const hash = hashOf(letters, at)
    const slot = hash % slots
    if (hash < (sketch[slot] ?? empty)) sketch[slot] = hash
  }
  const filled = Uint32Array.from(sketch)
  for (let slot = 0; slot < slots; slot++) {
    for (let step = 1; sketch[slot] === empty && step < slots; step++) {
      const neighbour = filled[(slot + step) % slots] ?? empty
      if (neighbour !== empty) sketch[slot] = (neighbour + Math.imul(step, 0x9e3779b1)) >>> 0
    }
  }
  return sketch
}

/** How much of two texts is the same, from 0 to 1: shared stretches among all of either. */
export function likeness(a: Sketch, b: Sketch): number {
  let same = 0
  for (let slot = 0; slot < slots; slot++) if (a[slot] === b[slot]) same++
  return same / slots
}

/** A text of a group: where it stands in the list, and how like the first of the group it is. */
export interface GroupMember {
  readonly at: number
  readonly likeness: number
}

/**
 * The texts that say nearly the same, in groups of two and more, the largest first: each is at least `least` like
 * the first of its group, the earliest of the list. Texts without a sketch are in none. Gives way every thousand
 * texts, so that others can have their turn.
 */
export function* nearDuplicates(
  sketches: readonly (Sketch | null)[],
  least: number,
): Generator<undefined, readonly (readonly GroupMember[])[]> {
  const firstOf = new Int32Array(sketches.length).fill(-1)
  const likenessOf = new Float64Array(sketches.length)
  const heads = new Uint8Array(sketches.length)
  // Of each band only the first text of a bucket stands for all that follow: no work grows with the square.
  for (let band = 0; band < bands; band++) {
    const buckets = new Map<number, number>()
    for (const [at, sketch] of sketches.entries()) {
      if (at % 1000 === 999) yield
      if (sketch === null || firstOf[at] !== -1) continue
      const key = bandKey(sketch, band)
      const first = buckets.get(key)
      if (first === undefined) buckets.set(key, at)
      // What leads a group stays where it is, so that no group hangs on a text that left it.
      if (first === undefined || heads[at] === 1) continue
      const led = firstOf[first] ?? -1
      const head = led === -1 ? first : led
      const other = sketches[head]
      const alike = other ? likeness(sketch, other) : 0
      if (alike < least) continue
      firstOf[at] = head
      likenessOf[at] = alike
      heads[head] = 1
    }
  }
  const groups = new Map<number, GroupMember[]>()
  for (const [at, first] of firstOf.entries()) {
    if (first === -1) continue
    const group = groups.get(first) ?? [{ at: first, likeness: 1 }]
    group.push({ at, likeness: likenessOf[at] ?? 0 })
    groups.set(first, group)
  }
  return [...groups.values()].sort((a, b) => b.length - a.length)
}

function bandKey(sketch: Sketch, band: number): number {
  let high = 0
  let low = 0
  for (let slot = band * rows; slot < (band + 1) * rows; slot++) {
    high = Math.imul(high, 0x01000193) ^ (sketch[slot] ?? 0)
    low = Math.imul(low, 0x85ebca6b) + (sketch[slot] ?? 0)
  }
  return (high >>> 0) * 2 ** 21 + (low >>> 11)
}

// FNV-1a with a mixing end: neighbours differ in all bits.
function hashOf(text: string, from: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < from + stretch; at++) hash = Math.imul(hash ^ unitAt(text, at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39)
  return (hash ^ (hash >>> 15)) >>> 0
}
