import type { Snippet } from '#contract/boilerplate.ts'
import { isGraphemeBoundary } from '#domain/thai/graphemes.ts'

/**
 * The snippet whose short form ends a text, the longest of several. Thai has no blanks between words: a short
 * form counts wherever it stands, but never with its first letter under another's marks or inside a Latin word.
 */
export function snippetBefore(text: string, snippets: readonly Snippet[]): Snippet | null {
  let found: Snippet | null = null
  for (const snippet of snippets) {
    const start = text.length - snippet.short.length
    if (start < 0 || !text.endsWith(snippet.short)) continue
    if (!isGraphemeBoundary(text, start)) continue
    if (/[A-Za-z0-9]$/.test(text.slice(0, start)) && /^[A-Za-z0-9]/.test(snippet.short)) continue
    if (found === null || snippet.short.length > found.short.length) found = snippet
  }
  return found
}
