import { Button } from 'react-aria-components'
import { ask } from '../bridge.ts'
import { Actions, Frame } from '../desk/dialog-frame.tsx'
import { useStrings } from '../desk/language.tsx'
import type { Desk } from '../desk/use-desk.ts'

interface EraseDialogProps {
  readonly desk: Desk
  readonly draft: { readonly id: string; readonly headline: string }
  onClose(): void
}

/** Asks before a draft of the bin is gone for good. */
export function EraseDialog({ desk, draft, onClose }: EraseDialogProps) {
  const { desk: strings, drafts } = useStrings()
  const erase = async () => {
    onClose()
    const answer = await ask('drafts.erase', { id: draft.id })
    if (!answer.ok) return desk.refuse(answer.refusal)
    await desk.refresh()
  }
  return (
    <Frame title={strings.erase.title} role="alertdialog" onClose={onClose}>
      <p>{strings.erase.body(draft.headline === '' ? drafts.untitled : draft.headline)}</p>
      <Actions>
        <Button className="button" autoFocus onPress={onClose}>
          {strings.cancel}
        </Button>
        <Button className="button main" onPress={() => void erase()}>
          {strings.erase.yes}
        </Button>
      </Actions>
    </Frame>
  )
}
