import type { Rule } from '../rule.ts'
import { orgMinistryName } from './org-ministry-name.ts'
import { placeBkkProvince } from './place-bkk-province.ts'
import { placeProvinceName } from './place-province-name.ts'

/** The rules on the names of ministries and provinces, in the order of the handbook. */
export const placesRules: readonly Rule[] = [orgMinistryName, placeProvinceName, placeBkkProvince]
