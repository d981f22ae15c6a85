import type { Bilingual } from '../../language.ts'
import { sequenceFaults } from '../../thai/sequences.ts'
import type { SequenceKind } from '../../thai/sequences.ts'
import { keptWithReading } from '../kept-with-reading.ts'
import type { HitFix, PassageRule } from '../rule.ts'

/** What one rule on sequences says; how the faults are found is shared. */
export interface SequenceRuleFacts extends Omit<PassageRule, 'reads' | 'check' | 'spares'> {
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

/** The faulty sequences of a passage; all the rules on sequences share them. */
export const faultsOf = keptWithReading(({ text }) => sequenceFaults(text))

/** A rule that tells one kind of faulty sequence; a certain repair is a safe fix. */
export function sequenceRule({ message, ...facts }: SequenceRuleFacts): PassageRule {
  return {
    needs: ['oddSequence'],
    ...facts,
    reads: 'passage',
    // A repaired address or path leads elsewhere, or nowhere.
    spares: ['verbatim'],
    check: (reading) =>
      faultsOf(reading).flatMap(({ kind, start, end, repairs, certain }) => {
        if (kind !== facts.id) return []
        const fixes: HitFix[] = repairs.map((text) => ({ text, safe: certain }))
        return [{ start, end, message: message(reading.text.slice(start, end), repairs[0]), fixes }]
      }),
  }
}
