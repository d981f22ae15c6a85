import type { Strings } from '../strings.ts'

export const menu: Strings['menu'] = {}
