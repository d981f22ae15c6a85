import { emptyRelease } from '../release/release.ts'
import type { Block } from '../release/release.ts'
import { catalogue } from './catalogue.ts'
import { draftContext } from './context.ts'
import { fixAll } from './fix-all.ts'
import type { Rule } from './rule.ts'

// What copying through Word, PDF and old fonts leaves behind: its repair is one for one and never a choice.
const copied = new Set(['thai-sara-ae', 'thai-sara-am-decomposed', 'thai-pua', 'control-c1'])

const cleaning: readonly Rule[] = catalogue.filter((rule) => rule.clean === true || copied.has(rule.id))

export interface CleanedBlocks {
  readonly blocks: readonly Block[]
  /** How many places each rule mended, by the rule's id; empty when there was nothing to clean. */
  readonly mended: ReadonlyMap<string, number>
}

/** Cleans pasted blocks of invisible characters and of what copying leaves behind. No word is changed. */
export function cleanBlocks(blocks: readonly Block[]): CleanedBlocks {
  const { release, applied } = fixAll(
    { ...emptyRelease(), body: blocks },
    { rules: cleaning, context: draftContext },
  )
  const mended = new Map<string, number>()
  for (const finding of applied) {
    mended.set(finding.rule, (mended.get(finding.rule) ?? 0) + (finding.fixes[0]?.edits.length ?? 0))
  }
  return { blocks: release.body, mended }
}
