import { useEffect, useMemo, useState } from 'react'
import { Button, GridList, Input, SearchField, type Selection } from 'react-aria-components'
import type { Backup, BackupDraft } from '#contract/backups.ts'
import type { Refusal } from '#contract/refusals.ts'
import { ask } from '../bridge.ts'
import { Actions } from '../desk/dialog-frame.tsx'
import { useStrings } from '../desk/language.tsx'
import { TickedRow } from '../desk/ticked-row.tsx'
import type { Desk } from '../desk/use-desk.ts'
import { differing } from './differing.ts'
import { whenText } from '../desk/moments.ts'

interface BackupPreviewProps {
  readonly desk: Desk
  readonly backup: Backup
  onBack(): void
  onClose(): void
}

/** What a backup has that is not as it is now, to be chosen and brought back. */
export function BackupPreview({ desk, backup, onBack, onClose }: BackupPreviewProps) {
  const { backups: strings, refusals } = useStrings()
  const [drafts, setDrafts] = useState<readonly BackupDraft[] | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [restoring, setRestoring] = useState(false)
  const { name } = backup
  const { leave } = desk
  useEffect(() => {
    let wanted = true
    void (async () => {
      // What was typed until now belongs to what the backup is compared with.
      if (!(await leave())) return
      const answer = await ask('backups.preview', { name })
      if (!wanted) return
      if (answer.ok) setDrafts(answer.value)
      else setRefusal(answer.refusal)
    })()
    return () => {
      wanted = false
    }
  }, [name, leave])
  const found = useMemo(() => (drafts === null ? null : differing(drafts, query)), [drafts, query])

  const restore = async () => {
    if (restoring || !(await leave())) return
    setRestoring(true)
    const ids = [...chosen]
    const answer = await ask('backups.restore', { name, drafts: ids })
    setRestoring(false)
    if (!answer.ok) return setRefusal(answer.refusal)
    onClose()
    await desk.refresh()
    const open = desk.latest.current.open
    const shown = open !== null && ids.includes(open.id) ? open.id : ids[0]
    const draft = shown === undefined ? null : await ask('drafts.open', { id: shown })
    if (draft?.ok) desk.show(draft.value)
    desk.say(strings.restored(ids.length))
  }
  return (
    <>
      {refusal === null ? null : (
        <p className="backups-refused" role="alert">
          {refusals[refusal.code](refusal.detail)}
        </p>
      )}
      {found === null && refusal === null ? <p>{strings.reading}</p> : null}
      {found === null ? null : found.all === 0 ? (
        <p>{strings.allSame}</p>
      ) : (
        <>
          <p>{strings.previewBody}</p>
          <SearchField
            className="backups-find"
            aria-label={strings.findDraft}
            value={query}
            onChange={setQuery}
          >
            <Input className="box" placeholder={strings.findDraft} />
          </SearchField>
          <GridList
            className="backups-drafts"
            aria-label={strings.differing}
            items={found.shown}
            selectionMode="multiple"
            selectedKeys={chosen}
            onSelectionChange={(keys) => setChosen(withSelection(keys, chosen, found.shown))}
            renderEmptyState={() => <p className="backups-none">{strings.noMatch}</p>}
          >
            {(draft) => <DraftRow draft={draft} />}
          </GridList>
          <p className="backups-foot">
            {[
              found.hidden > 0 ? strings.notShown(found.hidden) : '',
              found.same > 0 ? strings.same(found.same) : '',
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </>
      )}
      <Actions>
        {found !== null && found.shown.length > 0 ? (
          <Button
            className="button backups-all"
            onPress={() => setChosen(new Set([...chosen, ...found.shown.map(({ id }) => id)]))}
          >
            {strings.chooseAll}
          </Button>
        ) : null}
        <Button className="button" autoFocus onPress={onBack}>
          {strings.back}
        </Button>
        <Button className="button main" isDisabled={chosen.size === 0} onPress={() => void restore()}>
          {strings.restore(chosen.size)}
        </Button>
      </Actions>
    </>
  )
}

function DraftRow({ draft }: { draft: BackupDraft }) {
  const all = useStrings()
  const { backups: strings, drafts: words } = all
  const headline = draft.headline === '' ? words.untitled : draft.headline
  return (
    <TickedRow id={draft.id} headline={headline}>
      <span>{strings.savedAt(whenText(draft.updatedAt, all))}</span>
      <span className={`since ${draft.since}`}>{strings.since[draft.since]}</span>
    </TickedRow>
  )
}

// The list shows a part: what is chosen beyond it stays chosen.
function withSelection(
  keys: Selection,
  chosen: ReadonlySet<string>,
  shown: readonly BackupDraft[],
): ReadonlySet<string> {
  const here = new Set(shown.map(({ id }) => id))
  const kept = [...chosen].filter((id) => !here.has(id))
  return new Set([...kept, ...(keys === 'all' ? here : [...keys].map(String))])
}
