import { useState } from 'react'
import { Button, Input, Label, TextField } from 'react-aria-components'
import type { DeskActions } from '../desk/desk-actions.ts'
import { Actions, Frame } from '../desk/dialog-frame.tsx'
import { useStrings } from '../desk/language.tsx'
import type { Desk } from '../desk/use-desk.ts'
import { AuthorField } from './author-field.tsx'

interface DialogProps {
  readonly desk: Desk
  readonly actions: DeskActions
  onClose(): void
}

/** Keeps the text on screen for ever, under a name or without one. */
export function KeepDialog({ desk, actions, onClose }: DialogProps) {
  const { desk: words, history: strings } = useStrings()
  const [note, setNote] = useState('')
  const [name, setName] = useState('')
  const [unsigned] = useState(desk.state.settings.author === '')
  const keep = async () => {
    onClose()
    if (name.trim() !== '') await actions.history.signAs(name)
    if (await actions.history.keep('named', note.trim())) desk.say(strings.kept)
  }
  return (
    <Frame title={strings.keepTitle} onClose={onClose}>
      <p>{strings.keepBody}</p>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        <TextField className="field" value={note} onChange={setNote} maxLength={2000} autoFocus>
          <Label>{strings.keepNote}</Label>
          <Input className="box" spellCheck={false} />
        </TextField>
        {unsigned ? <AuthorField name={name} onName={setName} /> : null}
        <Actions>
          <Button className="button" onPress={onClose}>
            {words.cancel}
          </Button>
          <Button className="button main" type="submit">
            {strings.keepNow}
          </Button>
        </Actions>
      </form>
    </Frame>
  )
}

/** Who works at this machine. */
export function AuthorDialog({ desk, actions, onClose }: DialogProps) {
  const { desk: words, history: strings } = useStrings()
  const [name, setName] = useState(desk.state.settings.author)
  return (
    <Frame title={strings.authorTitle} onClose={onClose}>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault()
          onClose()
          void actions.history.signAs(name)
        }}
      >
        <AuthorField name={name} onName={setName} autoFocus />
        <Actions>
          <Button className="button" onPress={onClose}>
            {words.cancel}
          </Button>
          <Button className="button main" type="submit">
            {strings.authorSave}
          </Button>
        </Actions>
      </form>
    </Frame>
  )
}
