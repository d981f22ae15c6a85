import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import type { SecondPlace } from '#contract/backups.ts'
import { ask } from '../bridge.ts'
import { useStrings } from '../desk/language.tsx'
import { whenText } from '../desk/moments.ts'

/** Where the backups go a second time, and what can be done about it. `turn` grows with every backup made. */
export function SecondPlaceOfBackups({ turn, onChanged }: { turn: number; onChanged: () => void }) {
  const { backups: strings, refusals } = useStrings()
  const [place, setPlace] = useState<SecondPlace | null | undefined>(undefined)
  const [said, setSaid] = useState('')
  useEffect(() => {
    let wanted = true
    void ask('backups.place', {}).then((answer) => {
      if (wanted && answer.ok) setPlace(answer.value)
    })
    return () => {
      wanted = false
    }
  }, [turn])
  const change = async (question: 'backups.choosePlace' | 'backups.copyAway' | 'backups.leavePlace') => {
    setSaid(question === 'backups.leavePlace' ? '' : strings.copying)
    const answer = await ask(question, {})
    setSaid(answer.ok ? '' : refusals[answer.refusal.code](answer.refusal.detail))
    const now = answer.ok ? answer : await ask('backups.place', {})
    if (now.ok) setPlace(now.value)
    onChanged()
  }
  if (place === undefined) return null
  return (
    <section className="second-place" aria-label={strings.second}>
      <h3>{strings.second}</h3>
      {place === null ? (
        <p>{strings.secondNone}</p>
      ) : (
        <p>
          <span className="second-place-folder">{place.folder}</span>
          <PlaceState place={place} />
        </p>
      )}
      <div className="second-place-buttons">
        {place !== null && !(place.reachable && place.upToDate) ? (
          <Button className="button outlined" onPress={() => void change('backups.copyAway')}>
            {strings.copyAway}
          </Button>
        ) : null}
        <Button className="button outlined" onPress={() => void change('backups.choosePlace')}>
          {place === null ? strings.choosePlace : strings.changePlace}
        </Button>
        {place === null ? null : (
          <Button className="button" onPress={() => void change('backups.leavePlace')}>
            {strings.leavePlace}
          </Button>
        )}
        <output>{said}</output>
      </div>
    </section>
  )
}

function PlaceState({ place }: { place: SecondPlace }) {
  const words = useStrings()
  const { backups: strings } = words
  if (!place.reachable) return <span className="second-place-trouble">{strings.unreachable}</span>
  if (place.latest === null) return <span>{strings.secondEmpty}</span>
  const latest = strings.secondLatest(whenText(place.latest, words))
  return <span>{place.upToDate ? `${latest} · ${strings.secondUpToDate}` : latest}</span>
}
