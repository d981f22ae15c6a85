import type { ReactNode } from 'react'
import { Button, Input, Label, TextField } from 'react-aria-components'
import type { TextFieldProps } from 'react-aria-components'
import { Actions } from '../desk/dialog-frame.tsx'
import { useStrings } from '../desk/language.tsx'
import { Tick } from '../desk/tick.tsx'

/** What the form of an entry is given. */
export interface EntryTools<Facts> {
  readonly facts: Facts
  readonly isNew: boolean
  /** Told what is not saved, after each change. */
  onDirty(facts: Facts): void
  onSave(facts: Facts): void
  onRemove(): void
}

interface EntryFormProps {
  readonly label: string
  readonly isNew: boolean
  /** It can be saved as it stands. */
  readonly ready: boolean
  onSave(): void
  onRemove(): void
  readonly children: ReactNode
}

/** An entry as it is entered, over its buttons; nothing is kept before it is saved. */
export function EntryForm({ label, isNew, ready, onSave, onRemove, children }: EntryFormProps) {
  const { directory: strings } = useStrings()
  return (
    <form
      className="directory-form"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) onSave()
      }}
    >
      {children}
      <Actions>
        {isNew ? null : (
          <Button className="button" onPress={onRemove}>
            {strings.remove}
          </Button>
        )}
        <Button className="button main" type="submit" isDisabled={!ready}>
          {strings.save}
        </Button>
      </Actions>
    </form>
  )
}

interface EntryFieldProps extends Pick<
  TextFieldProps,
  'className' | 'value' | 'onChange' | 'isRequired' | 'autoFocus'
> {
  readonly label: string
  /** Characters; the most that can be typed. */
  readonly maxLength: number
}

/** A line of an entry. Names are no words for a spelling checker. */
export function EntryField({ label, className = 'field', ...rest }: EntryFieldProps) {
  return (
    <TextField {...rest} className={className}>
      <Label>{label}</Label>
      <Input className="box" spellCheck={false} />
    </TextField>
  )
}

/** The tick that says that an entry has been compared with an authority. */
export function VerifiedBox({ on, onChange }: { readonly on: boolean; onChange(on: boolean): void }) {
  const { directory: strings } = useStrings()
  return (
    <div>
      <Tick label={strings.verified} on={on} onChange={onChange} />
      <p className="directory-hint">{strings.verifiedHint}</p>
    </div>
  )
}
