import { ofRelease } from '../of-release.ts'
import type { Reading } from '../reading.ts'
import { wasCut } from './cut-slot.ts'
import { marksOf } from './quotation-marks.ts'
import type { Mark } from './quotation-marks.ts'

/** What is wrong with one quotation mark. Each mark has at most one fault. */
export type QuotationFault =
  | { readonly kind: 'unopened' | 'unclosed'; readonly mark: Mark }
  | { readonly kind: 'reversed-open' | 'reversed-close'; readonly mark: Mark }
  /** A straight mark whose partner is curly. `certain` when the pair stands alone in its passage. */
  | { readonly kind: 'mixed'; readonly mark: Mark; readonly right: '“' | '”'; readonly certain: boolean }
  /** Two equal marks side by side; `inner` and `partner` are the inside pair, where there is one. */
  | { readonly kind: 'nested'; readonly mark: Mark; readonly inner: Mark; readonly partner: Mark | null }

interface Open {
  readonly mark: Mark
  readonly curly: boolean
}

/** Paragraphs over which a quotation may run. */
const longestSpeech = 12

/**
 * Pairs the double quotation marks of a release and says what does not pair.
 * The headline stands alone; abstract and body are one stream, in which a quotation may run over
 * several paragraphs, each of which may open it anew.
 */
export const quotationFaults = ofRelease((readings): readonly QuotationFault[] => {
  const headline = readings.filter(({ slot }) => slot === 'headline')
  const text = readings.filter(({ slot }) => slot === 'abstract' || slot === 'body')
  return [...faultsIn(headline), ...faultsIn(text)]
})

interface Walk {
  readonly faults: QuotationFault[]
  /** From a closing mark to the one that it closed. */
  readonly partners: Map<Mark, Mark>
  /** Where in `faults` the nested pair stands whose inner or outer mark this is. */
  readonly nested: Map<Mark, number>
  /** Opening marks that were given up, and may still turn out to begin a speech of many paragraphs. */
  lost: Mark[]
  readonly found: Set<Mark>
  open: Open[]
}

function faultsIn(readings: readonly Reading[]): QuotationFault[] {
  const walk: Walk = {
    faults: [],
    partners: new Map(),
    nested: new Map(),
    lost: [],
    found: new Set(),
    open: [],
  }
  for (const reading of readings) {
    const marks = marksOf(reading)
    marks.forEach((mark, index) => {
      const next = marks[index + 1]
      if (mark.character === '“') atOpening(walk, mark, next)
      else if (mark.character === '”') atClosing(walk, mark, marks[index - 1], next)
      else atStraight(walk, mark, next, marks.length === 2)
    })
    // A straight mark never runs over a line; quote-straight-odd counts them.
    walk.open = wasCut(reading) ? [] : walk.open.filter(({ curly }) => curly)
  }
  for (const { mark } of walk.open) walk.faults.push({ kind: 'unclosed', mark })
  return withoutDoubled(walk.faults.filter(({ mark }) => !walk.found.has(mark)))
}

function atOpening(walk: Walk, mark: Mark, next: Mark | undefined): void {
  const top = walk.open.at(-1)
  const same = top !== undefined && top.mark.reading === mark.reading
  const turned = mark.faces === 'closing' ? next?.character !== '”' : gluedLast(mark, next) && top?.mark.leads
  if (same && turned && top.mark.at < mark.at - 1) {
    walk.faults.push({ kind: 'reversed-close', mark })
    walk.open.pop()
    return
  }
  if (same && top.mark.at === mark.at - 1 && top.mark.character === '“') {
    walk.nested.set(mark, walk.faults.length).set(top.mark, walk.faults.length)
    walk.faults.push({ kind: 'nested', mark: top.mark, inner: mark, partner: null })
  }
  if (top && !same) {
    const continues = mark.leads && follows(top.mark.reading, mark.reading)
    if (!continues) for (const { mark } of walk.open) giveUp(walk, mark)
    walk.open = []
  }
  walk.open.push({ mark, curly: true })
}

