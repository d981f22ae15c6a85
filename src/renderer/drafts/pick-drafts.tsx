import { useState } from 'react'
import { Button, GridList, GridListItem } from 'react-aria-components'
import type { DraftSummary } from '#contract/drafts.ts'
import { dateLine } from '#domain/thai/buddhist-date.ts'
import { useStrings } from '../desk/language.tsx'
import { RowTick } from '../desk/ticked-row.tsx'

interface PickDraftsProps {
  readonly drafts: readonly DraftSummary[]
  /** Exports these, in the order of the list. */
  onExport(ids: readonly string[]): void
  onLeave(): void
}

/** The list of drafts for choosing many of them: ticks instead of opening. */
export function PickDrafts({ drafts, onExport, onLeave }: PickDraftsProps) {
  const { publish: words, drafts: strings } = useStrings()
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  // A draft that went to the bin meanwhile is picked no longer.
  const chosen = drafts.filter(({ id }) => picked.has(id)).map(({ id }) => id)
  const all = chosen.length === drafts.length
  return (
    <div
      className="pick"
      role="presentation"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave()
      }}
    >
      <p className="pick-said">{words.pickHint}</p>
      <GridList
        className="drafts-rows"
        aria-label={words.pickTitle}
        items={drafts}
        autoFocus="first"
        selectionMode="multiple"
        selectionBehavior="toggle"
        escapeKeyBehavior="none"
        selectedKeys={chosen}
        onSelectionChange={(keys) =>
          setPicked(new Set(keys === 'all' ? drafts.map(({ id }) => id) : [...keys].map(String)))
        }
        renderEmptyState={() => <p className="drafts-none">{strings.none}</p>}
      >
        {(draft) => {
          const headline = draft.headline === '' ? strings.untitled : draft.headline
          return (
            <GridListItem id={draft.id} className="list-row draft-row pick-row" textValue={headline}>
              <RowTick />
              <span>
                <span className="draft-headline">{headline}</span>
                <span className="draft-facts">{draft.date ? dateLine(draft.date) : ''}</span>
              </span>
            </GridListItem>
          )
        }}
      </GridList>
      <div className="pick-foot">
        <Button
          className="button small"
          onPress={() => setPicked(new Set(all ? [] : drafts.map(({ id }) => id)))}
        >
          {all ? words.pickNone : words.pickAll}
        </Button>
        <Button className="button small" onPress={onLeave}>
          {words.pickLeave}
        </Button>
        <Button
          className="button main small"
          isDisabled={chosen.length === 0}
          onPress={() => onExport(chosen)}
        >
          {words.pickExport(chosen.length)}
        </Button>
      </div>
    </div>
  )
}
