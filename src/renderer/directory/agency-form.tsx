import { useState } from 'react'
import type { AgencyFacts } from '#domain/directory/directory.ts'
import { useStrings } from '../desk/language.tsx'
import { EntryField, EntryForm, VerifiedBox } from './entry-form.tsx'
import type { EntryTools } from './entry-form.tsx'
import { joinedList, splitList } from './split-list.ts'

/** An agency about which nothing is known yet. */
export const noAgency: AgencyFacts = { name: '', abbreviations: [], verified: false }

/** An agency as it is entered. */
export function AgencyForm({ facts, isNew, onDirty, onSave, onRemove }: EntryTools<AgencyFacts>) {
  const { directory: strings } = useStrings()
  const [typed, setTyped] = useState({ ...facts, abbreviations: joinedList(facts.abbreviations) })
  const change = (changes: Partial<typeof typed>) => {
    const next = { ...typed, ...changes }
    setTyped(next)
    onDirty(whole(next))
  }
  const { name, abbreviations } = whole(typed)
  return (
    <EntryForm
      label={isNew ? strings.newAgency : facts.name}
      isNew={isNew}
      ready={name !== '' && abbreviations.every((one) => one.length <= 40)}
      onSave={() => onSave(whole(typed))}
      onRemove={onRemove}
    >
      <EntryField
        label={strings.agencyName}
        value={typed.name}
        onChange={(name) => change({ name })}
        maxLength={300}
        isRequired
        autoFocus={isNew}
      />
      <EntryField
        label={strings.abbreviations}
        value={typed.abbreviations}
        onChange={(abbreviations) => change({ abbreviations })}
        maxLength={400}
      />
      <VerifiedBox on={typed.verified} onChange={(verified) => change({ verified })} />
    </EntryForm>
  )
}

function whole(typed: Omit<AgencyFacts, 'abbreviations'> & { abbreviations: string }): AgencyFacts {
  return {
    ...typed,
    name: typed.name.trim(),
    abbreviations: splitList(typed.abbreviations).slice(0, 20),
  }
}
