import type { PlacedHit, ReleaseRule } from '../rule.ts'
import { quotationFaults } from './quotation-faults.ts'
import type { QuotationFault } from './quotation-faults.ts'
import type { Mark } from './quotation-marks.ts'

type FaultOf<Kind extends QuotationFault['kind']> = Extract<QuotationFault, { readonly kind: Kind }>

/** A rule that speaks of one kind of quotation fault; all of them share one walk over the release. */
export function quotationRule<Kind extends QuotationFault['kind']>(
  kind: Kind,
  facts: Omit<ReleaseRule, 'reads' | 'check'>,
  speak: (fault: FaultOf<Kind>) => Omit<PlacedHit, 'at' | 'start' | 'end'> & { readonly units?: number },
): ReleaseRule {
  return {
    ...facts,
    reads: 'release',
    *check(_release, readings) {
      for (const fault of quotationFaults(readings)) {
        if (!isOf(fault, kind)) continue
        const { units = 1, ...hit } = speak(fault)
        const { reading, at } = fault.mark
        yield { at: reading, start: at, end: at + units, ...hit }
      }
    },
  }
}

/** An edit that puts another character in the place of a mark. */
export function replacing({ reading, at }: Mark, text: string) {
  const { slot, block, item } = reading
  return { kind: 'replace', slot, block, item, start: at, end: at + 1, text } as const
}

function isOf<Kind extends QuotationFault['kind']>(
  fault: QuotationFault,
  kind: Kind,
): fault is FaultOf<Kind> {
  return fault.kind === kind
}
