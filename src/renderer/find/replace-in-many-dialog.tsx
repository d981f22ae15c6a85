import { useDeferredValue, useState } from 'react'
import { Button, Checkbox, CheckboxGroup, Input, Label, TextField } from 'react-aria-components'
import type { ReplaceableRelease } from '#contract/replace.ts'
import { isSettled } from '#domain/release/states.ts'
import { ask } from '../bridge.ts'
import { Actions, Frame } from '../desk/dialog-frame.tsx'
import { useStrings } from '../desk/language.tsx'
import { Tick, TickMark } from '../desk/tick.tsx'
import type { Desk } from '../desk/use-desk.ts'
import { inContext, shown } from '../findings/in-context.ts'
import { useReplacePreview } from './use-replace-preview.ts'
import './find.css'

interface ReplaceInManyDialogProps {
  readonly desk: Desk
  onClose(): void
}

/** Replaces a text in the releases on the desk that a person ticks, after showing what would change in each. */
export function ReplaceInManyDialog({ desk, onClose }: ReplaceInManyDialogProps) {
  const words = useStrings()
  const { find: strings } = words
  const [query, setQuery] = useState('')
  const [text, setText] = useState('')
  const [exact, setExact] = useState(false)
  // What was agreed to goes back to its writer when it changes: it is ticked only by hand.
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set())
  const [said, setSaid] = useState('')
  const asked = useDeferredValue({ query, text, exact })
  const preview = useReplacePreview(desk, asked)
  const releases = preview?.releases ?? []
  const chosen = releases.filter(({ id, state }) => turned.has(id) === isSettled(state))
  const places = chosen.reduce((sum, one) => sum + one.places, 0)

  const replace = async () => {
    if (!(await desk.leave())) return
    const drafts = chosen.map(({ id, base }) => ({ id, base }))
    const answer = await ask('replace.inMany', { query, text, exact, drafts })
    if (!answer.ok) return setSaid(words.refusals[answer.refusal.code](answer.refusal.detail))
    const open = desk.latest.current.open?.id
    if (drafts.some(({ id }) => id === open)) {
      const changed = await ask('drafts.open', { id: open ?? '' })
      if (changed.ok) desk.show(changed.value)
    }
    await desk.refresh()
    onClose()
    const { releases: count, places: replaced, left: untouched } = answer.value
    desk.say(
      [
        strings.manyDone(replaced, count),
        ...(untouched.length > 0 ? [strings.manyLeft(untouched)] : []),
      ].join(' · '),
    )
  }
  return (
    <Frame title={strings.manyTitle} wide onClose={onClose}>
      <p>{strings.manyBody}</p>
      <div className="find-many-fields">
        <TextField className="field" value={query} onChange={setQuery} maxLength={200} autoFocus>
          <Label>{strings.field}</Label>
          <Input className="box" spellCheck={false} />
        </TextField>
        <TextField className="field" value={text} onChange={setText} maxLength={1000}>
          <Label>{strings.replaceField}</Label>
          <Input className="box" spellCheck={false} />
        </TextField>
      </div>
      <Tick label={strings.exact} hint={strings.exactHint} on={exact} onChange={setExact} />
      <output className="find-many-said">
        {said === '' && query !== '' && preview !== null ? summary() : said}
      </output>
      {releases.length === 0 ? null : (
        <CheckboxGroup
          className="find-many-releases"
          aria-label={strings.manyReleases}
          value={chosen.map(({ id }) => id)}
          onChange={(ids) =>
            setTurned(
              new Set(
                releases.filter((one) => ids.includes(one.id) === isSettled(one.state)).map(({ id }) => id),
              ),
            )
          }
        >
          {releases.map((release) => (
            <Row key={release.id} release={release} text={text} />
          ))}
        </CheckboxGroup>
      )}
      <Actions>
        <Button className="button" onPress={onClose}>
          {words.desk.cancel}
        </Button>
        <Button className="button main" isDisabled={chosen.length === 0} onPress={() => void replace()}>
          {strings.manyReplace(places, chosen.length)}
        </Button>
      </Actions>
    </Frame>
  )

  function summary(): string {
    const cut = preview?.cut ?? 0
    return [
      releases.length === 0 ? strings.manyNone : strings.manyFound(releases.length),
      ...(cut > 0 ? [strings.previewCut(cut)] : []),
    ].join(' · ')
  }
}

function Row({ release, text }: { release: ReplaceableRelease; text: string }) {
  const { find: strings, drafts } = useStrings()
  const headline = release.headline === '' ? drafts.untitled : release.headline
  return (
    <div className="find-many-release">
      <Checkbox className="ticked" value={release.id}>
        <TickMark />
        <span>
          <span className="find-many-headline" lang="th">
            {headline}
          </span>
          <span className="ticked-hint">
            {` · ${strings.manyPlaces(release.places)}`}
            {isSettled(release.state) ? ` · ${drafts.states[release.state]}` : ''}
          </span>
        </span>
      </Checkbox>
      <ul>
        {release.samples.map((sample) => {
          const { before, text: found, after } = inContext(sample.passage, sample)
          return (
            <li key={`${sample.passage}:${sample.start}`} className="find-change" lang="th">
              {before}
              <del>{found}</del> <ins>{shown(text)}</ins>
              {after}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
