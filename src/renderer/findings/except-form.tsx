import { useState } from 'react'
import { Button, Input, Label, Radio, RadioGroup, TextField } from 'react-aria-components'
import { exceptionReasons } from '#contract/office.ts'
import type { ExceptionRequest } from '#contract/office.ts'
import { refuseReason } from '#domain/rules/exceptions.ts'
import type { Finding } from '#domain/rules/rule.ts'
import { useStrings } from '../desk/language.tsx'
import { SelectBox } from '../desk/select-box.tsx'
import { today } from '../desk/today.ts'

const scopes = ['spot', 'release', 'office'] as const

interface ExceptFormProps {
  readonly finding: Finding
  onExcept(request: ExceptionRequest): void
  onBack(): void
}

/** Asks why a finding may stand, and how far that goes. */
export function ExceptForm({ finding, onExcept, onBack }: ExceptFormProps) {
  const { findings: strings, desk } = useStrings()
  const [reason, setReason] = useState<ExceptionRequest['reason']>('name')
  const [scope, setScope] = useState<ExceptionRequest['scope']>('spot')
  const [note, setNote] = useState('')
  const refused = refuseReason({ reason, note, until: null }, today())
  return (
    <form
      className="except"
      onSubmit={(event) => {
        event.preventDefault()
        if (refused !== null) return
        const { rule, fingerprint, text } = finding
        onExcept({ rule, fingerprint, text, scope, reason, note: note.trim(), until: null })
      }}
    >
      <RadioGroup
        className="except-reasons"
        aria-label={strings.reason}
        value={reason}
        onChange={(value) => setReason(value as ExceptionRequest['reason'])}
      >
        <Label>{strings.exceptTitle}</Label>
        {exceptionReasons.map((one, at) => (
          <Radio key={one} value={one} className="radio" autoFocus={at === 0}>
            <span className="radio-dot" aria-hidden />
            {strings.reasons[one]}
          </Radio>
        ))}
      </RadioGroup>
      <TextField className="field" value={note} onChange={setNote} isInvalid={refused === 'note-missing'}>
        <Label>{strings.note}</Label>
        <Input className="box" />
      </TextField>
      <SelectBox
        label={strings.scope}
        options={scopes.map((id) => ({ id, name: strings.scopes[id] }))}
        chosen={scope}
        onChoose={(id) => setScope(scopes.find((one) => one === id) ?? 'spot')}
      />
      <div className="actions">
        <Button className="button" onPress={onBack}>
          {desk.cancel}
        </Button>
        <Button className="button main" type="submit" isDisabled={refused !== null}>
          {strings.exceptNow}
        </Button>
      </div>
    </form>
  )
}
