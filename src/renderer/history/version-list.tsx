import { Bookmark } from 'lucide-react'
import { useState } from 'react'
import { GridList, GridListItem } from 'react-aria-components'
import type { RevisionSummary } from '#contract/history.ts'
import { CommandButton, iconLook } from '../desk/control.tsx'
import type { DeskActions } from '../desk/desk-actions.ts'
import type { OpenDraft } from '../desk/desk-state.ts'
import { useStrings } from '../desk/language.tsx'
import { OnOff } from '../desk/on-off.tsx'
import type { Desk } from '../desk/use-desk.ts'
import { momentText } from '../desk/moments.ts'
import { revisionTitle } from './revision-title.ts'
import { useAnswer } from './use-answer.ts'

interface VersionListProps {
  readonly desk: Desk
  readonly open: OpenDraft
  readonly turn: string
  readonly actions: DeskActions
}

/** The versions of a release, the newest first; each leads to what it changed. */
export function VersionList({ desk, open, turn, actions }: VersionListProps) {
  const strings = useStrings()
  const words = strings.history
  const [all, setAll] = useState(false)
  const which = all ? 'all' : 'moments'
  const versions = useAnswer(desk, 'history.list', { draft: open.id, which }, turn)
  return (
    <>
      <CommandButton
        id="draft.save"
        state={desk.state}
        actions={actions}
        className="button outlined small"
        worded
      >
        <Bookmark {...iconLook} size={16} />
        {words.keep}
      </CommandButton>
      <GridList
        className="version-rows"
        aria-label={words.list}
        items={(versions ?? []).map((version) => ({ id: version.id, version }))}
        dependencies={[strings]}
        selectionMode="none"
        onAction={(id) => actions.history.compare(String(id))}
        renderEmptyState={() => (versions === null ? null : <p className="nothing">{words.none}</p>)}
      >
        {({ version }) => <Version version={version} />}
      </GridList>
      <OnOff on={all} onChange={setAll}>
        {words.all}
      </OnOff>
    </>
  )
}

function Version({ version }: { version: RevisionSummary }) {
  const strings = useStrings()
  const { id, reason, note, by, at, added, removed, damaged } = version
  const title = revisionTitle(version, strings)
  const when = momentText(at, strings)
  return (
    <GridListItem
      id={id}
      className={reason === 'named' || reason === 'state' ? 'version-row kept' : 'version-row'}
      textValue={`${title} ${when}`}
      isDisabled={damaged ?? false}
    >
      <span className="version-title">{title}</span>
      <Size added={added} removed={removed} />
      <span className="version-facts facts">
        {when}
        {by === '' ? '' : ` · ${by}`}
        {reason === 'state' && note !== '' ? ` · ${note}` : ''}
      </span>
      {damaged ? <span className="version-damaged">{strings.history.damaged}</span> : null}
    </GridListItem>
  )
}

/** How much was put in and taken out since the line before. */
function Size({ added, removed }: { added: number; removed: number }) {
  const { history } = useStrings()
  return (
    <span className="version-size">
      <span className="quiet">{history.size(added, removed)}</span>
      <span aria-hidden>
        {added > 0 ? <span className="come">+{added.toLocaleString('en-US')}</span> : null}{' '}
        {removed > 0 ? <span className="gone">−{removed.toLocaleString('en-US')}</span> : null}
      </span>
    </span>
  )
}
