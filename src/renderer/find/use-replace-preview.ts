import { useEffect, useState } from 'react'
import type { Replace, ReplacePreview } from '#contract/replace.ts'
import { ask } from '../bridge.ts'
import type { Desk } from '../desk/use-desk.ts'

/** How long typing must rest before the desk is looked through, in milliseconds. */
const rest = 250

/** What replacing over the desk would change, as it is typed; what is on the desk is saved first. Null until it is known. */
export function useReplacePreview(desk: Desk, { query, text, exact }: Replace): ReplacePreview | null {
  const [preview, setPreview] = useState<ReplacePreview | null>(null)
  const { autosave, refuse } = desk
  useEffect(() => {
    let wanted = true
    const timer = window.setTimeout(() => {
      if (query === '') return setPreview(null)
      void autosave
        .flush()
        .then(() => ask('replace.preview', { query, text, exact }))
        .then((answer) => {
          if (!wanted) return
          if (answer.ok) setPreview(answer.value)
          else refuse(answer.refusal)
        })
    }, rest)
    return () => {
      wanted = false
      window.clearTimeout(timer)
    }
  }, [autosave, refuse, query, text, exact])
  return preview
}
