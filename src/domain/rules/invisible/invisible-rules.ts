import type { Rule } from '../rule.ts'
import { blankRun } from './blank-run.ts'
import { doubleSpace } from './double-space.ts'
import { emoji } from './emoji.ts'
import { invisibleOther } from './invisible-other.ts'
import { invisibleZwsp } from './invisible-zwsp.ts'
import { nbsp } from './nbsp.ts'
import { puaOther } from './pua-other.ts'
import { tab } from './tab.ts'

/** The rules on what cannot be seen, cleaned on paste and import, in the order of the handbook. */
export const invisibleRules: readonly Rule[] = [
  invisibleZwsp,
  invisibleOther,
  nbsp,
  blankRun,
  doubleSpace,
  tab,
  puaOther,
  emoji,
]
