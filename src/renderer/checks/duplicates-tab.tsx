import { ask } from '../bridge.ts'
import { useStrings } from '../desk/language.tsx'
import { whenText } from '../desk/moments.ts'
import type { Desk } from '../desk/use-desk.ts'
import { useAnswer } from '../history/use-answer.ts'
import { JobLine } from './job-line.tsx'
import { OpenRelease } from './open-release.tsx'
import { useJob } from './use-job.ts'

/** Releases that say nearly the same, group by group. */
export function DuplicatesTab({ desk, onOpen }: { desk: Desk; onOpen: (id: string) => void }) {
  const words = useStrings()
  const { checks: strings, refusals } = words
  const job = useJob('near-duplicates')
  const found = useAnswer(desk, 'duplicates.read', {}, String(job.ended))
  const run = async () => {
    const answer = await ask('duplicates.find', {})
    if (!answer.ok) return refusals[answer.refusal.code](answer.refusal.detail)
    return answer.value.cancelled ? strings.stoppedEmpty : ''
  }
  const said =
    found === null || found.at === null
      ? strings.duplicatesNever
      : strings.duplicatesAt(whenText(found.at, words), found.releases)
  return (
    <>
      <JobLine job={job} label={strings.findDuplicates} said={said} onRun={run} />
      {found === null ? null : found.groups.length === 0 ? (
        <p className="checks-none">{strings.duplicatesNone}</p>
      ) : (
        <ul className="checks-groups" aria-label={strings.duplicates}>
          {found.groups.map((group) => (
            <li key={group[0]?.id}>
              <h3>{strings.groupOf(group.length)}</h3>
              <ul className="checks-releases">
                {group.map(({ likeness, ...release }) => (
                  <li key={release.id}>
                    <OpenRelease
                      release={release}
                      beside={strings.likeness(likeness)}
                      onOpen={() => onOpen(release.id)}
                    />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
