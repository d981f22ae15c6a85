import { Button } from 'react-aria-components'
import type { Recovery } from '#contract/backups.ts'
import { Actions, Frame } from '../desk/dialog-frame.tsx'
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
    <Frame title={recovered.title} role="alertdialog" onClose={onClose}>
      <div className="recovered">
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
      </div>
      <Actions>
        {when === null ? null : (
          <Button className="button" onPress={onBackups}>
            {recovered.show}
          </Button>
        )}
        <Button className="button main" autoFocus onPress={onClose}>
          {recovered.understood}
        </Button>
      </Actions>
    </Frame>
  )

  function savedText(): string {
    if (backupAt === null) return recovered.savedOnly(saved)
    return saved > 0 ? recovered.saved(saved) : recovered.savedNone
  }
}
