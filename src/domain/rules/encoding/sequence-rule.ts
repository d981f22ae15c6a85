import type { Bilingual } from '../../language.ts'
import { sequenceFaults } from '../../thai/sequences.ts'
import type { SequenceFault, SequenceKind } from '../../thai/sequences.ts'
import type { Reading } from '../reading.ts'
import type { HitFix, PassageRule } from '../rule.ts'

/** What one rule on sequences says; how the faults are found is shared. */
export interface SequenceRuleFacts extends Omit<PassageRule, 'reads' | 'check'> {
  readonly id: SequenceKind
  /** `found` is the faulty stretch, `repair` the likeliest repair if there is one. */
  message(found: string, repair: string | undefined): Bilingual
}

/** Where the rules on Thai sequences come from. */
export const sequenceSource = {
  work: 'มอก. 1566-2541 (WTT 2.0)',
  where: 'ตารางลำดับการป้อนอักขระไทย',
  certain: true,
}

// All these rules look at the same passages one after the other: read the sequences once.
const remembered = new WeakMap<Reading, readonly SequenceFault[]>()

/** A rule that tells one kind of faulty sequence; a certain repair is a safe fix. */
export function sequenceRule({ message, ...facts }: SequenceRuleFacts): PassageRule {
  return {
    ...facts,
    reads: 'passage',
    *check(reading) {
      for (const fault of faultsOf(reading)) {
        if (fault.kind !== facts.id) continue
        const { start, end, repairs, certain } = fault
        const fixes: HitFix[] = repairs.map((text) => ({ text, safe: certain }))
        yield { start, end, message: message(reading.text.slice(start, end), repairs[0]), fixes }
      }
    },
  }
}

/** The faulty sequences of a passage, found once. */
export function faultsOf(reading: Reading): readonly SequenceFault[] {
  const known = remembered.get(reading)
  if (known) return known
  const found = sequenceFaults(reading.text)
  remembered.set(reading, found)
  return found
}
