import { Button, Heading, TabPanel, Tabs } from 'react-aria-components'
import type { HouseRules } from '#contract/office.ts'
import { Overlay } from '../desk/overlay.tsx'
import { useStrings } from '../desk/language.tsx'
import { Segments } from '../desk/segments.tsx'
import type { Desk } from '../desk/use-desk.ts'
import { DuplicatesTab } from './duplicates-tab.tsx'
import { FindingsTab } from './findings-tab.tsx'
import { SpellingsTab } from './spellings-tab.tsx'
import './checks.css'

interface ChecksDialogProps {
  readonly desk: Desk
  readonly house: HouseRules
  onWriteHouse(house: HouseRules): Promise<boolean>
  onClose(): void
}

/** What the checks find in everything the office wrote, how it spells, and what it wrote twice. */
export function ChecksDialog({ desk, house, onWriteHouse, onClose }: ChecksDialogProps) {
  const { checks: strings } = useStrings()
  const open = (id: string) => {
    onClose()
    void desk.open(id)
  }
  return (
    <Overlay frame="checks" body="checks-body" onClose={onClose}>
      <Tabs className="checks-tabs">
        <header className="dialog-head checks-head">
          <Heading slot="title" level={2}>
            {strings.title}
          </Heading>
          <Segments label={strings.title} names={strings.tabs} />
          <Button className="button outlined" onPress={onClose}>
            {strings.close}
          </Button>
        </header>
        <TabPanel id="findings" className="checks-panel">
          <FindingsTab desk={desk} onOpen={open} />
        </TabPanel>
        <TabPanel id="spellings" className="checks-panel">
          <SpellingsTab desk={desk} house={house} onWriteHouse={onWriteHouse} />
        </TabPanel>
        <TabPanel id="duplicates" className="checks-panel">
          <DuplicatesTab desk={desk} onOpen={open} />
        </TabPanel>
      </Tabs>
    </Overlay>
  )
}
