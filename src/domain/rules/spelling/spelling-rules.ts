import type { Rule } from '../rule.ts'
import { spellingPreference } from './spelling-preference.ts'
import { spelling } from './spelling.ts'
import { wordy } from './wordy.ts'

/** The rules on spelling, in the order of the handbook. */
export const spellingRules: readonly Rule[] = [spelling, spellingPreference, wordy]
