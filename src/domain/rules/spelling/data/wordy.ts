// Made by scripts/generate/spelling-data.ts from resources/facts: change those, never this.
import type { SpellingForm } from '../forms.ts'

/** Roundabout wording and its short form. */
export const wordyForms: readonly SpellingForm[] = [
  ['ทำการตรวจสอบ', 'ตรวจสอบ'],
  ['ทำการแก้ไข', 'แก้ไข'],
  ['อย่างไรก็ตามแต่', 'อย่างไรก็ตาม'],
]
