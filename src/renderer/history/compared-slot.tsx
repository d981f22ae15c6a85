import { Undo2 } from 'lucide-react'
import { Fragment, useMemo } from 'react'
import { Button } from 'react-aria-components'
import type { SlotDifference } from '#domain/history/compare-releases.ts'
import type { Stretch } from '#domain/history/compare-texts.ts'
import { foldUnchanged, linesSideBySide } from '#domain/history/side-by-side.ts'
import type { ComparedPart } from '#domain/history/side-by-side.ts'
import type { IsoDate, Release } from '#domain/release/release.ts'
import { dateLine } from '#domain/thai/buddhist-date.ts'
import { iconLook } from '../desk/control.tsx'
import { useStrings } from '../desk/language.tsx'
import { shown } from '../findings/in-context.ts'

/** A side that can be put back: what it is called, and how. */
interface Side {
  readonly name: string
  restore(): void
}

interface ComparedSlotProps {
  readonly difference: SlotDifference
  readonly before: Release
  readonly after: Release
  /** Null where it cannot be put back. */
  readonly older: Side | null
  /** Null where it is the text on screen, or cannot be put back. */
  readonly newer: Side | null
}

/** A slot in which two versions differ, side by side. */
export function ComparedSlot({ difference, before, after, older, newer }: ComparedSlotProps) {
  const { findings, history: words } = useStrings()
  const { slot, stretches, onlyLook } = difference
  const name = findings.slots[slot]
  const parts = useMemo(
    () => (slot === 'date' ? dateParts(before.date, after.date) : foldUnchanged(linesSideBySide(stretches))),
    [slot, stretches, before.date, after.date],
  )
  return (
    <section className="compared" aria-label={name}>
      <header className="compared-head">
        <h3>{name}</h3>
        {onlyLook ? <span className="compared-look">{words.onlyLook}</span> : null}
        {older ? <RestoreButton slot={name} side={older} /> : null}
        {newer ? <RestoreButton slot={name} side={newer} /> : null}
      </header>
      <div className="compared-text" lang="th">
        {parts.map((part, at) =>
          'folded' in part ? (
            <p key={at} className="compared-fold">
              {words.folded(part.folded)}
            </p>
          ) : (
            <Fragment key={at}>
              <Cell side="older" stretches={part.older} />
              <Cell side="newer" stretches={part.newer} />
            </Fragment>
          ),
        )}
      </div>
    </section>
  )
}

function RestoreButton({ slot, side }: { slot: string; side: Side }) {
  const { history: words } = useStrings()
  return (
    <Button className="button outlined small" onPress={() => side.restore()}>
      <Undo2 {...iconLook} size={15} />
      {words.restoreSlot}
      <span className="quiet">{words.ofVersion(slot, side.name)}</span>
    </Button>
  )
}

function Cell({ side, stretches }: { side: 'older' | 'newer'; stretches: readonly Stretch[] }) {
  const { history: words } = useStrings()
  if (stretches.length === 0) return <p className={`compared-cell blank ${side}`}>{words.empty}</p>
  return (
    <p className={`compared-cell ${side}`}>
      {stretches.map(({ kind, text }, at) =>
        kind === 'same' ? (
          <Fragment key={at}>{text}</Fragment>
        ) : kind === 'removed' ? (
          <del key={at}>{visible(text)}</del>
        ) : (
          <ins key={at}>{visible(text)}</ins>
        ),
      )}
    </p>
  )
}

// A line break alone, and blanks that nobody sees, are changes too.
function visible(text: string): string {
  return text === '' ? '↵' : shown(text)
}

// Days are compared as people read them, weekday and all.
function dateParts(before: IsoDate | null, after: IsoDate | null): readonly ComparedPart[] {
  const side = (kind: Stretch['kind'], date: IsoDate | null): Stretch[] =>
    date === null ? [] : [{ kind, text: dateLine(date) }]
  return [{ older: side('removed', before), newer: side('added', after), changed: true }]
}
