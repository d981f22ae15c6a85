import { MessageSquarePlus } from 'lucide-react'
import type { Comment } from '#contract/history.ts'
import { CommandButton, iconLook } from '../desk/control.tsx'
import type { DeskActions } from '../desk/desk-actions.ts'
import type { OpenDraft } from '../desk/desk-state.ts'
import { Fold } from '../desk/fold.tsx'
import { useStrings } from '../desk/language.tsx'
import type { Desk } from '../desk/use-desk.ts'
import { CommentThread } from './comment-thread.tsx'
import './comments.css'

interface CommentsListProps {
  readonly desk: Desk
  readonly open: OpenDraft
  /** Null until they are read. */
  readonly comments: readonly Comment[] | null
  readonly actions: DeskActions
}

/** The remarks on a release: those that wait first, those that are settled folded away. */
export function CommentsList({ desk, open, comments, actions }: CommentsListProps) {
  const { comments: words } = useStrings()
  if (comments === null) return null
  const first = comments.filter(({ thread }) => thread === null)
  const waiting = first.filter(({ resolved }) => resolved === null)
  const settled = first.filter(({ resolved }) => resolved !== null)
  const thread = (comment: Comment) => (
    <CommentThread
      key={comment.id}
      desk={desk}
      open={open}
      comment={comment}
      answers={comments.filter((one) => one.thread === comment.id)}
    />
  )
  return (
    <>
      <CommandButton
        id="comment.add"
        state={desk.state}
        actions={actions}
        className="button outlined small"
        worded
      >
        <MessageSquarePlus {...iconLook} size={16} />
        {words.add}
      </CommandButton>
      <div className="comment-list">
        {waiting.length === 0 ? (
          <p className="nothing">{first.length === 0 ? words.none : words.noneOpen}</p>
        ) : (
          waiting.map(thread)
        )}
        {settled.length === 0 ? null : (
          <Fold title={words.settled(settled.length)}>{settled.map(thread)}</Fold>
        )}
      </div>
    </>
  )
}
