import { Button } from 'react-aria-components'
import { toPlainText } from '#domain/formats/plain-text.ts'
import type { Refusal } from '#contract/refusals.ts'
import { ask } from '../bridge.ts'
import type { Leaving } from './desk-state.ts'
import { Actions, Frame } from './dialog-frame.tsx'
import { useStrings } from './language.tsx'
import type { Desk } from './use-desk.ts'

interface UnsavedDialogProps {
  readonly desk: Desk
  readonly refusal: Refusal | null
  readonly next: Leaving
  onClose(): void
}

/** Text that is only on the screen is about to go: its writer saves it, takes it along, or stays. */
export function UnsavedDialog({ desk, refusal, next, onClose }: UnsavedDialogProps) {
  const { desk: strings, refusals } = useStrings()
  const words = strings.unsavedDraft
  const again = async () => {
    onClose()
    if (!(await desk.leave(next))) return
    if (next.kind === 'close') window.close()
    else desk.say(words.saved)
  }
  const takeAlong = async () => {
    const release = desk.readNow()
    onClose()
    if (release === null) return
    const copied = await ask('release.copy', { text: toPlainText(release) })
    if (!copied.ok) return desk.refuse(copied.refusal)
    desk.autosave.close()
    desk.dispatch({ kind: 'closed' })
    if (next.kind === 'close') return window.close()
    desk.say(words.copied)
    await desk.refresh()
  }
  return (
    <Frame title={words.title} role="alertdialog" onClose={onClose}>
      <p>{refusal === null ? words.body : refusals[refusal.code](refusal.detail)}</p>
      <Actions>
        <Button className="button" onPress={() => void takeAlong()}>
          {next.kind === 'close' ? words.copyAndClose : words.copyAndGo}
        </Button>
        <Button className="button" onPress={onClose}>
          {words.stay}
        </Button>
        <Button className="button main" autoFocus onPress={() => void again()}>
          {words.again}
        </Button>
      </Actions>
    </Frame>
  )
}
