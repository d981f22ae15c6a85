import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { SpellingGroup } from '#contract/checks.ts'
import type { HouseRules } from '#contract/office.ts'
import { ask } from '../bridge.ts'
import { useStrings } from '../desk/language.tsx'
import { whenText } from '../desk/moments.ts'
import type { Desk } from '../desk/use-desk.ts'
import { useAnswer } from '../history/use-answer.ts'
import { JobLine } from './job-line.tsx'
import { useJob } from './use-job.ts'

interface SpellingsTabProps {
  readonly desk: Desk
  readonly house: HouseRules
  onWriteHouse(house: HouseRules): Promise<boolean>
}

/** Words that the office writes in several ways; one press makes the usual one a word of the office. */
export function SpellingsTab({ desk, house, onWriteHouse }: SpellingsTabProps) {
  const words = useStrings()
  const { checks: strings, refusals } = words
  const job = useJob('spellings')
  const [made, setMade] = useState('')
  const found = useAnswer(desk, 'spellings.read', {}, String(job.ended))
  const run = async () => {
    const answer = await ask('spellings.count', {})
    if (!answer.ok) return refusals[answer.refusal.code](answer.refusal.detail)
    return answer.value.cancelled ? strings.stoppedEmpty : ''
  }
  const make = async (wrong: string, right: string) => {
    const others = house.words.filter((word) => word.wrong !== wrong)
    const done = await onWriteHouse({ ...house, words: [{ wrong, right, note: '' }, ...others] })
    if (done) setMade(strings.ruleMade(wrong, right))
  }
  const said =
    found === null || found.at === null
      ? strings.spellingsNever
      : strings.spellingsAt(whenText(found.at, words), found.releases)
  return (
    <>
      <JobLine job={job} label={strings.countSpellings} said={said} onRun={run} />
      {found === null ? null : found.groups.length === 0 ? (
        <p className="checks-none">{strings.spellingsNone}</p>
      ) : (
        <ul className="checks-spellings" aria-label={strings.spellings}>
          {found.groups.map((group) => (
            <Group
              key={group.usual}
              group={group}
              house={house}
              onMake={(wrong) => void make(wrong, group.usual)}
            />
          ))}
        </ul>
      )}
      <output className="checks-foot">{made}</output>
    </>
  )
}

interface GroupProps {
  readonly group: SpellingGroup
  readonly house: HouseRules
  onMake(wrong: string): void
}

function Group({ group, house, onMake }: GroupProps) {
  const { checks: strings } = useStrings()
  const { usual, count, others } = group
  return (
    <li>
      <p className="checks-usual" lang="th">
        {usual} <span className="facts">{strings.times(count)}</span>
      </p>
      <ul>
        {others.map(({ form, count: times }) => (
          <li key={form}>
            <span lang="th">{form}</span>
            <span className="facts">{strings.times(times)}</span>
            {house.words.some(({ wrong }) => wrong === form) ? (
              <span className="facts">{strings.isRule}</span>
            ) : (
              <Button
                className="button outlined small"
                aria-label={strings.makeRuleOf(form, usual)}
                onPress={() => onMake(form)}
              >
                {strings.makeRule(usual)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </li>
  )
}
