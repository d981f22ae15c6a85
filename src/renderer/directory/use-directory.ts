import { useEffect, useMemo, useRef } from 'react'
import type { DirectoryMerged } from '#contract/directory.ts'
import type { AgencyFacts, Directory, PersonFacts } from '#domain/directory/directory.ts'
import { ask } from '../bridge.ts'
import type { Desk } from '../desk/use-desk.ts'
import { entryForAsking } from './entry-for-asking.ts'

/** What the directory's window does; each tells the person why it could not be, and answers null. */
export interface DirectoryActions {
  /** Null for a new entry. Answers the entry's id. */
  keepPerson(id: string | null, person: PersonFacts): Promise<string | null>
  keepAgency(id: string | null, agency: AgencyFacts): Promise<string | null>
  setRemoved(kind: 'person' | 'agency', id: string, removed: boolean): Promise<boolean>
  merge(table: Directory<PersonFacts, AgencyFacts>): Promise<DirectoryMerged | null>
  /** Answers the name of the file; null where the person cancelled. */
  exportTable(): Promise<string | null>
}

/** Keeps the directory in step with the store: read once the desk is there, and after every change. */
export function useDirectory(desk: Desk): DirectoryActions {
  const ref = useRef(desk)
  ref.current = desk
  const { ready } = desk.state
  useEffect(() => {
    if (ready) void load(ref.current)
  }, [ready])
  return useMemo(() => directoryActions(ref), [])
}

async function load(desk: Desk): Promise<void> {
  const answer = await ask('directory.read', {})
  if (answer.ok) desk.dispatch({ kind: 'directory', directory: answer.value })
  else desk.refuse(answer.refusal)
}

function directoryActions(ref: { readonly current: Desk }): DirectoryActions {
  return {
    async keepPerson(id, facts) {
      const answer = await ask('directory.keepPerson', { id, person: entryForAsking(facts) })
      if (!answer.ok) return refused(ref.current, answer.refusal)
      await load(ref.current)
      return answer.value.id
    },
    async keepAgency(id, facts) {
      const answer = await ask('directory.keepAgency', {
        id,
        agency: { ...facts, abbreviations: [...facts.abbreviations] },
      })
      if (!answer.ok) return refused(ref.current, answer.refusal)
      await load(ref.current)
      return answer.value.id
    },
    async setRemoved(kind, id, removed) {
      const answer = await ask('directory.setRemoved', { kind, id, removed })
      if (!answer.ok) ref.current.refuse(answer.refusal)
      await load(ref.current)
      return answer.ok
    },
    async merge({ people, agencies }) {
      const answer = await ask('directory.merge', {
        people: people.map(entryForAsking),
        agencies: agencies.map((agency) => ({ ...agency, abbreviations: [...agency.abbreviations] })),
      })
      if (!answer.ok) return refused(ref.current, answer.refusal)
      await load(ref.current)
      return answer.value
    },
    async exportTable() {
      const answer = await ask('directory.export', {})
      return answer.ok ? answer.value.name : refused(ref.current, answer.refusal)
    },
  }
}

function refused(desk: Desk, refusal: Parameters<Desk['refuse']>[0]): null {
  desk.refuse(refusal)
  return null
}
