import { useMemo, useState } from 'react'
import { Button } from 'react-aria-components'
import type { BundledRelease, BundledTexts } from '#contract/bundles.ts'
import { compareReleases } from '#domain/history/compare-releases.ts'
import { mergeReleases } from '#domain/history/merge-releases.ts'
import type { MergeChoice } from '#domain/history/merge-releases.ts'
import { emptyRelease } from '#domain/release/release.ts'
import { useStrings } from '../desk/language.tsx'
import type { Desk } from '../desk/use-desk.ts'
import { ComparedSlot } from '../history/compared-slot.tsx'
import { useAnswer } from '../history/use-answer.ts'
import { ConflictChoice } from './conflict-choice.tsx'
import type { ReleaseToTake } from './take-release.ts'

interface MergeViewProps {
  readonly desk: Desk
  readonly release: BundledRelease
  onTake(release: ReleaseToTake, isNew: boolean): Promise<void>
  /** Null where the bundle has nothing else. */
  readonly onBack: (() => void) | null
  onClose(): void
}

/** One release of a bundle: what must be decided, then what would change here. */
export function MergeView({ desk, release, onTake, onBack, onClose }: MergeViewProps) {
  const { bundles: strings } = useStrings()
  // A save in between is another text to stand on.
  const turn = String(desk.state.recorded)
  const texts = useAnswer(desk, 'bundles.texts', { id: release.id }, turn)
  return texts === null ? (
    <>
      <p className="nothing">{strings.reading}</p>
      <footer className="dialog-foot" />
    </>
  ) : (
    <Merging id={release.id} texts={texts} onTake={onTake} onBack={onBack} onClose={onClose} />
  )
}

interface MergingProps extends Omit<MergeViewProps, 'desk' | 'release'> {
  readonly id: string
  readonly texts: BundledTexts
}

function Merging({ id, texts, onTake, onBack, onClose }: MergingProps) {
  const { bundles: strings } = useStrings()
  const [choices, setChoices] = useState<ReadonlyMap<string, MergeChoice>>(new Map())
  const { base, ours, theirs, localBase } = texts
  const merge = useMemo(
    () => (ours === null ? null : mergeReleases(base, ours, theirs)),
    [base, ours, theirs],
  )
  const conflicts = merge?.conflicts ?? []
  const undecided = conflicts.filter((one) => !choices.has(one.id)).length
  const merged = merge === null ? theirs : merge.resolved(choices)
  const present = ours ?? emptyRelease()
  const differences = compareReleases(present, merged)
  const said =
    ours === null
      ? strings.newHere
      : conflicts.length > 0
        ? undecided > 0
          ? strings.undecided(undecided)
          : strings.decided
        : differences.length === 0
          ? strings.nothingNew
          : strings.noConflict
  return (
    <>
      <section className="dialog-middle" aria-label={strings.changes} tabIndex={0}>
        {ours !== null && base === null ? <p className="bundle-hint">{strings.unrelated}</p> : null}
        {conflicts.map((conflict) => (
          <ConflictChoice
            key={conflict.id}
            conflict={conflict}
            choice={choices.get(conflict.id) ?? null}
            onChoose={(choice) => setChoices(new Map([...choices, [conflict.id, choice]]))}
          />
        ))}
        {ours !== null && differences.length > 0 ? (
          <h3 className="bundle-changes">{strings.changes}</h3>
        ) : null}
        {differences.map((difference) => (
          <ComparedSlot
            key={difference.slot}
            difference={difference}
            before={present}
            after={merged}
            older={null}
            newer={null}
          />
        ))}
      </section>
      <footer className="dialog-foot">
        <output aria-live="polite">{said}</output>
        {onBack === null ? null : (
          <Button className="button outlined" onPress={onBack}>
            {strings.back}
          </Button>
        )}
        <Button className="button outlined" onPress={onClose}>
          {strings.close}
        </Button>
        <Button
          className="button main"
          autoFocus={conflicts.length === 0}
          isDisabled={undecided > 0}
          onPress={() => void onTake({ id, localBase, choices }, ours === null)}
        >
          {ours === null ? strings.take : strings.merge}
        </Button>
      </footer>
    </>
  )
}
