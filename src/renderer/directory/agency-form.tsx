import { useState } from 'react'
import { Button, Input, Label, TextField } from 'react-aria-components'
import type { AgencyFacts } from '#domain/directory/directory.ts'
import { useStrings } from '../desk/language.tsx'
import { VerifiedBox } from './person-form.tsx'
import { joinedList, splitList } from './split-list.ts'

/** An agency about which nothing is known yet. */
export const noAgency: AgencyFacts = { name: '', abbreviations: [], verified: false }

interface AgencyFormProps {
  readonly facts: AgencyFacts
  readonly isNew: boolean
  /** Told whether there is something that is not saved. */
  onDirty(facts: AgencyFacts | null): void
  onSave(facts: AgencyFacts): void
  onRemove(): void
}

/** An agency as it is entered; nothing is kept before it is saved. */
export function AgencyForm({ facts, isNew, onDirty, onSave, onRemove }: AgencyFormProps) {
  const { directory: strings } = useStrings()
  const [name, setName] = useState(facts.name)
  const [short, setShort] = useState(joinedList(facts.abbreviations))
  const [verified, setVerified] = useState(facts.verified)
  const whole = (changes: { name?: string; short?: string; verified?: boolean } = {}): AgencyFacts => ({
    name: (changes.name ?? name).trim(),
    abbreviations: splitList(changes.short ?? short).slice(0, 20),
    verified: changes.verified ?? verified,
  })
  const ready = name.trim() !== '' && whole().abbreviations.every((one) => one.length <= 40)
  return (
    <form
      className="directory-form"
      aria-label={isNew ? strings.newAgency : facts.name}
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) onSave(whole())
      }}
    >
      <TextField
        className="field"
        value={name}
        onChange={(typed) => {
          setName(typed)
          onDirty(whole({ name: typed }))
        }}
        maxLength={300}
        isRequired
        autoFocus={isNew}
      >
        <Label>{strings.agencyName}</Label>
        <Input className="box" spellCheck={false} />
      </TextField>
      <TextField
        className="field"
        value={short}
        onChange={(typed) => {
          setShort(typed)
          onDirty(whole({ short: typed }))
        }}
        maxLength={400}
      >
        <Label>{strings.abbreviations}</Label>
        <Input className="box" spellCheck={false} />
      </TextField>
      <VerifiedBox
        on={verified}
        onChange={(on) => {
          setVerified(on)
          onDirty(whole({ verified: on }))
        }}
      />
      <div className="actions">
        {isNew ? null : (
          <Button className="button" onPress={onRemove}>
            {strings.remove}
          </Button>
        )}
        <Button className="button main" type="submit" isDisabled={!ready}>
          {strings.save}
        </Button>
      </div>
    </form>
  )
}
