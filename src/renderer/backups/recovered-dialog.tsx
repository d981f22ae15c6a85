import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { Recovery } from '#contract/backups.ts'
import { useStrings } from '../desk/language.tsx'
import { whenText } from '../desk/moments.ts'
import './backups.css'

interface RecoveredDialogProps {
  readonly recovery: Recovery
  onBackups(): void
  onClose(): void
}

/** Tells what was damaged at this start, what is safe, where the damaged file lies, and what to look at. */
export function RecoveredDialog({ recovery, onBackups, onClose }: RecoveredDialogProps) {
  const words = useStrings()
  const { recovered } = words.backups
  const { backupAt, saved, keptAside } = recovery
  const when = backupAt === null ? null : whenText(backupAt, words)
  return (
    <ModalOverlay className="veil" isOpen onOpenChange={(open) => !open && onClose()}>
      <Modal className="dialog-frame">
        <Dialog className="dialog recovered" role="alertdialog">
          <Heading slot="title" level={2}>
            {recovered.title}
          </Heading>
          <p>
            {recovered.what} {when === null ? recovered.withoutBackup : recovered.fromBackup(when)}
          </p>
          <p>{savedText()}</p>
          <p>
            {recovered.aside} <code className="recovered-file">{keptAside}</code>
          </p>
          <h3>{recovered.check}</h3>
          <ul>
            <li>{when === null ? recovered.checkAllDrafts : recovered.checkDrafts(when)}</li>
            <li>{recovered.checkDisk}</li>
          </ul>
          <div className="actions">
            {when === null ? null : (
              <Button className="button" onPress={onBackups}>
                {recovered.show}
              </Button>
            )}
            <Button className="button main" autoFocus onPress={onClose}>
              {recovered.understood}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )

  function savedText(): string {
    if (backupAt === null) return recovered.savedOnly(saved)
    return saved > 0 ? recovered.saved(saved) : recovered.savedNone
  }
}
