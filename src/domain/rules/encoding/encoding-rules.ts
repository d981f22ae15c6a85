import type { Rule } from '../rule.ts'
import { controlC0 } from './control-c0.ts'
import { controlC1 } from './control-c1.ts'
import { replacementCharacter } from './replacement-character.ts'
import { thaiAaAm } from './thai-aa-am.ts'
import { thaiLeadVowelDouble } from './thai-lead-vowel-double.ts'
import { thaiLeadVowelStray } from './thai-lead-vowel-stray.ts'
import { thaiMarkConflict } from './thai-mark-conflict.ts'
import { thaiMarkDuplicate } from './thai-mark-duplicate.ts'
import { thaiMarkOrder } from './thai-mark-order.ts'
import { thaiMarkOrphan } from './thai-mark-orphan.ts'
import { thaiNikhahitStray } from './thai-nikhahit-stray.ts'
import { thaiPua } from './thai-pua.ts'
import { thaiSaraAe } from './thai-sara-ae.ts'
import { thaiSaraAmDecomposed } from './thai-sara-am-decomposed.ts'
import { thaiSpaceInCluster } from './thai-space-in-cluster.ts'
import { thaiVowelAaDuplicate } from './thai-vowel-aa-duplicate.ts'
import { thaiVowelConflict } from './thai-vowel-conflict.ts'

/** The rules on characters and their sequences, in the order of the handbook. */
export const encodingRules: readonly Rule[] = [
  thaiSaraAe,
  thaiSaraAmDecomposed,
  thaiMarkOrder,
  thaiMarkDuplicate,
  thaiMarkConflict,
  thaiVowelConflict,
  thaiMarkOrphan,
  thaiVowelAaDuplicate,
  thaiAaAm,
  thaiLeadVowelDouble,
  thaiLeadVowelStray,
  thaiSpaceInCluster,
  thaiPua,
  thaiNikhahitStray,
  controlC1,
  controlC0,
  replacementCharacter,
]
