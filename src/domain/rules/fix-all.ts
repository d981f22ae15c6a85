import { applyEdits } from '../release/apply-edits.ts'
import type { Edit } from '../release/edits.ts'
import { placeKey } from '../release/passages.ts'
import { isParagraph, spansText } from '../release/release.ts'
import type { Release } from '../release/release.ts'
import { createChecker } from './check.ts'
import type { CheckContext } from './context.ts'
import type { Finding, Rule, Severity } from './rule.ts'

/** What a fix-all is told. */
export interface FixAllWish {
  readonly rules: readonly Rule[]
  readonly context: CheckContext
  /** Fingerprints of findings that stay as they are: exceptions beat fix-all. */
  readonly excepted?: ReadonlySet<string>
  /** Ids of the rules whose safe fixes are wanted; all of them when absent. */
  readonly only?: ReadonlySet<string>
}

/** What a fix-all did, in the order in which it did it. */
export interface FixedRelease {
  readonly release: Release
  readonly applied: readonly Finding[]
}

/** Rounds after which a fix-all ends: one fix may bring another to light (a repaired glyph that stands in the wrong order); real releases need three. */
export const mostRounds = 8
const bySeverity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, advice: 2 }

/**
 * Applies every safe fix of a release, again and again until there is none left (8 rounds at most).
 * Only fixes marked safe are taken, never an excepted one, and no two that overlap in one round.
 */
export function fixAll(release: Release, wish: FixAllWish): FixedRelease {
  const check = createChecker(wish.rules, wish.context)
  const cleaning = new Set(wish.rules.filter((rule) => rule.clean).map((rule) => rule.id))
  const applied: Finding[] = []
  let fixed = release
  for (let round = 0; round < mostRounds; round++) {
    const chosen = safeFixes(check(fixed), cleaning, wish)
    if (chosen.edits.length === 0) break
    fixed = withoutEmptied(applyEdits(fixed, chosen.edits), fixed)
    for (const finding of chosen.findings) applied.push(finding)
  }
  return { release: fixed, applied }
}

/** The safe fixes of one round that go together: errors first, then in the order of the page. */
export function safeFixes(
  findings: readonly Finding[],
  cleaning: ReadonlySet<string>,
  { excepted, only }: Pick<FixAllWish, 'excepted' | 'only'> = {},
): { readonly findings: readonly Finding[]; readonly edits: readonly Edit[] } {
  const wanted = findings.filter(
    ({ rule, fixes, fingerprint }) =>
      fixes[0]?.safe === true && !excepted?.has(fingerprint) && (only === undefined || only.has(rule)),
  )
  const ordered = [...wanted].sort((a, b) => bySeverity[a.severity] - bySeverity[b.severity])
  const taken = new TakenPlaces()
  const chosen: Finding[] = []
  const edits: Edit[] = []
  for (const finding of ordered) {
    const proposed = finding.fixes[0]?.edits ?? []
    const free = proposed.filter((edit) => taken.isFree(edit))
    // The edits of a cleaning rule stand each for itself; any other fix is done whole or not at all.
    if (free.length === 0 || (free.length < proposed.length && !cleaning.has(finding.rule))) continue
    for (const edit of free) {
      taken.take(edit)
      edits.push(edit)
    }
    const [fix] = finding.fixes
    // What is reported is what was done: the edits that had to wait belong to the next round.
    chosen.push(
      fix && free.length < proposed.length ? { ...finding, fixes: [{ ...fix, edits: free }] } : finding,
    )
  }
  return { findings: chosen, edits }
}

/**
 * The places between characters that edits of this round have claimed, passage by passage: an edit claims all from
 * its start to its end, both included, so that two that only touch are kept apart too (a blank put in at the same
 * spot twice would be two blanks). Costs the length of the edits.
 */
class TakenPlaces {
  readonly #claimed = new Map<string, Set<number>>()

  isFree(edit: Edit): boolean {
    const claimed = this.#at(edit)
    return !spotsOf(edit).some((spot) => claimed.has(spot))
  }

  take(edit: Edit): void {
    const claimed = this.#at(edit)
    for (const spot of spotsOf(edit)) claimed.add(spot)
  }

  #at(edit: Edit): Set<number> {
    const key = placeKey(edit)
    const there = this.#claimed.get(key)
    if (there) return there
    const made = new Set<number>()
    this.#claimed.set(key, made)
    return made
  }
}

const endOfLine = -1

function spotsOf(edit: Edit): number[] {
  if (edit.kind === 'join') return [endOfLine]
  return Array.from({ length: edit.end - edit.start + 1 }, (_, step) => edit.start + step)
}

// A line that held nothing but what was cleaned away goes with it.
function withoutEmptied(fixed: Release, before: Release): Release {
  if (fixed.body.length !== before.body.length) return fixed
  const body = fixed.body.filter((block, at) => {
    const was = before.body[at]
    if (!isParagraph(block) || !was || !isParagraph(was)) return true
    return spansText(block.spans) !== '' || spansText(was.spans) === ''
  })
  return body.length === fixed.body.length ? fixed : { ...fixed, body }
}
