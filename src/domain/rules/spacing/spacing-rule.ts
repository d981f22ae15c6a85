import type { Bilingual } from '../../language.ts'
import { eachMatch } from '../each-match.ts'
import type { Hit, HitFix, PassageRule } from '../rule.ts'

/** Where a blank is missing around a match, or that the blank inside it is one too many. */
type Blank = 'before' | 'after' | 'around' | 'none'

/** One way in which a spacing rule is broken. */
export interface Spot {
  /** Global; its match is what gets marked. It begins with what is rare, and looks behind afterwards: that is fast. */
  readonly pattern: RegExp
  /** Null where, on a closer look, nothing is wrong. */
  readonly blank: Blank | ((text: string, start: number, end: number) => Blank | null)
  readonly message: Bilingual
  /** False where only a person can tell; safe otherwise. */
  readonly safe?: false
}

export interface SpacingFacts extends Omit<PassageRule, 'reads' | 'check'> {
  readonly spots: readonly Spot[]
}

/** The Royal Society's rules on spacing, the source of most rules of this folder. */
export const spacingWork = 'หลักเกณฑ์การเว้นวรรค ราชบัณฑิตยสภา'

const labels: Readonly<Record<Blank, Bilingual>> = {
  before: { th: 'เว้นวรรคข้างหน้า', en: 'Add a space before' },
  after: { th: 'เว้นวรรคข้างหลัง', en: 'Add a space after' },
  around: { th: 'เว้นวรรคสองข้าง', en: 'Add a space on both sides' },
  none: { th: 'ลบช่องว่าง', en: 'Remove the space' },
}

/** A rule on blanks: it inserts or deletes one blank and touches nothing else. */
export function spacingRule({ spots, ...facts }: SpacingFacts): PassageRule {
  return {
    ...facts,
    reads: 'passage',
    check: ({ text }) => hitsOn(text, spots),
  }
}

function* hitsOn(text: string, spots: readonly Spot[]): Generator<Hit> {
  for (const { pattern, blank, message, safe } of spots) {
    for (const match of eachMatch(pattern, text)) {
      const start = match.index
      const end = start + match[0].length
      const where = typeof blank === 'function' ? blank(text, start, end) : blank
      if (where === null) continue
      yield { start, end, message, fixes: [fixOf(match[0], start, end, where, safe ?? true)] }
    }
  }
}

// An insertion replaces nothing, so that fixes of neighbouring findings never overlap.
function fixOf(found: string, start: number, end: number, blank: Blank, safe: boolean): HitFix {
  const label = labels[blank]
  if (blank === 'before') return { start, end: start, text: ' ', label, safe }
  if (blank === 'after') return { start: end, end, text: ' ', label, safe }
  if (blank === 'around') return { text: ` ${found} `, label, safe }
  const gap = /[ \u00A0]+/.exec(found)
  const from = start + (gap?.index ?? 0)
  return { start: from, end: from + (gap?.[0].length ?? 0), text: '', label, safe }
}
