import { unitAt } from './units.ts'

/** Told of each occurrence of a phrase: its number in the list, and where it ends (UTF-16 units). */
export type FoundPhrase = (phrase: number, end: number) => void

/** Tells every occurrence of every phrase in a text, in the order of their ends, the longest of one end first. */
export type PhraseScan = (text: string, found: FoundPhrase) => void

/** Set in a step to a state that tells something, so that nothing else is asked of all the other steps. */
const tells = 0x8000
const states = 0x7fff

/**
 * A scan for many phrases at once (Aho and Corasick, 1975): one step of a table for each UTF-16 unit, however many
 * phrases there are. The phrases are different and not empty. Throws a RangeError where they are too many for
 * its table: more than 32,767 letters in all, or more than 255 different ones.
 */
export function phraseScan(phrases: readonly string[]): PhraseScan {
  if (phrases.length === 0) return () => undefined
  const { columns, shift } = columnsOf(phrases)
  const { children, phraseOf } = treeOf(phrases, columns)
  const next = new Uint16Array(children.length << shift)
  // The state itself where a phrase ends there, else the next shorter ending of what was read; 0 for none.
  const told = new Int16Array(children.length)
  const shorter = new Int16Array(children.length)
  const fallback = new Int16Array(children.length)
  const queue = [0]
  for (const state of queue) {
    const back = at(fallback, state)
    // Where the phrases do not go on, the longest ending that begins one of them does.
    if (state !== 0) next.copyWithin(state << shift, back << shift, (back + 1) << shift)
    shorter[state] = at(told, back)
    told[state] = phraseOf[state] === undefined ? at(shorter, state) : state
    for (const [column, child] of children[state] ?? []) {
      const step = (state << shift) + column
      fallback[child] = state === 0 ? 0 : at(next, step)
      next[step] = child
      queue.push(child)
    }
  }
  for (const [step, state] of next.entries()) if (at(told, state) !== 0) next[step] = state | tells
  const tell = (state: number, end: number, found: FoundPhrase) => {
    for (let on = at(told, state); on !== 0; on = at(shorter, on)) found(phraseOf[on] ?? 0, end)
  }
  return (text, found) => {
    // Taken out of the closure once a text, and four letters to a turn: what a turn costs beside them counts.
    const steps = next
    const numbers = columns
    const by = shift
    const { length } = text
    const whole = length - 3
    let last = 0
    let index = 0
    for (; index < whole; index += 4) {
      const first = steps[((last & states) << by) + (numbers[unitAt(text, index)] ?? 0)] ?? 0
      const second = steps[((first & states) << by) + (numbers[unitAt(text, index + 1)] ?? 0)] ?? 0
      const third = steps[((second & states) << by) + (numbers[unitAt(text, index + 2)] ?? 0)] ?? 0
      last = steps[((third & states) << by) + (numbers[unitAt(text, index + 3)] ?? 0)] ?? 0
      if (((first | second | third | last) & tells) === 0) continue
      if (first & tells) tell(first & states, index + 1, found)
      if (second & tells) tell(second & states, index + 2, found)
      if (third & tells) tell(third & states, index + 3, found)
      if (last & tells) tell(last & states, index + 4, found)
    }
    for (; index < length; index++) {
      last = steps[((last & states) << by) + (numbers[unitAt(text, index)] ?? 0)] ?? 0
      if (last & tells) tell(last & states, index + 1, found)
    }
  }
}

// The letters of the phrases are numbered from 1; every other letter is 0, and a row is a power of two long.
function columnsOf(phrases: readonly string[]): { readonly columns: Uint8Array; readonly shift: number } {
  const letters = new Set(phrases.join(''))
  const columns = new Uint8Array(0x1_0000)
  let last = 0
  for (const letter of letters) {
    if (letter.length > 1) throw new RangeError(`${letter} lies above U+FFFF.`)
    columns[letter.charCodeAt(0)] = ++last
  }
  if (last > 255) throw new RangeError(`${last} different letters are too many for one table.`)
  return { columns, shift: Math.ceil(Math.log2(last + 1)) }
}

interface Tree {
  /** For each state the states that its letters lead to. */
  readonly children: readonly ReadonlyMap<number, number>[]
  /** For each state the phrase that ends there. */
  readonly phraseOf: readonly (number | undefined)[]
}

function treeOf(phrases: readonly string[], columns: Uint8Array): Tree {
  const children = [new Map<number, number>()]
  const phraseOf: (number | undefined)[] = [undefined]
  for (const [number, phrase] of phrases.entries()) {
    let state = 0
    for (let letter = 0; letter < phrase.length; letter++) {
      const column = columns[phrase.charCodeAt(letter)] ?? 0
      let child = children[state]?.get(column)
      if (child === undefined) {
        child = children.length
        children[state]?.set(column, child)
        children.push(new Map())
        phraseOf.push(undefined)
      }
      state = child
    }
    phraseOf[state] = number
  }
  if (children.length > 0x8000) throw new RangeError('The phrases have too many letters for one table.')
  return { children, phraseOf }
}

function at(array: Int16Array | Uint16Array, index: number): number {
  return array[index] ?? 0
}
