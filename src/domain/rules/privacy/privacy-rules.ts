import type { Rule } from '../rule.ts'
import { bankAccount } from './bank-account.ts'
import { citizenId } from './citizen-id.ts'
import { contactMissing } from './contact-missing.ts'
import { mobileNumber } from './mobile-number.ts'

/** The rules on personal data and contacts, in the order of the handbook. */
export const privacyRules: readonly Rule[] = [citizenId, bankAccount, mobileNumber, contactMissing]
