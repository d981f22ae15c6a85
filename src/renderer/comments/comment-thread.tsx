import { useMemo, useState } from 'react'
import { Button, Label, TextArea, TextField } from 'react-aria-components'
import type { Comment } from '#contract/history.ts'
import { findAnchor } from '#domain/release/anchor.ts'
import { ask } from '../bridge.ts'
import type { OpenDraft } from '../desk/desk-state.ts'
import { useStrings } from '../desk/language.tsx'
import type { Desk } from '../desk/use-desk.ts'
import { shown } from '../findings/in-context.ts'
import { momentText } from '../desk/moments.ts'

/** A quotation is shown up to here (UTF-16 units): the text itself is one click away. */
const quoted = 90

interface CommentThreadProps {
  readonly desk: Desk
  readonly open: OpenDraft
  readonly comment: Comment
  readonly answers: readonly Comment[]
}

/** A remark with its answers; it leads to its passage while the words are still there. */
export function CommentThread({ desk, open, comment, answers }: CommentThreadProps) {
  const strings = useStrings()
  const words = strings.comments
  const [answering, setAnswering] = useState(false)
  const { id, anchor, resolved } = comment
  const place = useMemo(() => findAnchor(open.release, anchor), [open.release, anchor])
  const settle = async (settled: boolean) => {
    const answer = await ask('comments.settle', { id, settled })
    if (answer.ok) desk.dispatch({ kind: 'recorded' })
    else desk.refuse(answer.refusal)
  }
  const quote = anchor.quote.length > quoted ? `${anchor.quote.slice(0, quoted)}…` : anchor.quote
  return (
    <article className={resolved === null ? 'comment' : 'comment settled'}>
      <Button
        className="comment-quote"
        isDisabled={place === null}
        aria-label={`${words.show}: ${quote}`}
        onPress={() => {
          // The text is asked again: it may have gone on since this was drawn.
          const release = desk.readNow()
          const found = release && findAnchor(release, anchor)
          if (found) desk.editor.current?.select(found, found.start, found.end, true)
          else desk.say(words.gone)
        }}
      >
        <span lang="th">{anchor.quote === '' ? strings.findings.slots[anchor.slot] : shown(quote)}</span>
      </Button>
      {place === null ? <p className="comment-gone">{words.gone}</p> : null}
      <Remark comment={comment} />
      {answers.map((one) => (
        <div key={one.id} className="comment-answer">
          <Remark comment={one} />
        </div>
      ))}
      {resolved ? (
        <p className="facts">{words.settledBy(resolved.by, momentText(resolved.at, strings))}</p>
      ) : null}
      {answering ? (
        <AnswerForm desk={desk} open={open} comment={comment} onClose={() => setAnswering(false)} />
      ) : (
        <div className="comment-actions">
          {resolved === null ? (
            <Button className="button small" onPress={() => setAnswering(true)}>
              {words.answer}
            </Button>
          ) : null}
          <Button className="button small" onPress={() => void settle(resolved === null)}>
            {resolved === null ? words.settle : words.reopen}
          </Button>
        </div>
      )}
    </article>
  )
}

function Remark({ comment }: { comment: Comment }) {
  const strings = useStrings()
  const { body, by, at } = comment
  return (
    <>
      <p className="comment-text">{body}</p>
      <p className="facts">
        {momentText(at, strings)}
        {by === '' ? '' : ` · ${by}`}
      </p>
    </>
  )
}

interface AnswerFormProps {
  readonly desk: Desk
  readonly open: OpenDraft
  readonly comment: Comment
  onClose(): void
}

function AnswerForm({ desk, open, comment, onClose }: AnswerFormProps) {
  const { comments: words, desk: shared } = useStrings()
  const [body, setBody] = useState('')
  const send = async () => {
    const { id: thread, anchor } = comment
    const answer = await ask('comments.add', { draft: open.id, anchor, body: body.trim(), thread })
    if (!answer.ok) return desk.refuse(answer.refusal)
    desk.dispatch({ kind: 'recorded' })
    onClose()
  }
  return (
    <form
      className="comment-form"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <TextField className="field" value={body} onChange={setBody} maxLength={10_000} autoFocus>
        <Label>{words.answerTo}</Label>
        <TextArea className="box" rows={2} spellCheck={false} />
      </TextField>
      <div className="comment-actions">
        <Button className="button small" onPress={onClose}>
          {shared.cancel}
        </Button>
        <Button className="button small main" type="submit" isDisabled={body.trim() === ''}>
          {words.answer}
        </Button>
      </div>
    </form>
  )
}
