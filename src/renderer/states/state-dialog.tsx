import { CircleCheck } from 'lucide-react'
import { useState } from 'react'
import { Button, Input, Label, Text, TextField } from 'react-aria-components'
import type { Refusal } from '#contract/refusals.ts'
import { asksForChecks } from '#domain/release/states.ts'
import type { DraftState } from '#domain/release/states.ts'
import type { Finding } from '#domain/rules/rule.ts'
import { iconLook } from '../desk/control.tsx'
import type { DeskActions } from '../desk/desk-actions.ts'
import type { OpenDraft } from '../desk/desk-state.ts'
import { Actions, Frame } from '../desk/dialog-frame.tsx'
import { useSay, useStrings } from '../desk/language.tsx'
import { signs } from '../desk/status-bar.tsx'
import { useFindings } from '../desk/use-findings.ts'
import type { Desk } from '../desk/use-desk.ts'
import { AuthorField } from '../history/author-field.tsx'
import { RefusalLine } from '../desk/refusal-line.tsx'
import { momentText } from '../desk/moments.ts'

interface StateDialogProps {
  readonly desk: Desk
  readonly open: OpenDraft
  readonly to: DraftState
  readonly actions: DeskActions
  onClose(): void
}

/** So many findings are named; the panel has them all. */
const named = 4
const nothing: ReadonlySet<string> = new Set()

/** Puts a release in another state. Approving and publishing look at the text once more. */
export function StateDialog({ desk, open, to, actions, onClose }: StateDialogProps) {
  const strings = useStrings()
  const words = strings.states
  const [note, setNote] = useState('')
  const [override, setOverride] = useState('')
  const [name, setName] = useState('')
  const [unsigned] = useState(desk.state.settings.author === '')
  const [now] = useState(() => Date.now())
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const checks = asksForChecks(to)
  const { exceptions, house, directory } = desk.state
  const found = useFindings(open.release, {
    published: to === 'published',
    skipped: nothing,
    exceptions,
    house,
    directory,
  })
  const errors = checks ? found.standing.filter(({ severity }) => severity === 'error') : []
  // The store checks again: where it finds more than the window does, its word holds.
  const mustExplain = errors.length > 0 || refusal?.code === 'must-fix'
  const waits = to === 'published' && open.embargoUntil !== null && open.embargoUntil > now
  const ready = !waits && (!mustExplain || override.trim() !== '')
  const change = async () => {
    if (name.trim() !== '') await actions.history.signAs(name)
    const why = await actions.history.changeState(to, note.trim(), mustExplain ? override.trim() : null)
    if (why === null) onClose()
    else setRefusal(why)
  }
  return (
    <Frame title={words.steps[to]} onClose={onClose}>
      <p>{words.way(strings.drafts.states[open.state], strings.drafts.states[to])}</p>
      <p>{to === 'draft' ? words.backToWriter : checks ? words.agreed : null}</p>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) void change()
        }}
      >
        {checks ? <Standing errors={errors} /> : null}
        {waits ? (
          <p className="state-verdict error">{words.waiting(momentText(open.embargoUntil ?? 0, strings))}</p>
        ) : null}
        {mustExplain ? (
          <TextField
            className="field"
            value={override}
            onChange={setOverride}
            maxLength={2000}
            isRequired
            autoFocus
          >
            <Label>{words.override}</Label>
            <Input className="box" spellCheck={false} />
            <Text slot="description" className="field-hint">
              {words.overrideHint}
            </Text>
          </TextField>
        ) : null}
        <TextField
          className="field"
          value={note}
          onChange={setNote}
          maxLength={2000}
          autoFocus={!mustExplain}
        >
          <Label>{words.note}</Label>
          <Input className="box" spellCheck={false} />
        </TextField>
        {unsigned ? <AuthorField name={name} onName={setName} /> : null}
        <RefusalLine refusal={refusal} />
        <Actions>
          <Button className="button" onPress={onClose}>
            {strings.desk.cancel}
          </Button>
          {errors.length > 0 ? (
            <Button
              className="button outlined"
              onPress={() => {
                onClose()
                // The dialog gives the keyboard back first, so that the page can take it.
                window.setTimeout(() => actions.nextFinding(1))
              }}
            >
              {words.goBack}
            </Button>
          ) : null}
          <Button className="button main" type="submit" isDisabled={!ready}>
            {words.steps[to]}
          </Button>
        </Actions>
      </form>
    </Frame>
  )
}

function Standing({ errors }: { errors: readonly Finding[] }) {
  const { states: words } = useStrings()
  const say = useSay()
  if (errors.length === 0) {
    return (
      <p className="state-verdict done">
        <CircleCheck {...iconLook} size={17} />
        {words.clear}
      </p>
    )
  }
  return (
    <div className="state-verdict error">
      <strong>{words.mustFix(errors.length)}</strong>
      <ul>
        {errors.slice(0, named).map((finding) => (
          <li key={finding.fingerprint}>
            <span className="sign error" aria-hidden>
              {signs.error}
            </span>
            {say(finding.message)}
          </li>
        ))}
      </ul>
      {errors.length > named ? words.andMore(errors.length - named) : null}
    </div>
  )
}
