import { holds, maskOf } from './features.ts'
import { phraseScan } from '../thai/phrases.ts'
import type { FoundPhrase, PhraseScan } from '../thai/phrases.ts'
import type { Reading } from './reading.ts'
import type { Rule } from './rule.ts'

/** A text's answer to the words of all rules: for each group of words a bit, thirty to a number. */
export type WordBits = readonly number[]

// Numbers of up to thirty bits are kept in place; larger ones are put on the heap one by one.
const bitsInNumber = 30

/** What the engine asks of a text before it shows it to a rule. */
export interface Question {
  /** The bits of the features that the rule needs. */
  readonly mask: number
  /** Where the bit of the rule's words stands; a bit of 0 for a rule without words. */
  readonly number: number
  readonly bit: number
}

/** The first look at a text for a list of rules: one pass for the words of all of them. */
export interface FirstLook {
  question(rule: Rule): Question
  wordsIn(text: string): WordBits
}

const known = new WeakMap<readonly Rule[], FirstLook>()

/** The first look for a list of rules, made once a list. */
export function firstLook(rules: readonly Rule[]): FirstLook {
  let look = known.get(rules)
  if (!look) known.set(rules, (look = new Look(rules)))
  return look
}

/** Whether a text may hold something for a rule: it has all features and one of the words. */
export function mayHold(
  { mask, number, bit }: Question,
  words: WordBits,
  reading: Pick<Reading, 'features'>,
): boolean {
  return (bit === 0 || ((words[number] ?? 0) & bit) !== 0) && (mask === 0 || holds(reading.features, mask))
}

/** The answers of several texts taken together. */
export function joinedWords(answers: Iterable<WordBits>): WordBits {
  const joined: number[] = []
  for (const answer of answers) {
    for (let number = 0; number < answer.length; number++)
      joined[number] = (joined[number] ?? 0) | (answer[number] ?? 0)
  }
  return joined
}

class Look implements FirstLook {
  readonly #groups = new Map<string, number>()
  readonly #scan: PhraseScan
  // For each word the bits of the groups that it belongs to.
  readonly #bits: readonly WordBits[]
  readonly #none: number[]
  #found: number[] = []
  readonly #gather: FoundPhrase = (word) => {
    const bits = this.#bits[word] ?? []
    if (this.#found === this.#none) this.#found = this.#none.slice()
    for (let number = 0; number < bits.length; number++) {
      this.#found[number] = (this.#found[number] ?? 0) | (bits[number] ?? 0)
    }
  }

  constructor(rules: readonly Rule[]) {
    const groupsOf = new Map<string, number[]>()
    for (const { words = [] } of rules) {
      const key = words.join('\n')
      if (key === '' || this.#groups.has(key)) continue
      const group = this.#groups.size
      this.#groups.set(key, group)
      for (const word of words) groupsOf.set(word, [...(groupsOf.get(word) ?? []), group])
    }
    this.#scan = phraseScan([...groupsOf.keys()])
    this.#none = this.#bitsOf([])
    this.#bits = [...groupsOf.values()].map((groups) => this.#bitsOf(groups))
  }

  question({ needs = [], words = [] }: Rule): Question {
    const group = this.#groups.get(words.join('\n'))
    return {
      mask: maskOf(needs),
      number: group === undefined ? 0 : Math.floor(group / bitsInNumber),
      bit: group === undefined ? 0 : 1 << (group % bitsInNumber),
    }
  }

  wordsIn(text: string): WordBits {
    this.#found = this.#none
    this.#scan(text, this.#gather)
    return this.#found
  }

  #bitsOf(groups: readonly number[]): number[] {
    const bits = Array.from({ length: Math.ceil(this.#groups.size / bitsInNumber) }, () => 0)
    for (const group of groups) {
      const number = Math.floor(group / bitsInNumber)
      bits[number] = (bits[number] ?? 0) | (1 << (group % bitsInNumber))
    }
    return bits
  }
}
