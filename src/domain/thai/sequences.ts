import { endOfMarks, isConsonant, isLead, isThaiLetterOrMark, startOfLetter } from './letters.ts'
import {
  degreeSigns,
  inOrder,
  isLegal,
  likelierFirst,
  spacedOutWord,
  toneMarks,
  vowelMarks,
} from './sequence-repairs.ts'
import { nextOddPair, wttClasses, wttClassNumber } from './wtt.ts'
import type { WttClass } from './wtt.ts'

/** What is wrong with a sequence of Thai characters; each kind is the id of the rule that tells it. */
export type SequenceKind =
  | 'thai-sara-ae'
  | 'thai-sara-am-decomposed'
  | 'thai-mark-order'
  | 'thai-mark-duplicate'
  | 'thai-mark-conflict'
  | 'thai-vowel-conflict'
  | 'thai-mark-orphan'
  | 'thai-vowel-aa-duplicate'
  | 'thai-aa-am'
  | 'thai-lead-vowel-double'
  | 'thai-lead-vowel-stray'
  | 'thai-space-in-cluster'

/** A faulty stretch, in UTF-16 units; it holds whole letters. */
export interface SequenceFault {
  readonly kind: SequenceKind
  readonly start: number
  readonly end: number
  /** What the stretch should be, the likeliest first; empty when only a person can know. */
  readonly repairs: readonly string[]
  /** The first repair is the only one possible and changes no reading. */
  readonly certain: boolean
}

const number = (name: WttClass) => wttClasses.indexOf(name)
const NON = number('NON')

const LV = number('LV')
const FV1 = number('FV1')
const FV2 = number('FV2')
const FV3 = number('FV3')
const BV1 = number('BV1')
const CTRL = number('CTRL')

/** Whether a text may hold a faulty sequence: hardly any does, and this is quicker than reading it. */
export function mayHoldSequenceFault(text: string): boolean {
  return nextOddPair(text, 0) < text.length || endsInLead(text)
}

/**
 * The faulty sequences of a text, in order, each told once by the kind that says most.
 * One pass over the text; a stack of marks is one fault, however high.
 */
export function sequenceFaults(text: string): SequenceFault[] {
  const found: SequenceFault[] = []
  let done = 0
  for (let index = nextOddPair(text, 0); index < text.length; index = nextOddPair(text, index + 1)) {
    if (index < done) continue
    const before = index === 0 ? CTRL : wttClassNumber(text.charCodeAt(index - 1))
    const fault = faultAt(text, index, before, wttClassNumber(text.charCodeAt(index)), done)
    if (!fault) continue
    // What leans on a letter that is already told of has no repair of its own.
    found.push(fault.start < done ? { ...fault, start: done, repairs: [], certain: false } : fault)
    done = fault.end
  }
  const cut = endsInLead(text) && done < text.length ? strayLead(text, text.length - 1) : undefined
  return cut ? [...found, cut] : found
}

function endsInLead(text: string): boolean {
  return text !== '' && wttClassNumber(text.charCodeAt(text.length - 1)) === LV
}

function faultAt(
  text: string,
  index: number,
  before: number,
  here: number,
  done: number,
): SequenceFault | undefined {
  if (before === LV) return index - 1 < done ? undefined : leadFault(text, index, here)
  if (here === FV1 && before === FV1) return doubledVowel(text, index, done)
  if (here >= BV1) {
    if (before === CTRL || before === NON || before === FV1 || before === FV2 || before === FV3) {
      return orphan(text, index, before)
    }
    return stackFault(text, index, done)
  }
  if (here === FV1 && before > BV1) return stackFault(text, index, done)
  if (here === FV1 && before === NON) return spaceInCluster(text, index)
  return undefined
}

// เเ and its like, or a leading vowel with no consonant after it. `index` is the character after the vowel.
function leadFault(text: string, index: number, here: number): SequenceFault | undefined {
  if (here !== LV) return here >= BV1 ? orphan(text, index, LV) : strayLead(text, index - 1)
  const vowel = text.charAt(index)
  let end = index
  while (text.charAt(end) === vowel) end++
  const start = index - 1
  if (text.charAt(start) !== vowel) return strayLead(text, start)
  if (vowel === 'เ') {
    const certain = end - start === 2
    return { kind: 'thai-sara-ae', start, end, repairs: ['แ'], certain }
  }
  return { kind: 'thai-lead-vowel-double', start, end, repairs: [vowel], certain: true }
}

