import { Fragment } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import { compareTexts } from '#domain/history/compare-texts.ts'
import type { MergeChoice, MergeConflict } from '#domain/history/merge-releases.ts'
import { isIsoDate } from '#domain/thai/buddhist-date.ts'
import { useStrings } from '../desk/language.tsx'

interface ConflictChoiceProps {
  readonly conflict: MergeConflict
  /** Null until somebody has chosen. */
  readonly choice: MergeChoice | null
  onChoose(choice: MergeChoice): void
}

/** A place that both have written differently, side by side; a person chooses. */
export function ConflictChoice({ conflict, choice, onChoose }: ConflictChoiceProps) {
  const { bundles: strings, findings, dates } = useStrings()
  const { place, base, ours, theirs } = conflict
  const name = findings.slots[place]
  const shown = (text: string) => (place === 'date' && isIsoDate(text) ? dates.longDay(text) : text)
  return (
    <RadioGroup
      className="conflict"
      value={choice}
      onChange={(value) => onChoose(value === 'theirs' || value === 'both' ? value : 'ours')}
    >
      <Label className="conflict-name">{strings.choose(name)}</Label>
      {base === '' ? null : (
        <p className="conflict-base" lang="th">
          <span>{strings.base}</span> {shown(base)}
        </p>
      )}
      <div className="conflict-sides">
        <Radio value="ours" className="conflict-side">
          <span className="conflict-whose">{strings.ours}</span>
          <Words base={shown(base)} text={shown(ours)} />
        </Radio>
        <Radio value="theirs" className="conflict-side">
          <span className="conflict-whose">{strings.theirs}</span>
          <Words base={shown(base)} text={shown(theirs)} />
        </Radio>
      </div>
      {place === 'body' && ours !== '' && theirs !== '' ? (
        <Radio value="both" className="conflict-side conflict-both">
          <span className="conflict-whose">{strings.both}</span>
        </Radio>
      ) : null}
    </RadioGroup>
  )
}

// What a side has put in, marked; what it took out stands above.
function Words({ base, text }: { base: string; text: string }) {
  const { bundles: strings } = useStrings()
  if (text === '') return <span className="facts">{strings.noText}</span>
  return (
    <span className="conflict-text" lang="th">
      {compareTexts(base, text)
        .filter(({ kind }) => kind !== 'removed')
        .map((stretch, at) =>
          stretch.kind === 'added' && base !== '' ? (
            <ins key={at}>{stretch.text}</ins>
          ) : (
            <Fragment key={at}>{stretch.text}</Fragment>
          ),
        )}
    </span>
  )
}
