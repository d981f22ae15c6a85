import type { Strings } from '../strings.ts'

export const paper: Strings['paper'] = {}
