import { abbreviationsRules } from './abbreviations/abbreviations-rules.ts'
import { addressesRules } from './addresses/addresses-rules.ts'
import { agreementRules } from './agreement/agreement-rules.ts'
import { consistencyRules } from './consistency/consistency-rules.ts'
import { datesRules } from './dates/dates-rules.ts'
import { encodingRules } from './encoding/encoding-rules.ts'
import { houseRules } from './house/house-rules.ts'
import { invisibleRules } from './invisible/invisible-rules.ts'
import { listsRules } from './lists/lists-rules.ts'
import { namesRules } from './names/names-rules.ts'
import { numbersRules } from './numbers/numbers-rules.ts'
import { placesRules } from './places/places-rules.ts'
import { privacyRules } from './privacy/privacy-rules.ts'
import { quotationsRules } from './quotations/quotations-rules.ts'
import { spacingRules } from './spacing/spacing-rules.ts'
import { spellingRules } from './spelling/spelling-rules.ts'
import { structureRules } from './structure/structure-rules.ts'
import { wordingRules } from './wording/wording-rules.ts'
import type { Rule } from './rule.ts'

/** Every rule of the desk, in the order of the handbook. */
export const catalogue: readonly Rule[] = [
  ...structureRules,
  ...datesRules,
  ...encodingRules,
  ...invisibleRules,
  ...spellingRules,
  ...houseRules,
  ...namesRules,
  ...placesRules,
  ...numbersRules,
  ...quotationsRules,
  ...agreementRules,
  ...abbreviationsRules,
  ...addressesRules,
  ...wordingRules,
  ...spacingRules,
  ...listsRules,
  ...consistencyRules,
  ...privacyRules,
]
