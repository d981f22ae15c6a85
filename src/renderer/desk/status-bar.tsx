import { CircleAlert, CircleCheck, LoaderCircle } from 'lucide-react'
import { Button } from 'react-aria-components'
import type { Finding, Severity } from '#domain/rules/rule.ts'
import type { DeskActions } from './desk-actions.ts'
import { iconLook } from './control.tsx'
import type { DeskState, SaveState } from './desk-state.ts'
import { useStrings } from './language.tsx'
import { Lengths } from './lengths.tsx'
import { StaleCopies } from '../publish/stale-copies.tsx'
import type { Desk } from './use-desk.ts'

/** The signs of the three levels: shape and letter as well as colour. */
export const signs: Record<Severity, string> = { error: '✕', warning: '!', advice: 'i' }

const clock = new Intl.DateTimeFormat('th-TH-u-nu-latn', { timeStyle: 'medium', hour12: false })

interface StatusBarProps {
  readonly desk: Desk
  readonly state: DeskState
  readonly findings: readonly Finding[]
  readonly actions: DeskActions
}

/** Below everything: what is left to fix, whether the text is on disk, how long it is. */
export function StatusBar({ desk, state, findings, actions }: StatusBarProps) {
  const strings = useStrings()
  const release = state.open?.release ?? null
  return (
    <footer className="status-bar" data-pane="status" aria-label={strings.desk.regions.status}>
      {state.open ? (
        <>
          <Button className="button small status-findings" onPress={() => actions.showSide('findings')}>
            {(['error', 'warning', 'advice'] as const).map((severity) => (
              <Count key={severity} severity={severity} findings={findings} />
            ))}
          </Button>
          <SaveSign save={state.open.save} />
          <StaleCopies desk={desk} open={state.open} actions={actions} />
          <span className="bar-space" />
          {release ? <Lengths key={state.open.id} release={release} whenQuiet={desk.whenQuiet} /> : null}
          <span className="status-zoom">{state.settings.zoom}%</span>
        </>
      ) : (
        <span>{strings.desk.name}</span>
      )}
    </footer>
  )
}

function Count({ severity, findings }: { severity: Severity; findings: readonly Finding[] }) {
  const strings = useStrings()
  const count = findings.filter((one) => one.severity === severity).length
  return (
    <span className={count > 0 ? `count ${severity}` : 'count none'}>
      <span aria-hidden>{signs[severity]}</span>
      <span className="quiet">{strings.findings.levels[severity]}</span> {count}
    </span>
  )
}

function SaveSign({ save }: { save: SaveState }) {
  const { desk, refusals } = useStrings()
  switch (save.kind) {
    case 'saved':
      return (
        <span className="save-sign done">
          <CircleCheck {...iconLook} size={15} />
          {desk.savedAt(clock.format(save.at))}
        </span>
      )
    case 'saving':
      return (
        <span className="save-sign">
          <LoaderCircle {...iconLook} size={15} />
          {desk.saving}
        </span>
      )
    case 'unsaved':
      return <span className="save-sign">{desk.unsaved}</span>
    case 'refused':
      return (
        <span
          className="save-sign refused"
          role="alert"
          title={refusals[save.refusal.code](save.refusal.detail)}
        >
          <CircleAlert {...iconLook} size={15} />
          {desk.notSaved}: {refusals[save.refusal.code](save.refusal.detail)}
        </span>
      )
  }
}
