import { useCallback, useMemo, useRef, useState } from 'react'
import { Button, Heading, TabPanel, Tabs } from 'react-aria-components'
import { FileOutput } from 'lucide-react'
import type { RefusedRow } from '#domain/directory/directory-table.ts'
import { namedInFull } from '#domain/directory/directory.ts'
import type { AgencyFacts, Directory, PersonFacts } from '#domain/directory/directory.ts'
import type { IsoDate } from '#domain/release/release.ts'
import { Overlay } from '../desk/overlay.tsx'
import { iconLook } from '../desk/control.tsx'
import { useStrings } from '../desk/language.tsx'
import { Segments } from '../desk/segments.tsx'
import { TableFile } from '../desk/table-file.tsx'
import { today } from '../desk/today.ts'
import { tableText } from '../house/house-csv.ts'
import { AgencyForm, noAgency } from './agency-form.tsx'
import { largestTable, readDirectoryCsv } from './directory-csv.ts'
import { agencyLines, personLines } from './entry-lines.ts'
import { EntryPane } from './entry-pane.tsx'
import type { Said } from './entry-pane.tsx'
import { nobody, PersonForm } from './person-form.tsx'
import { ProposalsPane } from './proposals-pane.tsx'
import type { DirectoryActions } from './use-directory.ts'
import './directory.css'

interface DirectoryDialogProps {
  readonly directory: Directory
  readonly actions: DirectoryActions
  /** The day of the release on the desk; today without one. */
  readonly day: IsoDate | null
  onClose(): void
}

/** Rows that are shown one by one; the others are counted. */
const mostShown = 50

/** The people, posts and agencies that the office knows. */
export function DirectoryDialog({ directory, actions, day, onClose }: DirectoryDialogProps) {
  const { directory: strings } = useStrings()
  const [said, setSaid] = useState<Said | null>(null)
  const [refused, setRefused] = useState<readonly RefusedRow[]>([])
  const askFirst = useRef<(() => void) | null>(null)
  const onUnsaved = useCallback((ask: (() => void) | null) => {
    askFirst.current = ask
  }, [])
  const [tab, setTab] = useState('people')
  // What is not saved is asked about before it goes.
  const leaving = (go: () => void) => (askFirst.current ?? go)()
  const leave = () => leaving(onClose)
  return (
    <Overlay frame="directory-frame" body="dialog directory-dialog" isDismissable={false} onClose={leave}>
      <div className="directory-head">
        <Heading slot="title" level={2}>
          {strings.title}
        </Heading>
        <p>{strings.body}</p>
      </div>
      <Entries
        directory={directory}
        actions={actions}
        day={day ?? today()}
        tab={tab}
        onTab={(next) => leaving(() => setTab(next))}
        onUnsaved={onUnsaved}
        say={setSaid}
      />
      {refused.length === 0 ? null : <Refused rows={refused} />}
      <div className="directory-foot">
        <TableButtons actions={actions} say={setSaid} onRefused={setRefused} />
        <output className="directory-said">{said?.text}</output>
        {said?.undo ? (
          <Button className="button outlined small" onPress={said.undo}>
            {strings.undo}
          </Button>
        ) : null}
        <Button className="button main" onPress={leave}>
          {strings.close}
        </Button>
      </div>
    </Overlay>
  )
}

interface EntriesProps {
  readonly directory: Directory
  readonly actions: DirectoryActions
  readonly day: IsoDate
  readonly tab: string
  onTab(tab: string): void
  onUnsaved(ask: (() => void) | null): void
  say(said: Said): void
}

function Entries({ directory, actions, day, tab, onTab, onUnsaved, say }: EntriesProps) {
  const { directory: strings } = useStrings()
  const { people, agencies } = directory
  const personRows = useMemo(() => personLines(people, day), [people, day])
  const agencyRows = useMemo(() => agencyLines(agencies), [agencies])
  return (
    <Tabs className="directory-tabs" selectedKey={tab} onSelectionChange={(key) => onTab(String(key))}>
      <Segments
        label={strings.title}
        names={{
          people: strings.tabCount(strings.people, people.length),
          agencies: strings.tabCount(strings.agencies, agencies.length),
          proposals: strings.proposals,
        }}
      />
      <TabPanel id="people" className="directory-panel">
        <EntryPane<PersonFacts>
          kind="person"
          lines={personRows}
          empty={nobody}
          factsOf={(id) => people.find((person) => person.id === id)}
          nameOf={namedInFull}
          keep={actions.keepPerson}
          remove={(id, removed) => actions.setRemoved('person', id, removed)}
          say={say}
          Form={PersonForm}
          onUnsaved={onUnsaved}
        />
      </TabPanel>
      <TabPanel id="agencies" className="directory-panel">
        <EntryPane<AgencyFacts>
          kind="agency"
          lines={agencyRows}
          empty={noAgency}
          factsOf={(id) => agencies.find((agency) => agency.id === id)}
          nameOf={({ name }) => name}
          keep={(id, { name, abbreviations, verified }) =>
            actions.keepAgency(id, { name, abbreviations, verified })
          }
          remove={(id, removed) => actions.setRemoved('agency', id, removed)}
          say={say}
          Form={AgencyForm}
          onUnsaved={onUnsaved}
        />
      </TabPanel>
      <TabPanel id="proposals" className="directory-panel">
        <ProposalsPane actions={actions} say={say} />
      </TabPanel>
    </Tabs>
  )
}

interface TableButtonsProps {
  readonly actions: DirectoryActions
  say(said: Said): void
  onRefused(rows: readonly RefusedRow[]): void
}

function TableButtons({ actions, say, onRefused }: TableButtonsProps) {
  const { directory: strings } = useStrings()
  const read = async (file: File) => {
    if (file.size > largestTable) return say({ text: strings.tooLarge })
    const table = readDirectoryCsv(tableText(await file.arrayBuffer()))
    onRefused(table.refused)
    if (table.people.length + table.agencies.length === 0) return say({ text: '' })
    const merged = await actions.merge(table)
    if (merged) say({ text: strings.imported(merged.added, merged.changed) })
  }
  const write = async () => {
    const name = await actions.exportTable()
    if (name !== null) say({ text: strings.exported(name) })
  }
  return (
    <>
      <TableFile label={strings.import} onFile={(file) => void read(file)} />
      <Button className="button outlined small" onPress={() => void write()}>
        <FileOutput {...iconLook} size={16} />
        {strings.export}
      </Button>
    </>
  )
}

function Refused({ rows }: { readonly rows: readonly RefusedRow[] }) {
  const { directory: strings } = useStrings()
  return (
    <section
      className="directory-refused"
      role="alert"
      tabIndex={0}
      aria-label={strings.refusedTitle(rows.length)}
    >
      <strong>{strings.refusedTitle(rows.length)}</strong>
      <ul>
        {rows.slice(0, mostShown).map(({ row, fault, cell }) => (
          <li key={row}>{strings.refusedRow(row, strings.faults[fault](cell))}</li>
        ))}
        {rows.length > mostShown ? <li>{strings.moreRefused(rows.length - mostShown)}</li> : null}
      </ul>
    </section>
  )
}
