import { useState } from 'react'
import { Button, Input, Label, TextField } from 'react-aria-components'
import type { Settings } from '#contract/settings.ts'
import type { DeskActions } from '../desk/desk-actions.ts'
import { useStrings } from '../desk/language.tsx'
import './settings.css'

interface WelcomeProps {
  readonly settings: Settings
  readonly actions: DeskActions
}

/** Asks once who writes and for which office. Nothing waits for it: whoever begins to write is asked no more. */
export function Welcome({ settings, actions }: WelcomeProps) {
  const { settings: words, commands } = useStrings()
  const [author, setAuthor] = useState('')
  const [office, setOffice] = useState(settings.office.name)
  const ready = author.trim() !== ''
  return (
    <form
      className="welcome"
      onSubmit={(event) => {
        event.preventDefault()
        if (!ready) return
        actions.changeSettings({
          author: author.trim(),
          office: { ...settings.office, name: office.trim() },
        })
      }}
    >
      <h3>{words.welcome}</h3>
      <p>{words.welcomeBody}</p>
      <div className="welcome-fields">
        <TextField className="field" value={author} onChange={setAuthor} maxLength={200}>
          <Label>{words.yourName}</Label>
          <Input className="box" spellCheck={false} autoComplete="off" />
        </TextField>
        <TextField className="field" value={office} onChange={setOffice} maxLength={200}>
          <Label>{words.officeName}</Label>
          <Input className="box" spellCheck={false} autoComplete="off" />
        </TextField>
      </div>
      <div className="welcome-actions">
        <Button className="button small" onPress={() => actions.nextLanguage()}>
          {commands['view.language'].name}
        </Button>
        <Button className="button outlined small" type="submit" isDisabled={!ready}>
          {words.keepThis}
        </Button>
      </div>
    </form>
  )
}
