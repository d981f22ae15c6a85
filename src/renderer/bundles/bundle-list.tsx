import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { BundledRelease } from '#contract/bundles.ts'
import { ask } from '../bridge.ts'
import { useStrings } from '../desk/language.tsx'
import type { Desk } from '../desk/use-desk.ts'

interface BundleListProps {
  readonly desk: Desk
  readonly releases: readonly BundledRelease[]
  readonly taken: ReadonlySet<string>
  onLook(release: BundledRelease): void
  onTaken(ids: readonly string[]): void
  onClose(): void
}

/** The releases of a bundle with their standing; those that need no decision can be taken together. */
export function BundleList({ desk, releases, taken, onLook, onTaken, onClose }: BundleListProps) {
  const { bundles: strings, dates, drafts } = useStrings()
  const [said, setSaid] = useState('')
  const open = desk.state.open?.id
  // The one on the desk is looked at by itself: its merge is a step of the editor.
  const simple = releases.filter(
    ({ id, standing, conflicts }) => conflicts === 0 && standing !== 'same' && !taken.has(id) && id !== open,
  )
  const takeAll = async () => {
    const done: string[] = []
    for (const { id } of simple) {
      const texts = await ask('bundles.texts', { id })
      const answer = texts.ok
        ? await ask('bundles.take', { id, localBase: texts.value.localBase, choices: {} })
        : texts
      if (!answer.ok) {
        desk.refuse(answer.refusal)
        break
      }
      done.push(id)
    }
    onTaken(done)
    setSaid(strings.takenAll(done.length))
    desk.dispatch({ kind: 'recorded' })
    await desk.refresh()
  }
  return (
    <>
      <ul className="dialog-middle bundle-list" aria-label={strings.list}>
        {releases.map((release) => {
          const { id, headline, date, state, standing, conflicts, inBin } = release
          const name = headline === '' ? drafts.untitled : headline
          return (
            <li key={id}>
              <span className="bundle-headline" lang="th">
                {name}
              </span>
              <span className="facts">
                {[
                  ...(date === null ? [] : [dates.day(date)]),
                  drafts.states[state],
                  ...(inBin ? [strings.inBin] : []),
                ].join(' · ')}
              </span>
              <span className={`standing ${standing}`}>
                {taken.has(id) ? strings.taken : strings.standing[standing]}
                {standing === 'both-changed' && !taken.has(id) ? ` · ${strings.conflicts(conflicts)}` : ''}
              </span>
              {taken.has(id) ? null : (
                <Button
                  className="button outlined small"
                  aria-label={strings.lookAt(name)}
                  onPress={() => onLook(release)}
                >
                  {strings.look}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      <footer className="dialog-foot">
        <output>{said}</output>
        {simple.length > 0 ? (
          <Button className="button outlined" onPress={() => void takeAll()}>
            {strings.takeAll(simple.length)}
          </Button>
        ) : null}
        <Button className="button main" autoFocus onPress={onClose}>
          {strings.close}
        </Button>
      </footer>
    </>
  )
}
