import { Button } from 'react-aria-components'
import type { ImportLoss, ImportNote } from '#contract/imports.ts'
import { Actions, Frame } from '../desk/dialog-frame.tsx'
import { useStrings } from '../desk/language.tsx'
import './imports.css'

interface ImportNotesDialogProps {
  readonly notes: readonly ImportNote[]
  onOpen(draft: string): void
  onClose(): void
}

/** Tells file by file what an import could not keep, with the beginnings of the texts that it is about. */
export function ImportNotesDialog({ notes, onOpen, onClose }: ImportNotesDialogProps) {
  const { imports } = useStrings()
  return (
    <Frame title={imports.title} role="alertdialog" wide onClose={onClose}>
      <p>{imports.body}</p>
      {notes.map(({ name, draft, losses }) => (
        <section key={draft} className="import-note">
          <header>
            <h3>{name}</h3>
            {notes.length === 1 ? null : (
              <Button className="button outlined" onPress={() => onOpen(draft)}>
                {imports.open}
              </Button>
            )}
          </header>
          <ul aria-label={imports.list(name)}>
            {losses.map((loss) => (
              <Loss key={loss.code} {...loss} />
            ))}
          </ul>
        </section>
      ))}
      <Actions>
        <Button className="button main" autoFocus onPress={onClose}>
          {imports.close}
        </Button>
      </Actions>
    </Frame>
  )
}

function Loss({ code, count, samples }: ImportLoss) {
  const { imports } = useStrings()
  return (
    <li>
      {imports.losses[code](count)}
      {samples.map((sample) => (
        <q key={sample}>{sample}</q>
      ))}
    </li>
  )
}
