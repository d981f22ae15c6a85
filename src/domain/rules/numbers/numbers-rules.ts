import type { Rule } from '../rule.ts'
import { digitScriptMixed } from './digit-script-mixed.ts'
import { numberGrouping } from './number-grouping.ts'
import { numberMissingComma } from './number-missing-comma.ts'
import { numberSpace } from './number-space.ts'
import { percentDouble } from './percent-double.ts'
import { spacePercent } from './space-percent.ts'
import { timeColon } from './time-colon.ts'
import { timeMissingN } from './time-missing-n.ts'
import { timeNNodot } from './time-n-nodot.ts'

/** The rules on numbers, times and percentages, in the order of the handbook. */
export const numbersRules: readonly Rule[] = [
  numberGrouping,
  digitScriptMixed,
  numberMissingComma,
  numberSpace,
  timeMissingN,
  timeNNodot,
  timeColon,
  percentDouble,
  spacePercent,
]