function strayLead(text: string, at: number): SequenceFault | undefined {
  const vowel = text.charAt(at)
  const next = text.charAt(at + 1)
  const kind = 'thai-lead-vowel-stray'
  // A vowel shown on purpose: สระ เ-
  if (next === '-' || next === '\u25CC') return undefined
  const end = at + 1
  // An invisible character or a blank between the vowel and its consonant.
  const gap = /^[\u200B\u200C\u2060\uFEFF \u00A0]+(?=[ก-ฮ])/u.exec(text.slice(end, end + 8))?.[0]
  if (gap) {
    const certain = !/[ \u00A0]/u.test(gap)
    return { kind, start: at, end: end + gap.length, repairs: [vowel], certain }
  }
  // Two different leading vowels: one of them is meant.
  if (isLead(next)) return { kind, start: at, end: end + 1, repairs: [next, vowel], certain: false }
  return { kind, start: at, end, repairs: [], certain: false }
}

function doubledVowel(text: string, index: number, done: number): SequenceFault | undefined {
  const first = text.charAt(index - 1)
  const second = text.charAt(index)
  const start = index - 1
  const end = index + 1
  if (first === second) {
    // มาาาา is drawn out on purpose, a pair is a slip.
    if (text.charAt(end) === second || text.charAt(start - 1) === first) return undefined
    const letter = first === 'ำ' ? startOfLetter(text, start - 1, done) : start
    const repairs = [text.slice(letter, index)]
    return { kind: 'thai-vowel-aa-duplicate', start: letter, end, repairs, certain: true }
  }
  const both = first + second
  if (both === 'ำา' || both === 'าำ') {
    const letter = startOfLetter(text, start - 1, done)
    const base = text.slice(letter, start)
    return { kind: 'thai-aa-am', start: letter, end, repairs: [`${base}ำ`, `${base}า`], certain: false }
  }
  return undefined
}

// A mark with no letter to stand on. `before` is the class of what stands there instead.
function orphan(text: string, index: number, before: number): SequenceFault | undefined {
  const end = endOfMarks(text, index)
  const kind = 'thai-mark-orphan'
  const previous = text.charAt(index - 1)
  // The dotted circle and the hyphen are how a lone mark is shown on purpose.
  if (previous === '\u25CC' || previous === '-') return undefined
  const marks = text.slice(index, end)
  if (before === FV1 && previous === 'ำ') {
    const base = text.charAt(index - 2)
    const tone = marks.length === 1 && toneMarks.includes(marks)
    if (tone && isConsonant(base)) {
      return { kind: 'thai-mark-order', start: index - 2, end, repairs: [`${base}${marks}ำ`], certain: true }
    }
    if (tone && base === marks) {
      return {
        kind: 'thai-mark-duplicate',
        start: startOfLetter(text, index - 2),
        end,
        ...once(text, index - 2, index),
      }
    }
  }
  if (before === LV) {
    const next = text.charAt(end)
    const repairs = isConsonant(next) ? [previous + next + marks] : [previous]
    return { kind, start: index - 1, end: isConsonant(next) ? end + 1 : end, repairs, certain: false }
  }
  const zeroWidth = /[\u200B\u200C\u2060\uFEFF]+$/u.exec(text.slice(Math.max(0, index - 4), index))?.[0]
  if (zeroWidth && isThaiLetterOrMark(text.charAt(index - zeroWidth.length - 1))) {
    const start = startOfLetter(text, index - zeroWidth.length - 1)
    const repaired = text.slice(start, index - zeroWidth.length) + marks
    return { kind, start, end, repairs: [repaired], certain: sequenceFaults(repaired).length === 0 }
  }
  // The letter before belongs to the stretch that is shown, so that the mark has something to stand on.
  const shown = before === CTRL || isSurrogate(previous) ? '' : previous
  const degree = degreeSigns[marks]
  if (degree && /\d[ \u00A0]?$/u.test(text.slice(Math.max(0, index - 2), index))) {
    return { kind, start: index - 1, end, repairs: [shown.trim() + degree], certain: false }
  }
  return { kind, start: index - shown.length, end, repairs: [shown], certain: false }
}

