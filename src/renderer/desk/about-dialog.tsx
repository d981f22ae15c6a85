import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import type { About } from '#contract/about.ts'
import { ask } from '../bridge.ts'
import { Actions, Frame } from './dialog-frame.tsx'
import { useStrings } from './language.tsx'

/** What the program is and what it stands on. */
export function AboutDialog({ onClose }: { onClose: () => void }) {
  const { desk } = useStrings()
  const [about, setAbout] = useState<About | null>(null)
  useEffect(() => {
    let shown = true
    void ask('desk.about', {}).then((answer) => {
      if (shown && answer.ok) setAbout(answer.value)
    })
    return () => {
      shown = false
    }
  }, [])
  return (
    <Frame title={about ? desk.about(about.version) : desk.name} onClose={onClose}>
      <p>{desk.aboutBody}</p>
      {about ? (
        <dl className="about">
          <dt>{desk.runtime}</dt>
          <dd>
            {about.runtime}
            <br />
            {desk.runtimeKinds[about.runtimeKind]}
          </dd>
          <dt>{desk.store}</dt>
          <dd>{about.store}</dd>
        </dl>
      ) : null}
      <Actions>
        <Button className="button main" autoFocus onPress={onClose}>
          {desk.close}
        </Button>
      </Actions>
    </Frame>
  )
}
