import type { Rule } from '../rule.ts'
import { listBulletSpace } from './list-bullet-space.ts'
import { listInlineNumber } from './list-inline-number.ts'
import { listNumberSpace } from './list-number-space.ts'

/** The rules on lists, in the order of the handbook. */
export const listsRules: readonly Rule[] = [listNumberSpace, listBulletSpace, listInlineNumber]
