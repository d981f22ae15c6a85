import { passages } from '#domain/release/passages.ts'
import { readStoredForm } from '#domain/release/stored-form.ts'
import { snippetOf } from '#domain/search/snippet.ts'
import type { Snippet } from '#domain/search/snippet.ts'
import { quickSnippet } from './quick-snippet.ts'

/**
 * A snippet of what stands behind the headline, out of the bytes of a stored form; null where nothing of what
 * is looked for does. What is marked in the headline already (`marked`) is not worth reading the release for.
 */
export function snippetIn(stored: Buffer, wanted: readonly string[], marked: boolean): Snippet | null {
  const [part] = wanted
  if (part === undefined) return null
  return quickSnippet(stored, part, wanted) ?? (marked ? null : slowSnippet(stored, wanted))
}

function slowSnippet(stored: Buffer, wanted: readonly string[]): Snippet | null {
  const reading = readStoredForm(stored.toString('utf8'))
  if (!reading.ok) return null
  const lines = passages(reading.release).filter(({ slot }) => slot !== 'headline')
  return snippetOf(
    lines.map(({ text }) => text),
    wanted,
  )
}
