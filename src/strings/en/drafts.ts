import type { Strings } from '../strings.ts'

export const drafts: Strings['drafts'] = {}
