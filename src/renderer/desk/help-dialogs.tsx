import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import type { About } from '#contract/contract.ts'
import { ask } from '../bridge.ts'
import { commands } from './commands/commands.ts'
import { Actions, Frame } from './dialog-frame.tsx'
import { shortcutText } from './keys.ts'
import { useSay, useStrings } from './language.tsx'

/** Every command that has a key, with its key. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  const { desk } = useStrings()
  const say = useSay()
  return (
    <Frame title={desk.keysTitle} wide onClose={onClose}>
      <p>{desk.keysBody}</p>
      <dl className="key-sheet">
        {commands.map((command) =>
          command.shortcut ? (
            <div key={command.id}>
              <dt>{say(command.label)}</dt>
              <dd>
                <kbd>{shortcutText(command.shortcut)}</kbd>
              </dd>
            </div>
          ) : null,
        )}
      </dl>
      <Actions>
        <Button className="button main" autoFocus onPress={onClose}>
          {desk.close}
        </Button>
      </Actions>
    </Frame>
  )
}

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
