import { useEffect, useState } from 'react'
import type { ComponentType } from 'react'
import { Button } from 'react-aria-components'
import { useStrings } from '../desk/language.tsx'
import type { EntryTools } from './entry-form.tsx'
import { EntryList } from './entry-list.tsx'
import type { EntryLine } from './entry-list.tsx'

/** What the window says at its foot, with what takes it back. */
export interface Said {
  readonly text: string
  readonly undo?: () => void
}

interface EntryPaneProps<Facts> {
  readonly kind: 'person' | 'agency'
  readonly lines: readonly EntryLine[]
  readonly empty: Facts
  factsOf(id: string): Facts | undefined
  nameOf(facts: Facts): string
  /** Answers the entry's id; null where it was refused. */
  keep(id: string | null, facts: Facts): Promise<string | null>
  remove(id: string, removed: boolean): Promise<boolean>
  say(said: Said): void
  readonly Form: ComponentType<EntryTools<Facts>>
  /** Told how to ask about what is not saved, for whoever wants the window to go; null where everything is. */
  onUnsaved(ask: (() => void) | null): void
}

/** What the person was about to do while something was not saved: another entry, a new one, or none. */
type Next = string | 'new' | null

/** A list with the chosen entry beside it. What is not saved is never left without a word. */
export function EntryPane<Facts>(props: EntryPaneProps<Facts>) {
  const { kind, lines, empty, factsOf, nameOf, keep, remove, say, Form, onUnsaved } = props
  const { directory: strings } = useStrings()
  const [chosen, setChosen] = useState<Next>(null)
  const [turn, setTurn] = useState(0)
  const [dirty, setDirty] = useState<Facts | null>(null)
  const [asking, setAsking] = useState<{ readonly next: Next } | null>(null)

  const go = (next: Next) => {
    setDirty(null)
    setAsking(null)
    setChosen(next)
    setTurn((count) => count + 1)
  }
  const ask = (next: Next) => (dirty === null ? go(next) : setAsking({ next }))
  // The window asks through this while something is not saved.
  useEffect(() => {
    onUnsaved(dirty === null ? null : () => setAsking({ next: chosen }))
    return () => onUnsaved(null)
  }, [onUnsaved, dirty, chosen])

  const save = async (facts: Facts, next?: Next) => {
    const id = await keep(chosen === 'new' ? null : chosen, facts)
    if (id === null) return
    say({ text: strings.saved(nameOf(facts)) })
    go(next === undefined ? id : next)
  }
  const takeOut = async (id: string, facts: Facts) => {
    if (!(await remove(id, true))) return
    go(null)
    const undo = async () => {
      if (!(await remove(id, false))) return
      say({ text: strings.broughtBack(nameOf(facts)) })
      go(id)
    }
    say({ text: strings.removed(nameOf(facts)), undo: () => void undo() })
  }

  const facts = chosen === null || chosen === 'new' ? undefined : factsOf(chosen)
  return (
    <div className="directory-pane">
      <EntryList
        label={kind === 'person' ? strings.peopleList : strings.agencyList}
        searchLabel={kind === 'person' ? strings.searchPeople : strings.searchAgencies}
        addLabel={kind === 'person' ? strings.addPerson : strings.addAgency}
        lines={lines}
        chosen={chosen}
        onChoose={(id) => (id === chosen ? undefined : ask(id))}
        onAdd={() => ask('new')}
      />
      <div className="directory-detail">
        {asking && dirty !== null ? (
          <div className="directory-asking" role="alert">
            <span>{strings.unsaved}</span>
            <Button className="button small" onPress={() => go(asking.next)}>
              {strings.discard}
            </Button>
            <Button className="button main small" autoFocus onPress={() => void save(dirty, asking.next)}>
              {strings.save}
            </Button>
          </div>
        ) : null}
        {chosen === 'new' ? (
          <Form
            key={turn}
            facts={empty}
            isNew
            onDirty={setDirty}
            onSave={(next) => void save(next)}
            onRemove={() => go(null)}
          />
        ) : chosen !== null && facts !== undefined ? (
          <Form
            key={`${chosen} ${turn}`}
            facts={facts}
            isNew={false}
            onDirty={setDirty}
            onSave={(next) => void save(next)}
            onRemove={() => void takeOut(chosen, facts)}
          />
        ) : (
          <p className="directory-none">{strings.choose}</p>
        )}
      </div>
    </div>
  )
}
