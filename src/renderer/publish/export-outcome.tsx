import { CircleAlert, CircleCheck } from 'lucide-react'
import { Button } from 'react-aria-components'
import type { BatchRefused, BatchReport, Exported, ExportedFile } from '#contract/publish.ts'
import { iconLook } from '../desk/control.tsx'
import { Actions } from '../desk/dialog-frame.tsx'
import { useStrings } from '../desk/language.tsx'

/** What was made of one release. */
export function ExportOutcome({ exported, onClose }: { exported: Exported; onClose: () => void }) {
  const { publish: words } = useStrings()
  return (
    <>
      <output className="readiness done">
        <CircleCheck {...iconLook} />
        {words.done(exported.files.length, exported.folder)}
      </output>
      <ul className="made-files" aria-label={words.files} tabIndex={0}>
        {exported.files.map((file) => (
          <li key={file.name}>
            <span className="made-name">{file.name}</span>
            <ReadBackLine file={file} />
          </li>
        ))}
      </ul>
      <CloseAction onClose={onClose} />
    </>
  )
}

function ReadBackLine({ file: { readBack } }: { file: ExportedFile }) {
  const { publish: words } = useStrings()
  if (readBack === undefined) return null
  const { exact, lacking } = readBack
  const good = exact || lacking === 0
  const Icon = good ? CircleCheck : CircleAlert
  return (
    <span className={good ? 'read-back done' : 'read-back error'}>
      <Icon {...iconLook} size={15} />
      {exact ? words.readBackExact : good ? words.readBackWhole : words.readBackLacking(lacking)}
    </span>
  )
}

/** What was made of many releases, and what was not and why. */
export function BatchOutcome({ report, onClose }: { report: BatchReport; onClose: () => void }) {
  const strings = useStrings()
  const words = strings.publish
  const { written, files, refused, differing, cancelled, stopped, folder, asked } = report
  const whole = written === asked && differing.length === 0
  const Icon = whole ? CircleCheck : CircleAlert
  return (
    <>
      <output className={whole ? 'readiness done' : 'readiness warning'}>
        <Icon {...iconLook} />
        {words.doneMany(written, asked, files, folder)}
      </output>
      {cancelled ? <p>{words.stopped}</p> : null}
      {stopped === undefined ? null : <p>{strings.refusals[stopped]()}</p>}
      {refused.length + differing.length === 0 ? null : (
        <ul className="made-files" aria-label={words.notDone} tabIndex={0}>
          {refused.map((one) => (
            <li key={one.id}>
              <span className="made-name">{one.headline === '' ? one.id : one.headline}</span>
              <RefusedLine refused={one} />
            </li>
          ))}
          {differing.map((name) => (
            <li key={name}>
              <span className="read-back error">{words.differs(name)}</span>
            </li>
          ))}
        </ul>
      )}
      <CloseAction onClose={onClose} />
    </>
  )
}

function RefusedLine({ refused: { code, detail } }: { refused: BatchRefused }) {
  const { refusals } = useStrings()
  return (
    <span className="read-back error">
      <CircleAlert {...iconLook} size={15} />
      {refusals[code](detail)}
    </span>
  )
}

function CloseAction({ onClose }: { onClose: () => void }) {
  const { desk } = useStrings()
  return (
    <Actions>
      <Button className="button main" autoFocus onPress={onClose}>
        {desk.close}
      </Button>
    </Actions>
  )
}
