import { useState } from 'react'
import { Button, GridList } from 'react-aria-components'
import type { Selection } from 'react-aria-components'
import { ask } from '../bridge.ts'
import { Actions, Frame } from '../desk/dialog-frame.tsx'
import { useStrings } from '../desk/language.tsx'
import { TickedRow } from '../desk/ticked-row.tsx'
import type { Desk } from '../desk/use-desk.ts'
import './bundles.css'

/** Which releases go to another machine: the one on the desk, as a rule. */
export function SendBundle({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const { bundles: strings, dates, drafts: words } = useStrings()
  const { drafts, open } = desk.state
  const listed = drafts.filter(({ damaged }) => damaged !== true)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    new Set(listed.some(({ id }) => id === open?.id) && open ? [open.id] : []),
  )
  const choose = (keys: Selection) =>
    setChosen(new Set(keys === 'all' ? listed.map(({ id }) => id) : [...keys].map(String)))
  const send = async () => {
    onClose()
    const answer = await ask('bundles.write', {
      // In the order of the list, the first of which names the file.
      drafts: listed.filter(({ id }) => chosen.has(id)).map(({ id }) => id),
    })
    if (!answer.ok) return desk.refuse(answer.refusal)
    if (answer.value === null) return
    desk.dispatch({ kind: 'recorded' })
    desk.say(strings.sent(answer.value.releases, answer.value.name))
  }
  return (
    <Frame title={strings.sendTitle} wide onClose={onClose}>
      <p>{strings.sendBody}</p>
      {listed.length === 0 ? (
        <p className="bundle-none">{strings.nothingToSend}</p>
      ) : (
        <GridList
          className="bundle-rows"
          aria-label={strings.sendList}
          selectionMode="multiple"
          selectedKeys={chosen}
          onSelectionChange={choose}
          items={listed}
        >
          {({ id, headline, date, state }) => (
            <TickedRow id={id} headline={headline || words.untitled}>
              {[...(date === null ? [] : [dates.day(date)]), words.states[state]].join(' · ')}
            </TickedRow>
          )}
        </GridList>
      )}
      <Actions>
        <Button className="button" onPress={onClose}>
          {strings.close}
        </Button>
        <Button className="button main" isDisabled={chosen.size === 0} onPress={() => void send()}>
          {strings.send(chosen.size)}
        </Button>
      </Actions>
    </Frame>
  )
}
