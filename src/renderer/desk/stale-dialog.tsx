import { Button } from 'react-aria-components'
import { ask } from '../bridge.ts'
import { Actions, Frame } from './dialog-frame.tsx'
import { useStrings } from './language.tsx'
import type { Desk } from './use-desk.ts'

/** The draft was saved elsewhere meanwhile: its writer keeps this text as another draft, or takes the latest. */
export function StaleDialog({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const { desk: strings } = useStrings()
  const keep = async () => {
    const release = desk.readNow()
    onClose()
    if (release === null) return
    const answer = await ask('drafts.create', { release })
    if (!answer.ok) return desk.refuse(answer.refusal)
    desk.show(answer.value)
    await desk.refresh()
  }
  const latest = async () => {
    const open = desk.state.open
    onClose()
    if (open === null) return
    const answer = await ask('drafts.open', { id: open.id })
    if (answer.ok) desk.show(answer.value)
    else desk.refuse(answer.refusal)
  }
  return (
    <Frame title={strings.stale.title} role="alertdialog" onClose={onClose}>
      <p>{strings.stale.body}</p>
      <Actions>
        <Button className="button" onPress={() => void latest()}>
          {strings.stale.latest}
        </Button>
        <Button className="button main" autoFocus onPress={() => void keep()}>
          {strings.stale.keep}
        </Button>
      </Actions>
    </Frame>
  )
}
