import type { Strings } from '../strings.ts'

export const cli: Strings['cli'] = {}
