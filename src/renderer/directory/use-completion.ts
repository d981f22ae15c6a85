import { useCallback, useEffect, useRef } from 'react'
import { completionIndex } from '#domain/directory/completion.ts'
import type { CompletionIndex } from '#domain/directory/completion.ts'
import type { Directory } from '#domain/directory/directory.ts'
import { passages, samePlace } from '#domain/release/passages.ts'
import type { Release } from '#domain/release/release.ts'
import { today } from '../desk/today.ts'
import type { Desk } from '../desk/use-desk.ts'
import type { CaretSpot } from '../editor/editor-handle.ts'
import { snippetBefore } from '../editor/typing/snippet-before.ts'
import type { Complete } from '../editor/completion/register-completion.ts'

/** Completes what is typed from the directory, on the day of the release on the desk. */
export function useCompletion(
  directory: Directory | null,
  { latest, editor }: Pick<Desk, 'latest' | 'editor'>,
): Complete {
  const index = useRef<CompletionIndex | null>(null)
  useEffect(() => {
    if (directory === null) return
    // Built while nobody waits for it: until then nothing is offered, and then what has been typed meanwhile is.
    const build = () => {
      index.current = completionIndex(directory)
      editor.current?.offerAgain()
    }
    const idle = requestIdleCallback(build, { timeout: 3000 })
    return () => cancelIdleCallback(idle)
  }, [directory, editor])
  return useCallback(
    (before, caret) => {
      const { open, boilerplate } = latest.current
      const release = open?.release
      if (!release || !index.current) return null
      // A short form of the office's own is what Tab is for there.
      if (snippetBefore(before, boilerplate.snippets)) return null
      const text = { value: null as string | null }
      return index.current.find(before, {
        date: release.date ?? today(),
        mentioned(name) {
          text.value ??= textBefore(release, caret, before)
          return text.value.includes(name)
        },
      })
    },
    [latest],
  )
}

/** What a reader has read of the text before the caret; the headline is no mention. */
function textBefore(release: Release, caret: CaretSpot, before: string): string {
  const lines: string[] = []
  for (const passage of passages(release)) {
    if (samePlace(passage, caret)) break
    if (passage.slot === 'abstract' || passage.slot === 'body') lines.push(passage.text)
  }
  return [...lines, before].join('\n')
}