function isSurrogate(character: string): boolean {
  return character >= '\uD800' && character <= '\uDFFF'
}

function once(text: string, from: number, to: number): { repairs: string[]; certain: boolean } {
  return { repairs: [text.slice(startOfLetter(text, from), to)], certain: true }
}

// A letter with marks that cannot stand together, up to and with the vowel behind it.
function stackFault(text: string, index: number, done: number): SequenceFault | undefined {
  const start = startOfLetter(text, index - 1, done)
  let end = endOfMarks(text, index)
  const following = text.charAt(end)
  const base = text.charAt(start)
  const marks = text.slice(start + 1, end)
  if ((following === 'า' || following === 'ำ') && marks.includes('ํ')) {
    end += 1
    const rest = inOrder(marks.replaceAll('ํ', ''))
    const repaired = `${base}${rest}ำ`
    return { kind: 'thai-sara-am-decomposed', start, end, repairs: [repaired], certain: isLegal(repaired) }
  }
  if (index === end) return vowelAfterVowel(text, start, index)
  const ordered = inOrder(marks)
  const repaired = base + ordered
  if (isLegal(repaired)) {
    const kind = ordered.length < marks.length ? 'thai-mark-duplicate' : 'thai-mark-order'
    return { kind, start, end, repairs: [repaired], certain: true }
  }
  const vowels = [...ordered].filter((mark) => vowelMarks.includes(mark))
  if (vowels.length > 1) {
    // ั stands beside ้ on the keyboard.
    const meant = ordered.includes('ั') ? [inOrder(ordered.replace('ั', '้'))] : []
    const others = vowels.map((vowel) =>
      [...ordered].filter((mark) => mark === vowel || !vowels.includes(mark)).join(''),
    )
    const repairs = [...new Set([...meant, ...others])].map((each) => base + each).filter(isLegal)
    // พธิี and วธิี: the ิ of พิธี and วิธี came one letter late.
    const late = start > done && base + ordered === 'ธิี' ? text.charAt(start - 1) : ''
    if (late === 'พ' || late === 'ว') {
      return {
        kind: 'thai-vowel-conflict',
        start: start - 1,
        end,
        repairs: [`${late}ิธี`, ...repairs.map((each) => late + each)],
        certain: false,
      }
    }
    return { kind: 'thai-vowel-conflict', start, end, repairs, certain: false }
  }
  const others = [...ordered].filter((mark) => !vowelMarks.includes(mark))
  const upper = likelierFirst(others, base + vowels.join(''), following)
  const repairs = upper.map((mark) => base + vowels.join('') + mark).filter(isLegal)
  return { kind: 'thai-mark-conflict', start, end, repairs, certain: false }
}

// ิา, ีา and the like: an upper vowel and the า behind it belong to two different words or keys.
function vowelAfterVowel(text: string, start: number, index: number): SequenceFault | undefined {
  const mark = text.charAt(index - 1)
  if (!'ัิีึื'.includes(mark) || text.charAt(index) !== 'า') return undefined
  const base = text.slice(start, index - 1)
  const tone = mark === 'ั' ? [`${base}้า`] : mark === 'ี' ? [`${base}่า`] : []
  return {
    kind: 'thai-vowel-conflict',
    start,
    end: index + 1,
    repairs: [...tone, base + mark, `${base}า`],
    certain: false,
  }
}

// ส าคัญ: the ำ of a PDF came out as a blank and า.
function spaceInCluster(text: string, index: number): SequenceFault | undefined {
  const blank = text.charAt(index - 1)
  const vowel = text.charAt(index)
  if (blank !== ' ' && blank !== '\u00A0') return undefined
  const start = startOfLetter(text, index - 2)
  const base = text.slice(start, index - 1)
  if (!isConsonant(base.charAt(0)) || base.length > 3) return undefined
  // ว า ง ท่ อ: the letters were spaced out, or a PDF was read letter by letter.
  const spaced = spacedOutWord(text, start)
  if (spaced !== undefined) {
    const repairs = [spaced.replace(/[ \u00A0]/gu, '')]
    return { kind: 'thai-space-in-cluster', start, end: start + spaced.length, repairs, certain: false }
  }
  const repairs = vowel === 'า' ? [`${base}ำ`, `${base}า`] : [base + vowel]
  return { kind: 'thai-space-in-cluster', start, end: index + 1, repairs, certain: false }
}
