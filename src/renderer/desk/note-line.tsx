import { useEffect } from 'react'
import { Button } from 'react-aria-components'
import { useStrings } from './language.tsx'
import type { Desk } from './use-desk.ts'

interface NoteLineProps {
  readonly desk: Desk
  onRestore(id: string): void
  /** A version that was put back is to go again. */
  onTakeBack(): void
}

/** What has just happened, in one sentence with a way back; also read out. */
export function NoteLine({ desk, onRestore, onTakeBack }: NoteLineProps) {
  const { desk: strings } = useStrings()
  const { note } = desk.state
  const { dispatch } = desk
  useEffect(() => {
    if (note === null) return
    // Trouble stays until it is read; a plain note goes by itself.
    if (note.tone === 'trouble') return
    const timer = window.setTimeout(() => dispatch({ kind: 'note', note: null }), 6000)
    return () => window.clearTimeout(timer)
  }, [note, dispatch])
  return (
    <output className="note-line" aria-live="polite">
      {note ? (
        <p className={`note ${note.tone}`}>
          {note.text}
          {note.way ? (
            <Button
              className="button small"
              onPress={() => {
                dispatch({ kind: 'note', note: null })
                if (note.way?.kind === 'restore') onRestore(note.way.draft)
                else if (note.way?.kind === 'restored') onTakeBack()
                else desk.editor.current?.run('undo')
              }}
            >
              {strings.undo}
            </Button>
          ) : null}
          {note.tone === 'trouble' ? <CloseNote desk={desk} /> : null}
        </p>
      ) : null}
    </output>
  )
}

function CloseNote({ desk }: { desk: Desk }) {
  const strings = useStrings()
  return (
    <Button className="button small" onPress={() => desk.dispatch({ kind: 'note', note: null })}>
      {strings.desk.understood}
    </Button>
  )
}
