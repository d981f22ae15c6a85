import type { Rule } from '../rule.ts'
import { abstractLength } from './abstract-length.ts'
import { abstractPlaceholder } from './abstract-placeholder.ts'
import { abstractTruncated } from './abstract-truncated.ts'
import { blankLeft } from './blank-left.ts'
import { categoryEmpty } from './category-empty.ts'
import { figureAltMissing } from './figure-alt-missing.ts'
import { headlineLength } from './headline-length.ts'
import { headlineTruncated } from './headline-truncated.ts'
import { lineHardWrapMidWord } from './line-hard-wrap-mid-word.ts'
import { lineHardWrap } from './line-hard-wrap.ts'
import { longParagraph } from './long-paragraph.ts'
import { longRun } from './long-run.ts'
import { slotEmpty } from './slot-empty.ts'
import { sourceForm } from './source-form.ts'
import { sourceMissingPublished } from './source-missing-published.ts'
import { sourceMissing } from './source-missing.ts'

/** The rules on the slots and the shape of a release, in the order of the handbook. */
export const structureRules: readonly Rule[] = [
  slotEmpty,
  blankLeft,
  figureAltMissing,
  categoryEmpty,
  headlineLength,
  headlineTruncated,
  abstractLength,
  abstractTruncated,
  abstractPlaceholder,
  sourceForm,
  sourceMissing,
  sourceMissingPublished,
  lineHardWrapMidWord,
  lineHardWrap,
  longParagraph,
  longRun,
]
