import type { Strings } from '../strings.ts'

export const editor: Strings['editor'] = {}
