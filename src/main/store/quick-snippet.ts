import { asWritten } from '#domain/search/as-written.ts'
import { snippetOf } from '#domain/search/snippet.ts'
import type { Snippet } from '#domain/search/snippet.ts'

/** Bytes of a stored form that are looked at before and after a place: more than a snippet shows. */
const before = 600
const after = 900

const quote = 0x22
const backslash = 0x5c

/** The keys of what people write behind the headline, as the stored form spells them. */
const keys = ['[{"text":', '"abstract":', '"separator":', '"source":'].map((key) => Buffer.from(key))
/** What may stand behind the end of such a text: a passage of several spans does not end there. */
const ends = ['}]', ',"body":', ',"source":', ',"layout":'].map((end) => Buffer.from(end))
const bodyBegins = Buffer.from('"abstract":"')

/**
 * A snippet around the first place of `part` behind the headline, out of the bytes of a stored form: nothing
 * else of it is decoded or parsed, because some releases have hundreds of kilobytes. Null where that cannot be
 * told, such as for a text that is spelled differently from the folded `part`; then the release must be read.
 */
export function quickSnippet(stored: Buffer, part: string, parts: readonly string[]): Snippet | null {
  const begins = stored.indexOf(bodyBegins)
  if (begins < 0 || part === '') return null
  const place = placeOf(stored, part, begins + bodyBegins.length)
  if (place === null) return null
  const start = beginningOf(stored, place.start)
  const end = endOf(stored, place.end)
  if (start === null || end === null) return null
  try {
    const text: unknown = JSON.parse(`"${stored.toString('utf8', start, end)}"`)
    return typeof text === 'string' ? snippetOf(text.split('\n'), parts) : null
  } catch {
    return null
  }
}

interface BytePlace {
  readonly start: number
  readonly end: number
}

function placeOf(stored: Buffer, part: string, from: number): BytePlace | null {
  const needle = Buffer.from(JSON.stringify(part).slice(1, -1))
  const start = stored.indexOf(needle, from)
  if (start >= 0) return { start, end: start + needle.length }
  const text = stored.toString('utf8', from)
  const found = asWritten(part).exec(text)
  if (found === null) return null
  const begins = from + Buffer.byteLength(text.slice(0, found.index))
  return { start: begins, end: begins + Buffer.byteLength(found[0]) }
}

function beginningOf(stored: Buffer, at: number): number | null {
  const least = Math.max(0, at - before)
  for (let index = at - 1; index >= least; index--) {
    if (stored[index] !== quote || escaped(stored, index)) continue
    const key = stored.subarray(Math.max(0, index - 16), index)
    return keys.some((known) => key.subarray(-known.length).equals(known)) ? index + 1 : null
  }
  return wholeLetter(stored, least)
}

function endOf(stored: Buffer, at: number): number | null {
  const most = Math.min(stored.length, at + after)
  for (let index = at; index < most; index++) {
    if (stored[index] !== quote || escaped(stored, index)) continue
    return ends.some((end) => stored.subarray(index + 1, index + 1 + end.length).equals(end)) ? index : null
  }
  return wholeLetter(stored, most)
}

// Not within the bytes of a letter; and nothing is cut near an escape, which has up to six.
function wholeLetter(stored: Buffer, at: number): number | null {
  let index = at
  while (((stored[index] ?? 0) & 0xc0) === 0x80) index--
  return stored.subarray(Math.max(0, index - 6), index).includes(backslash) ? null : index
}

function escaped(stored: Buffer, at: number): boolean {
  let slashes = 0
  while (stored[at - 1 - slashes] === backslash) slashes++
  return slashes % 2 === 1
}
