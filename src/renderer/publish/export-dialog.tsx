import { useState } from 'react'
import type { BatchReport, Exported, Exporting } from '#contract/publish.ts'
import type { Refusal } from '#contract/refusals.ts'
import type { Finding } from '#domain/rules/rule.ts'
import { Going } from '../archive/job-dialog.tsx'
import type { DeskActions } from '../desk/desk-actions.ts'
import { Frame } from '../desk/dialog-frame.tsx'
import { useStrings } from '../desk/language.tsx'
import type { Desk } from '../desk/use-desk.ts'
import { BatchOutcome, ExportOutcome } from './export-outcome.tsx'
import { ExportWish } from './export-wish.tsx'
import type { ExportWhat } from './export-what.ts'
import './publish.css'

interface ExportDialogProps {
  readonly what: ExportWhat
  readonly desk: Desk
  readonly actions: DeskActions
  readonly findings: readonly Finding[]
  onClose(): void
}

/** Where the dialog stands: asking, at work, or telling what came of it. */
type Step =
  | { readonly kind: 'asking'; readonly refusal: Refusal | null }
  | { readonly kind: 'working' }
  | { readonly kind: 'exported'; readonly exported: Exported }
  | { readonly kind: 'batch'; readonly report: BatchReport }

const asking: Step = { kind: 'asking', refusal: null }

/** Exports the release on the desk, or many: what is to be made, how far it is, and what was made. */
export function ExportDialog({ what, desk, actions, findings, onClose }: ExportDialogProps) {
  const { publish: words } = useStrings()
  const [step, setStep] = useState<Step>(asking)
  // What was ticked stays ticked when the dialog of the machine is cancelled.
  const [wish, setWish] = useState<Exporting>(desk.state.settings.exporting)

  const go = async () => {
    setStep({ kind: 'working' })
    if (what.kind === 'open') {
      const answer = await actions.publish.exportOpen(wish)
      if (!answer.ok) return setStep({ kind: 'asking', refusal: answer.refusal })
      return setStep(answer.value === null ? asking : { kind: 'exported', exported: answer.value })
    }
    const answer = await actions.publish.exportMany(what.which, wish)
    if (!answer.ok) return setStep({ kind: 'asking', refusal: answer.refusal })
    setStep(answer.value === null ? asking : { kind: 'batch', report: answer.value })
  }
  const busy = step.kind === 'working'
  return (
    <Frame
      title={what.kind === 'open' ? words.title : words.titleMany(what.count)}
      role={busy ? 'alertdialog' : 'dialog'}
      wide
      onClose={() => {
        // What goes on is stopped, not hidden.
        if (!busy) onClose()
      }}
    >
      {step.kind === 'exported' ? (
        <ExportOutcome exported={step.exported} onClose={onClose} />
      ) : step.kind === 'batch' ? (
        <BatchOutcome report={step.report} onClose={onClose} />
      ) : busy && what.kind === 'many' ? (
        <Going job="publish" />
      ) : (
        <ExportWish
          wish={wish}
          onWish={setWish}
          findings={what.kind === 'open' ? findings : null}
          refusal={step.kind === 'asking' ? step.refusal : null}
          busy={busy}
          nameless={desk.state.settings.office.name.trim() === ''}
          onGo={() => void go()}
          onBack={() => {
            onClose()
            // The dialog gives the keyboard back first, so that the page can take it.
            window.setTimeout(() => actions.nextFinding(1))
          }}
          onClose={onClose}
        />
      )}
    </Frame>
  )
}