function atClosing(walk: Walk, mark: Mark, previous: Mark | undefined, next: Mark | undefined): void {
  const { faults, partners } = walk
  const doubles = previous?.character === '”' && previous.at === mark.at - 1
  const top = walk.open.pop()
  if (!top) {
    const pairs =
      next !== undefined && next.faces !== 'opening' && (next.character === '”' || next.character === '“')
    if (doubles) faults.push({ kind: 'nested', mark: previous, inner: mark, partner: null })
    else if (mark.faces === 'opening' && pairs) {
      faults.push({ kind: 'reversed-open', mark })
      walk.open.push({ mark, curly: true })
    } else if (!closesLost(walk, mark)) faults.push({ kind: 'unopened', mark })
    return
  }
  if (!top.curly) {
    // “A "B”: the straight one is a stray inside, and the curly pair is whole.
    const outer = lastCurly(walk.open)
    if (outer >= 0) walk.open.length = outer
    else if (top.mark.reading === mark.reading) {
      faults.push({ kind: 'mixed', mark: top.mark, right: '“', certain: next === undefined })
    }
    return
  }
  partners.set(mark, top.mark)
  const opened = walk.nested.get(top.mark)
  const known = opened === undefined ? undefined : faults[opened]
  if (opened !== undefined && known?.kind === 'nested') {
    if (known.inner === top.mark) faults[opened] = { ...known, partner: mark }
  } else if (doubles) {
    faults.push({ kind: 'nested', mark: previous, inner: previous, partner: partners.get(previous) ?? null })
  }
}

function atStraight(walk: Walk, mark: Mark, next: Mark | undefined, alone: boolean): void {
  const top = walk.open.at(-1)
  if (top && !top.curly) {
    walk.open.pop()
    return
  }
  const closes =
    top !== undefined &&
    top.mark.reading === mark.reading &&
    (mark.faces === 'closing' || (mark.faces === 'unclear' && next?.character !== '"'))
  if (closes) {
    walk.faults.push({ kind: 'mixed', mark, right: '”', certain: alone })
    walk.open.pop()
  } else walk.open.push({ mark, curly: false })
}

// A “ with letters on both sides that ends the quotation marks of its passage.
function gluedLast({ faces, reading, at }: Mark, next: Mark | undefined): boolean {
  return faces === 'unclear' && next === undefined && /\S“\S/.test(reading.text.slice(at - 1, at + 2))
}

function giveUp(walk: Walk, mark: Mark): void {
  walk.faults.push({ kind: 'unclosed', mark })
  if (mark.leads) walk.lost.push(mark)
}

// A quotation of several paragraphs with quotations inside: its “ was given up too early.
function closesLost(walk: Walk, { faces, reading }: Mark): boolean {
  if (faces !== 'closing') return false
  walk.lost = walk.lost.filter(
    (lost) => lost.reading.slot === reading.slot && reading.block - lost.reading.block <= longestSpeech,
  )
  const lost = walk.lost.shift()
  if (lost) walk.found.add(lost)
  return lost !== undefined
}

function lastCurly(open: readonly Open[]): number {
  for (let index = open.length - 1; index >= 0; index--) if (open[index]?.curly) return index
  return -1
}

// The paragraph right behind the one in which the quotation was opened, or opened anew.
function follows(earlier: Reading, later: Reading): boolean {
  if (earlier.slot !== later.slot) return true
  return later.block - earlier.block <= 1
}

// Of ““A” the pair is reported once, as a doubled mark, and not again as unclosed.
function withoutDoubled(faults: readonly QuotationFault[]): QuotationFault[] {
  const doubled = new Set(
    faults.flatMap((fault) => (fault.kind === 'nested' && !fault.partner ? [fault.mark, fault.inner] : [])),
  )
  return faults.filter((fault) => fault.kind === 'nested' || !doubled.has(fault.mark))
}
