import { Button } from 'react-aria-components'
import type { ReplaceEdit } from '#domain/release/edits.ts'
import { passageText } from '#domain/release/passages.ts'
import type { Release } from '#domain/release/release.ts'
import { Actions, Frame } from '../desk/dialog-frame.tsx'
import { useStrings } from '../desk/language.tsx'
import { inContext, shown } from '../findings/in-context.ts'

/** As many are listed; the rest are counted. */
const most = 200

interface ReplaceAllDialogProps {
  readonly release: Release
  readonly edits: readonly ReplaceEdit[]
  /** How many places are left because replacing them would cut a letter. */
  readonly cut: number
  onReplace(edits: readonly ReplaceEdit[]): void
  onClose(): void
}

/** The list of what replacing everything would change, before it changes anything. */
export function ReplaceAllDialog({ release, edits, cut, onReplace, onClose }: ReplaceAllDialogProps) {
  const { find: words, desk } = useStrings()
  const title = edits.length === 0 ? words.nothing : words.previewTitle(edits.length)
  return (
    <Frame title={title} wide onClose={onClose}>
      {edits.length === 0 ? null : <p>{words.previewBody}</p>}
      {cut === 0 ? null : <p>{words.previewCut(cut)}</p>}
      {edits.length === 0 ? null : (
        <ul className="change-list" tabIndex={0} aria-label={title}>
          {edits.slice(0, most).map((edit) => {
            const { before, text, after } = inContext(passageText(release, edit), edit)
            return (
              <li key={`${edit.slot}:${edit.block}:${edit.item}:${edit.start}`}>
                <span className="find-change">
                  {before}
                  <del>{text}</del> <ins>{shown(edit.text)}</ins>
                  {after}
                </span>
              </li>
            )
          })}
          {edits.length > most ? <li>{words.previewMore(edits.length - most)}</li> : null}
        </ul>
      )}
      <Actions>
        <Button className="button" onPress={onClose} autoFocus={edits.length === 0}>
          {desk.cancel}
        </Button>
        {edits.length === 0 ? null : (
          <Button className="button main" autoFocus onPress={() => onReplace(edits)}>
            {words.replace}
          </Button>
        )}
      </Actions>
    </Frame>
  )
}
