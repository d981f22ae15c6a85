import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import type { Backup } from '#contract/backups.ts'
import { ask } from '../bridge.ts'
import { Actions, Frame } from '../desk/dialog-frame.tsx'
import { useStrings } from '../desk/language.tsx'
import type { Desk } from '../desk/use-desk.ts'
import { BackupPreview } from './backup-preview.tsx'
import { ExamineStore } from './examine-store.tsx'
import { SecondPlaceOfBackups } from './second-place.tsx'
import { whenText } from '../desk/moments.ts'
import { megabytes } from './megabytes.ts'
import './backups.css'

interface BackupsDialogProps {
  readonly desk: Desk
  onClose(): void
}

/** The backups with what can be done: make one, look into one and restore from it, examine the store. */
export function BackupsDialog({ desk, onClose }: BackupsDialogProps) {
  const words = useStrings()
  const { backups: strings } = words
  const [chosen, setChosen] = useState<Backup | null>(null)
  return (
    <Frame
      title={chosen === null ? strings.title : strings.previewTitle(whenText(chosen.at, words))}
      wide
      onClose={onClose}
    >
      {chosen === null ? (
        <BackupsList onChoose={setChosen} onClose={onClose} />
      ) : (
        <BackupPreview desk={desk} backup={chosen} onBack={() => setChosen(null)} onClose={onClose} />
      )}
    </Frame>
  )
}

function BackupsList({ onChoose, onClose }: { onChoose: (backup: Backup) => void; onClose: () => void }) {
  const words = useStrings()
  const { backups: strings, refusals } = words
  const [list, setList] = useState<readonly Backup[] | null>(null)
  const [said, setSaid] = useState('')
  const [making, setMaking] = useState(false)
  const [made, setMade] = useState(0)
  useEffect(() => {
    let wanted = true
    void ask('backups.list', {}).then((answer) => {
      if (!wanted) return
      if (answer.ok) setList(answer.value)
      else setSaid(refusals[answer.refusal.code](answer.refusal.detail))
    })
    return () => {
      wanted = false
    }
  }, [made, refusals])

  const make = async () => {
    // A button that is switched off loses the keyboard: this one just waits.
    if (making) return
    setMaking(true)
    setSaid(strings.making)
    const answer = await ask('backups.make', {})
    setMaking(false)
    if (!answer.ok) return setSaid(refusals[answer.refusal.code](answer.refusal.detail))
    setSaid(strings.made)
    setMade((count) => count + 1)
  }
  return (
    <>
      <p>{strings.body}</p>
      <div className="backups-make">
        <Button className="button outlined" autoFocus onPress={() => void make()}>
          {strings.makeNow}
        </Button>
        <output>{said}</output>
      </div>
      {list?.length === 0 ? <p className="backups-none">{strings.none}</p> : null}
      {list && list.length > 0 ? (
        <ul className="backups-rows" aria-label={strings.list}>
          {list.map((backup) => (
            <li key={backup.name}>
              <span className="backups-when">{whenText(backup.at, words)}</span>
              <span>
                {backup.away ? `${strings.why[backup.why]} · ${strings.away}` : strings.why[backup.why]}
              </span>
              <span className="backups-size">{strings.size(megabytes(backup.bytes))}</span>
              <Button
                className="button small"
                aria-label={strings.lookAt(whenText(backup.at, words))}
                onPress={() => onChoose(backup)}
              >
                {strings.look}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <SecondPlaceOfBackups turn={made} onChanged={() => setMade((count) => count + 1)} />
      <ExamineStore />
      <Actions>
        <Button className="button main" onPress={onClose}>
          {strings.close}
        </Button>
      </Actions>
    </>
  )
}
