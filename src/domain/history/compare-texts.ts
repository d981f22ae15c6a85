import { diffArrays } from 'diff'
import { isGraphemeBoundary } from '../thai/graphemes.ts'

/** A stretch of two texts: in both, only in the older (`removed`) or only in the newer (`added`). */
export interface Stretch {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** Beyond this many words a change is shown as one: nobody reads a finer one, and it would cost seconds. */
const mostWords = 4000

const words = new Intl.Segmenter('th', { granularity: 'word' })

/**
 * What changed from one text to another, in words and never inside a grapheme: first lines are matched, then
 * the words of those that differ. `same` and `removed` together are the older text, `same` and `added` the newer.
 */
export function compareTexts(before: string, after: string): readonly Stretch[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }]
  const stretches: Stretch[] = []
  let removed = ''
  let added = ''
  const settle = () => {
    stretches.push(...compareWords(removed, added))
    removed = ''
    added = ''
  }
  for (const change of diffArrays(lines(before), lines(after))) {
    const text = change.value.join('')
    if (change.removed) removed += text
    else if (change.added) added += text
    else {
      settle()
      stretches.push({ kind: 'same', text })
    }
  }
  settle()
  return merged(stretches)
}

function compareWords(before: string, after: string): Stretch[] {
  const older = tokens(before)
  const newer = tokens(after)
  if (older.length + newer.length > mostWords) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]
  }
  return diffArrays(older, newer).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }))
}

// Each with the line break that ends it, so that nothing is lost in between.
function lines(text: string): string[] {
  return text.split(/(?<=\n)/)
}

function tokens(text: string): string[] {
  const found: string[] = []
  for (const line of lines(text)) {
    let from = 0
    for (const { index, segment } of words.segment(line)) {
      const end = index + segment.length
      if (end < line.length && !isGraphemeBoundary(line, end)) continue
      found.push(line.slice(from, end))
      from = end
    }
  }
  return found
}

// Neighbours of one kind are one stretch; what was taken out stands before what was put in for it.
function merged(stretches: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = []
  for (const stretch of stretches) {
    if (stretch.text === '') continue
    const last = out.at(-1)
    if (last?.kind === stretch.kind) out[out.length - 1] = { ...last, text: last.text + stretch.text }
    else out.push(stretch)
  }
  return out
}
