import { useState } from 'react'
import { Input, Label, TextField } from 'react-aria-components'
import type { ArchiveChecked, CheckStatistics } from '#contract/checks.ts'
import { ask } from '../bridge.ts'
import { useStrings } from '../desk/language.tsx'
import { whenText } from '../desk/moments.ts'
import type { Desk } from '../desk/use-desk.ts'
import { useAnswer } from '../history/use-answer.ts'
import { CheckedReleases } from './checked-releases.tsx'
import { JobLine } from './job-line.tsx'
import { RulesList } from './rules-list.tsx'
import { Sums } from './sums.tsx'
import { Trend } from './trend.tsx'
import { useJob } from './use-job.ts'

/** What the checks find: by rule, month, year and category, and in which releases. */
export function FindingsTab({ desk, onOpen }: { desk: Desk; onOpen: (id: string) => void }) {
  const words = useStrings()
  const { checks: strings, refusals } = words
  const job = useJob('check')
  const [within, setWithin] = useState('')
  const [rule, setRule] = useState<string | null>(null)
  const turn = String(job.ended)
  const all = useAnswer(desk, 'checks.statistics', { rule: null }, turn)
  const ofRule = useAnswer(desk, 'checks.statistics', { rule }, turn)

  const run = async () => {
    const query = within.trim()
    const answer = await ask('checks.run', query === '' ? {} : { within: { query } })
    if (!answer.ok) return refusals[answer.refusal.code](answer.refusal.detail)
    return outcome(answer.value, strings)
  }
  if (all === null) return null
  const said =
    all.latest === null
      ? strings.never
      : [
          strings.latest(whenText(all.latest, words)),
          ...(all.unchecked > 0 ? [strings.unchecked(all.unchecked)] : []),
        ].join(' · ')
  return (
    <>
      <div className="checks-top">
        <JobLine
          job={job}
          label={all.latest === null ? strings.run : strings.runMore}
          said={said}
          onRun={run}
        />
        {job.running ? null : (
          <TextField className="field checks-within" value={within} onChange={setWithin} maxLength={200}>
            <Label>{strings.within}</Label>
            <Input className="box" placeholder={strings.withinHint} />
          </TextField>
        )}
      </div>
      {all.latest === null ? null : (
        <div className="checks-columns">
          <RulesList statistics={all} chosen={rule} onChoose={setRule} />
          {ofRule === null ? null : (
            <Details desk={desk} found={ofRule} rule={rule} turn={turn} onOpen={onOpen} />
          )}
        </div>
      )}
    </>
  )
}

interface DetailsProps {
  readonly desk: Desk
  readonly found: CheckStatistics
  readonly rule: string | null
  readonly turn: string
  onOpen(id: string): void
}

function Details({ desk, found, rule, turn, onOpen }: DetailsProps) {
  const { checks: strings, dates } = useStrings()
  if (found.total.findings === 0) return <p className="checks-none">{strings.noFindings}</p>
  return (
    <section className="checks-details" aria-label={strings.releases} tabIndex={0}>
      <Trend months={found.months} />
      <div className="checks-sums">
        <Sums title={strings.years} sums={byYear(found.months)} nameOf={(name) => dates.year(Number(name))} />
        <Sums title={strings.categories} sums={found.categories} nameOf={(name) => name} />
      </div>
      <CheckedReleases desk={desk} rule={rule} turn={turn} onOpen={onOpen} />
    </section>
  )
}

function outcome(sum: ArchiveChecked, strings: ReturnType<typeof useStrings>['checks']): string {
  return [
    sum.cancelled ? strings.stopped : strings.checked(sum.checked, sum.unchanged),
    ...(sum.damaged > 0 ? [strings.damaged(sum.damaged)] : []),
  ].join(' · ')
}

function byYear(months: CheckStatistics['months']): CheckStatistics['months'] {
  const years = new Map<string, CheckStatistics['months'][number]>()
  for (const { name: month, ...sum } of months) {
    const name = month.slice(0, 4)
    const { releases = 0, withFindings = 0, findings = 0 } = years.get(name) ?? {}
    years.set(name, {
      name,
      releases: releases + sum.releases,
      withFindings: withFindings + sum.withFindings,
      findings: findings + sum.findings,
    })
  }
  return [...years.values()].reverse()
}
