import { CopyX } from 'lucide-react'
import { Button } from 'react-aria-components'
import { iconLook } from '../desk/control.tsx'
import type { DeskActions } from '../desk/desk-actions.ts'
import type { OpenDraft } from '../desk/desk-state.ts'
import { useStrings } from '../desk/language.tsx'
import type { Desk } from '../desk/use-desk.ts'
import { useCopies } from './use-copies.ts'

interface StaleCopiesProps {
  readonly desk: Desk
  readonly open: OpenDraft
  readonly actions: DeskActions
}

/** Says in the status bar that copies have gone out which the release no longer agrees with; nothing where there are none. */
export function StaleCopies({ desk, open, actions }: StaleCopiesProps) {
  const { copies: words } = useStrings()
  const copies = useCopies(desk, open)
  const stale = Object.values(copies ?? {}).filter((copy) => copy !== null && copy.changed.length > 0)
  if (stale.length === 0) return null
  return (
    <Button className="button small stale-copies" onPress={() => actions.dialog('copies')}>
      <CopyX {...iconLook} size={15} />
      {words.staleCount(stale.length)}
    </Button>
  )
}
