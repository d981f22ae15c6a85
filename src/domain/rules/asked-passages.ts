import { slots } from '../release/passages.ts'
import type { Slot } from '../release/passages.ts'
import type { Question, WordBits } from './first-look.ts'

/** What the first look found of a passage. */
export interface LookedAt {
  readonly slot: Slot
  readonly features: number
  readonly words: WordBits
}

/** The bits of some slots together; all of them where no slots are named. */
export function slotBits(named: readonly Slot[] = slots): number {
  return named.reduce((bits, slot) => bits | bitOf[slot], 0)
}

const bitOf = Object.fromEntries(slots.map((slot, at) => [slot, 1 << at])) as Readonly<Record<Slot, number>>

/**
 * The passages to which the rules are put, as columns of numbers: each of a hundred rules goes over all passages
 * and is shown but a few of them, so what is asked of the others must cost next to nothing.
 */
export class AskedPassages {
  readonly #slots: Int32Array
  readonly #features: Int32Array
  readonly #words: readonly Int32Array[]

  constructor(passages: readonly LookedAt[]) {
    const numbers = passages[0]?.words.length ?? 0
    this.#slots = new Int32Array(passages.length)
    this.#features = new Int32Array(passages.length)
    this.#words = Array.from({ length: numbers }, () => new Int32Array(passages.length))
    for (let at = 0; at < passages.length; at++) {
      const passage = passages[at]
      if (passage === undefined) continue
      this.#slots[at] = bitOf[passage.slot]
      this.#features[at] = passage.features
    }
    for (const [number, column] of this.#words.entries()) {
      for (let at = 0; at < passages.length; at++) column[at] = passages[at]?.words[number] ?? 0
    }
  }

  /** The numbers of the passages of some slots that may hold something for the rule that asks. */
  thatMayHold({ mask, number, bit }: Question, slots: number): readonly number[] {
    const words = bit === 0 ? undefined : this.#words[number]
    const found: number[] = []
    for (let at = 0; at < this.#slots.length; at++) {
      if (words !== undefined && ((words[at] ?? 0) & bit) === 0) continue
      if ((mask & ~(this.#features[at] ?? 0)) !== 0) continue
      if (((this.#slots[at] ?? 0) & slots) !== 0) found.push(at)
    }
    return found
  }
}
