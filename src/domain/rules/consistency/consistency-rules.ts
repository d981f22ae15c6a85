import type { Rule } from '../rule.ts'
import { consistencyCovid } from './consistency-covid.ts'
import { consistencyDash } from './consistency-dash.ts'
import { consistencyDigits } from './consistency-digits.ts'
import { consistencyMaiyamok } from './consistency-maiyamok.ts'
import { consistencyPercent } from './consistency-percent.ts'
import { consistencyQuotes } from './consistency-quotes.ts'

/** The rules on one way of writing in one release, in the order of the handbook. */
export const consistencyRules: readonly Rule[] = [
  consistencyQuotes,
  consistencyMaiyamok,
  consistencyDash,
  consistencyPercent,
  consistencyCovid,
  consistencyDigits,
]
