import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useStrings } from '../desk/language.tsx'
import type { Desk } from '../desk/use-desk.ts'
import { useAnswer } from '../history/use-answer.ts'
import { OpenRelease } from './open-release.tsx'

/** Releases that are shown at a time, and what the desk gives at most. */
const page = 50
const most = 200

interface CheckedReleasesProps {
  readonly desk: Desk
  readonly rule: string | null
  readonly turn: string
  onOpen(id: string): void
}

/** The releases in which something was found, of one rule or of all, the newest first. */
export function CheckedReleases({ desk, rule, turn, onOpen }: CheckedReleasesProps) {
  const { checks: strings } = useStrings()
  const [limit, setLimit] = useState(page)
  const filter = { after: 0, limit, ...(rule === null ? {} : { rule }) }
  const found = useAnswer(desk, 'checks.releases', filter, turn)
  if (found === null || found.length === 0) return null
  return (
    <div>
      <h3>{strings.releases}</h3>
      <ul className="checks-releases" aria-label={strings.releases}>
        {found.map(({ errors, warnings, advice, ...release }) => (
          <li key={release.id}>
            <OpenRelease
              release={release}
              beside={strings.counts(errors, warnings, advice)}
              onOpen={() => onOpen(release.id)}
            />
          </li>
        ))}
      </ul>
      {found.length === limit && limit < most ? (
        <Button className="button outlined" onPress={() => setLimit(Math.min(most, limit + page))}>
          {strings.moreReleases}
        </Button>
      ) : null}
    </div>
  )
}
