import type { Refusal } from '#contract/refusals.ts'
import { useStrings } from './language.tsx'

/** Why the desk has not done what a dialog asked for; nothing while it has refused nothing. */
export function RefusalLine({ refusal }: { readonly refusal: Refusal | null }) {
  const { refusals } = useStrings()
  if (refusal === null) return null
  return (
    <p className="dialog-refusal" role="alert">
      {refusals[refusal.code](refusal.detail)}
    </p>
  )
}
