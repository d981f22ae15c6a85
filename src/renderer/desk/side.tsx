import { createContext, memo, use } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { HistoryHealth } from '#contract/history.ts'
import type { ExceptionRecord } from '#contract/office.ts'
import type { SplitFindings } from '#domain/rules/exceptions.ts'
import { FindingsPanel } from '../findings/findings-panel.tsx'
import { HistoryPanel } from '../history/history-panel.tsx'
import { useAnswer, useSavedAt } from '../history/use-answer.ts'
import { PaperPreview } from '../paper/paper-preview.tsx'
import type { DeskActions } from './desk-actions.ts'
import type { OpenDraft } from './desk-state.ts'
import { useStrings } from './language.tsx'
import type { Desk } from './use-desk.ts'
import type { ExceptionActions } from './use-exceptions.ts'

interface SideProps {
  readonly desk: Desk
  readonly open: OpenDraft
  readonly actions: DeskActions
  readonly office: ExceptionActions
  readonly split: SplitFindings<ExceptionRecord>
}

// What the panels show goes past the tabs: the text changes with every key, and drawing tabs is slow.
const Shown = createContext<(SideProps & { readonly health: HistoryHealth | null }) | null>(null)

/** Beside the page: what the checks found, the history, and the release as readers will get it. */
export function Side(props: SideProps) {
  const { desk, open } = props
  const { settings, recorded } = desk.state
  const savedAt = useSavedAt(open.save)
  // The history tests itself when a draft is opened, with everything that is kept, and with each save while it is looked at.
  const turn = settings.side === 'history' ? `${recorded}:${savedAt}` : String(recorded)
  const health = useAnswer(desk, 'history.health', { draft: open.id }, turn)
  return (
    <Shown value={{ ...props, health }}>
      <SideTabs side={settings.side} sound={health?.sound !== false} actions={props.actions} />
    </Shown>
  )
}

const sides = ['findings', 'history', 'preview'] as const

interface SideTabsProps {
  readonly side: (typeof sides)[number]
  readonly sound: boolean
  readonly actions: DeskActions
}

const SideTabs = memo(function SideTabs({ side, sound, actions }: SideTabsProps) {
  const { desk: strings, history } = useStrings()
  return (
    <Tabs
      className="side-tabs"
      selectedKey={side}
      onSelectionChange={(key) => actions.showSide(sides.find((one) => one === key) ?? 'findings')}
    >
      <TabList className="side-tab-list" aria-label={strings.regions.side}>
        <Tab id="findings" className="side-tab">
          {strings.tabs.findings}
        </Tab>
        <Tab id="history" className="side-tab">
          {history.title}
          {sound ? null : (
            <span className="sign error">
              <span aria-hidden>!</span>
              <span className="quiet">{history.unsoundShort}</span>
            </span>
          )}
        </Tab>
        <Tab id="preview" className="side-tab">
          {strings.tabs.preview}
        </Tab>
      </TabList>
      <TabPanel id="findings" className="side-panel">
        <ShownFindings />
      </TabPanel>
      <TabPanel id="history" className="side-panel">
        <ShownHistory />
      </TabPanel>
      <TabPanel id="preview" className="side-panel">
        <ShownPreview />
      </TabPanel>
    </Tabs>
  )
})

function ShownFindings() {
  const shown = use(Shown)
  if (shown === null) return null
  const { desk, open, split, actions, office } = shown
  return (
    <FindingsPanel
      release={open.release}
      findings={split.standing}
      current={desk.state.current}
      actions={actions}
      split={split}
      onWithdraw={(exception) => void office.withdraw(exception)}
    />
  )
}

function ShownHistory() {
  const shown = use(Shown)
  if (shown === null) return null
  return <HistoryPanel desk={shown.desk} open={shown.open} health={shown.health} actions={shown.actions} />
}

function ShownPreview() {
  const shown = use(Shown)
  return shown && <PaperPreview release={shown.open.release} actions={shown.actions} />
}
