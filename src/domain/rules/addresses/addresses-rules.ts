import type { Rule } from '../rule.ts'
import { artifactCfEmail } from './artifact-cf-email.ts'
import { artifactHtmlEntity } from './artifact-html-entity.ts'
import { urlGlued } from './url-glued.ts'
import { urlMalformed } from './url-malformed.ts'

/** The rules on web and mail addresses and what copying leaves of them, in the order of the handbook. */
export const addressesRules: readonly Rule[] = [artifactCfEmail, artifactHtmlEntity, urlMalformed, urlGlued]
