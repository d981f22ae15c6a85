import { useState } from 'react'
import { Button, Label, TextArea, TextField } from 'react-aria-components'
import type { Anchor } from '#contract/history.ts'
import { ask } from '../bridge.ts'
import type { DeskActions } from '../desk/desk-actions.ts'
import type { OpenDraft } from '../desk/desk-state.ts'
import { Actions, Frame } from '../desk/dialog-frame.tsx'
import { useStrings } from '../desk/language.tsx'
import type { Desk } from '../desk/use-desk.ts'
import { shown } from '../findings/in-context.ts'
import { AuthorField } from '../history/author-field.tsx'
import './comments.css'

interface CommentDialogProps {
  readonly desk: Desk
  readonly open: OpenDraft
  readonly anchor: Anchor
  readonly actions: DeskActions
  onClose(): void
}

/** A remark on the passage that was selected. Ctrl+Enter sends it. */
export function CommentDialog({ desk, open, anchor, actions, onClose }: CommentDialogProps) {
  const { comments: words, desk: shared } = useStrings()
  const [body, setBody] = useState('')
  const [name, setName] = useState('')
  const [unsigned] = useState(desk.state.settings.author === '')
  const ready = body.trim() !== ''
  const send = async () => {
    if (name.trim() !== '') await actions.history.signAs(name)
    const answer = await ask('comments.add', { draft: open.id, anchor, body: body.trim(), thread: null })
    if (!answer.ok) return desk.refuse(answer.refusal)
    desk.dispatch({ kind: 'recorded' })
    onClose()
    desk.say(words.sent)
  }
  return (
    <Frame title={words.add} onClose={onClose}>
      <p>{words.on}</p>
      <blockquote className="comment-passage" lang="th">
        {shown(anchor.quote)}
      </blockquote>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) void send()
        }}
      >
        <TextField
          className="field"
          value={body}
          onChange={setBody}
          maxLength={10_000}
          autoFocus
          onKeyDown={(event) => {
            if (event.key === 'Enter' && event.ctrlKey && ready) void send()
          }}
        >
          <Label>{words.body}</Label>
          <TextArea className="box" rows={3} spellCheck={false} />
        </TextField>
        {unsigned ? <AuthorField name={name} onName={setName} /> : null}
        <Actions>
          <Button className="button" onPress={onClose}>
            {shared.cancel}
          </Button>
          <Button className="button main" type="submit" isDisabled={!ready}>
            {words.send}
          </Button>
        </Actions>
      </form>
    </Frame>
  )
}
