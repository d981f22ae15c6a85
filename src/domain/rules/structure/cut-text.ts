import type { Range } from '../reading.ts'

const words = new Intl.Segmenter('th', { granularity: 'word' })
const around = 60

// After these a reader waits for more, even where the word itself is whole.
const waitsForMore =
  /(?:^|[ \u00A0])(?:และ|หรือ|เพื่อ|โดย|พร้อม|ตลอดจน|รวมถึง|รวมทั้ง|ซึ่ง|ที่|ของ|ใน|กับ|จาก|ให้)[ก-๎]{0,12}$/u

/**
 * Whether a text stops in the middle of a thought where `longer`, which begins with it, goes on:
 * inside a word, before ฯ, or soon after a connective. A whole phrase that the longer text merely adds to is no cut.
 */
export function stopsShort(text: string, longer: string): boolean {
  const end = text.length
  const next = longer[end] ?? ''
  if (longer.length <= end || !longer.startsWith(text) || !/\S/u.test(next)) return false
  if (next === 'ฯ' || waitsForMore.test(text)) return true
  // The segmenter needs only the words on either side of the cut.
  const from = Math.max(0, end - around)
  for (const { index } of words.segment(longer.slice(from, end + around))) {
    if (index >= end - from) return index > end - from
  }
  return true
}

/** The stretch after the last blank of a text: where a text that was cut short stops. */
export function lastWords(text: string): Range {
  const end = text.trimEnd().length
  const blank = Math.max(text.lastIndexOf(' ', end - 1), text.lastIndexOf('\u00A0', end - 1))
  return { start: blank + 1, end }
}
