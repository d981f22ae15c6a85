import type { ReactNode } from 'react'
import type { Snippet } from '#domain/search/snippet.ts'

/** A text with what was looked for marked. */
export function Marked({ text, marks }: Snippet) {
  const parts: ReactNode[] = []
  let at = 0
  for (const [start, end] of marks) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>)
    at = end
  }
  parts.push(text.slice(at))
  return <>{parts}</>
}
