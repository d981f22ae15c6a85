import { ArrowRight } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { Button, Heading } from 'react-aria-components'
import { compareReleases, withSlotsOf } from '#domain/history/compare-releases.ts'
import { slots } from '#domain/release/passages.ts'
import type { Slot } from '#domain/release/passages.ts'
import type { Release } from '#domain/release/release.ts'
import { ask } from '../bridge.ts'
import { Overlay } from '../desk/overlay.tsx'
import { iconLook } from '../desk/control.tsx'
import type { DeskActions } from '../desk/desk-actions.ts'
import type { OpenDraft } from '../desk/desk-state.ts'
import { useStrings } from '../desk/language.tsx'
import { SelectBox } from '../desk/select-box.tsx'
import type { Desk } from '../desk/use-desk.ts'
import { ComparedSlot } from './compared-slot.tsx'
import { momentText } from '../desk/moments.ts'
import { revisionTitle } from './revision-title.ts'
import { useAnswer } from './use-answer.ts'

/** The choice that is not a kept version: the text on screen. */
const now = 'now'

interface CompareDialogProps {
  readonly desk: Desk
  readonly open: OpenDraft
  readonly older: string
  readonly newer: string | null
  readonly actions: DeskActions
  onClose(): void
}

/** Two versions side by side, slot by slot; either can be put back, whole or one slot of it. */
export function CompareDialog({ desk, open, actions, onClose, ...first }: CompareDialogProps) {
  const strings = useStrings()
  const words = strings.history
  const [older, setOlder] = useState(first.older)
  const [newer, setNewer] = useState(first.newer ?? now)
  const [said, setSaid] = useState('')
  const list = useAnswer(desk, 'history.list', { draft: open.id, which: 'all' }, String(desk.state.recorded))
  const choices = (list ?? [])
    .filter(({ id, reason }) => reason !== 'save' || id === older || id === newer)
    .map((version) => ({
      id: version.id,
      name: `${revisionTitle(version, strings)} · ${momentText(version.at, strings)}`,
      isDisabled: version.damaged ?? false,
    }))
  const before = useVersion(desk, older, open.release)
  const after = useVersion(desk, newer, open.release)
  const differences = useMemo(() => before && after && compareReleases(before, after), [before, after])

  const restore = async (from: Release, chosen: readonly Slot[]) => {
    const whole = chosen.length === slots.length
    const slot = chosen[0] ?? 'body'
    const sentence = whole ? words.restoredAll : words.restoredSlot(strings.findings.slots[slot])
    const done = await actions.history.restore((present) => withSlotsOf(present, from, chosen), sentence)
    if (done && whole) onClose()
    else setSaid(done ? sentence : '')
  }
  const nameOf = (id: string) =>
    id === now ? words.now : (choices.find((choice) => choice.id === id)?.name ?? '')

  return (
    <Overlay frame="large" body="dialog-parts" onClose={onClose}>
      <header className="dialog-head">
        <Heading slot="title" level={2}>
          {words.compareTitle}
        </Heading>
        <SelectBox
          className="field version-select"
          label={words.older}
          options={choices}
          chosen={older}
          onChoose={setOlder}
        />
        <ArrowRight {...iconLook} />
        <SelectBox
          className="field version-select"
          label={words.newer}
          options={[{ id: now, name: words.now }, ...choices]}
          chosen={newer}
          onChoose={setNewer}
        />
      </header>
      <section className="dialog-middle" aria-label={words.compareTitle} tabIndex={0}>
        {before === null || after === null || differences === null ? (
          <p className="nothing">{words.reading}</p>
        ) : differences.length === 0 ? (
          <p className="nothing">{words.equal}</p>
        ) : (
          differences.map((difference) => (
            <ComparedSlot
              key={difference.slot}
              difference={difference}
              before={before}
              after={after}
              older={{
                name: nameOf(older),
                restore: () => void restore(before, [difference.slot]),
              }}
              newer={
                newer === now
                  ? null
                  : { name: nameOf(newer), restore: () => void restore(after, [difference.slot]) }
              }
            />
          ))
        )}
      </section>
      <footer className="dialog-foot">
        <output aria-live="polite">
          {said === '' ? (
            words.legend
          ) : (
            <>
              {said}
              <Button
                className="button small"
                onPress={() => {
                  setSaid('')
                  actions.history.takeBack()
                }}
              >
                {strings.desk.undo}
              </Button>
            </>
          )}
        </output>
        {newer !== now && after ? (
          <Button className="button outlined" onPress={() => void restore(after, slots)}>
            {words.restoreNewer}
          </Button>
        ) : null}
        {before ? (
          <Button
            className="button outlined"
            isDisabled={differences?.length === 0 && newer === now}
            onPress={() => void restore(before, slots)}
          >
            {words.restoreAll}
          </Button>
        ) : null}
        <Button className="button main" autoFocus onPress={onClose}>
          {strings.desk.close}
        </Button>
      </footer>
    </Overlay>
  )
}

/** The release of a version, read once; what is on screen is there already. */
function useVersion(desk: Desk, chosen: string, present: Release): Release | null {
  const { refuse } = desk
  const [read, setRead] = useState<{ id: string; release: Release } | null>(null)
  useEffect(() => {
    if (chosen === now) return
    let wanted = true
    void ask('history.read', { id: chosen }).then((answer) => {
      if (!wanted) return
      if (answer.ok) setRead({ id: chosen, release: answer.value.release })
      else refuse(answer.refusal)
    })
    return () => {
      wanted = false
    }
  }, [chosen, refuse])
  if (chosen === now) return present
  return read?.id === chosen ? read.release : null
}
