import { useState } from 'react'
import { Heading } from 'react-aria-components'
import type { BundledRelease, OpenedBundle } from '#contract/bundles.ts'
import { Overlay } from '../desk/overlay.tsx'
import type { DeskActions } from '../desk/desk-actions.ts'
import { useStrings } from '../desk/language.tsx'
import { whenText } from '../desk/moments.ts'
import type { Desk } from '../desk/use-desk.ts'
import { BundleList } from './bundle-list.tsx'
import { MergeView } from './merge-view.tsx'
import { takeRelease } from './take-release.ts'
import type { ReleaseToTake } from './take-release.ts'
import './bundles.css'

interface BundleDialogProps {
  readonly desk: Desk
  readonly bundle: OpenedBundle
  readonly actions: DeskActions
  onClose(): void
}

/** What came from another machine, and how it stands to what is here; nothing is changed until it is taken. */
export function BundleDialog({ desk, bundle, actions, onClose }: BundleDialogProps) {
  const words = useStrings()
  const { bundles: strings, drafts } = words
  const [only] = bundle.releases
  const [chosen, setChosen] = useState<BundledRelease | null>(
    bundle.releases.length === 1 ? (only ?? null) : null,
  )
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set())

  const take = async (release: ReleaseToTake, isNew: boolean) => {
    const said = isNew ? strings.takenOne : strings.merged
    if (!(await takeRelease(desk, actions, release, said))) return
    setTaken((ids) => new Set([...ids, release.id]))
    if (bundle.releases.length === 1) onClose()
    else setChosen(null)
  }
  return (
    <Overlay frame="large" body="dialog-parts" isDismissable={false} onClose={onClose}>
      <header className="dialog-head bundle-head">
        <Heading slot="title" level={2} lang="th">
          {chosen === null ? strings.title : chosen.headline || drafts.untitled}
        </Heading>
        <p>{strings.from(bundle.name, bundle.by, whenText(bundle.madeAt, words))}</p>
      </header>
      {chosen === null ? (
        <BundleList
          desk={desk}
          releases={bundle.releases}
          taken={taken}
          onLook={setChosen}
          onTaken={(ids) => setTaken(new Set([...taken, ...ids]))}
          onClose={onClose}
        />
      ) : (
        <MergeView
          key={chosen.id}
          desk={desk}
          release={chosen}
          onTake={take}
          onBack={bundle.releases.length === 1 ? null : () => setChosen(null)}
          onClose={onClose}
        />
      )}
    </Overlay>
  )
}
