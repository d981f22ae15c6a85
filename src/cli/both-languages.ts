import type { RefusalCode } from '#contract/refusals.ts'
import { RefusalError } from '#contract/refusals.ts'
import type { Bilingual } from '#domain/language.ts'
import { en, th } from '#strings/strings.ts'
import type { Strings } from '#strings/strings.ts'

/** A sentence of the strings in Thai with the English one behind it. */
export function both(sentence: (strings: Strings) => string): string {
  return sideBySide({ th: sentence(th), en: sentence(en) })
}

/** Two languages on one line; once, where they say the same. */
export function sideBySide(text: Bilingual): string {
  return text.th === text.en ? text.th : `${text.th} / ${text.en}`
}

/** The sentence of a refusal. Throws what is none: that is a bug. */
export function refusalSentence(error: unknown): string {
  return both((strings) => strings.refusals[refusalCode(error)]((error as RefusalError).refusal.detail))
}

/** The code of a refusal. Throws what is none. */
export function refusalCode(error: unknown): RefusalCode {
  if (error instanceof RefusalError) return error.refusal.code
  throw error
}
