import { useEffect, useMemo, useRef } from 'react'
import type { ExceptionRecord, ExceptionRequest, HouseRules } from '#contract/office.ts'
import type { SplitFindings } from '#domain/rules/exceptions.ts'
import { ask } from '../bridge.ts'
import type { Desk } from './use-desk.ts'

/** How long (ms) an exception whose surroundings changed waits before it is tied to the new ones. */
const settling = 1500

export interface ExceptionActions {
  except(request: ExceptionRequest): Promise<void>
  withdraw(exception: ExceptionRecord): Promise<void>
  /** Declares a name right for the whole office. */
  addName(name: string): Promise<void>
  writeHouse(house: HouseRules): Promise<boolean>
}

/** Keeps the exceptions of the open draft and the office's rules in step with the store. */
export function useExceptions(desk: Desk, split: SplitFindings<ExceptionRecord>): ExceptionActions {
  const ref = useRef(desk)
  ref.current = desk
  const id = desk.state.open?.id ?? null
  const actions = useMemo(() => exceptionActions(ref), [])

  useEffect(() => {
    void ask('house.read', {}).then((answer) => {
      if (answer.ok) ref.current.dispatch({ kind: 'house', house: answer.value })
      else ref.current.refuse(answer.refusal)
    })
  }, [])
  useEffect(() => {
    if (id !== null) void load(ref.current, id)
  }, [id])
  // An exception whose neighbourhood was edited is tied to the new one, or the next edit could lose it.
  const { moved } = split
  useEffect(() => {
    if (id === null || moved.length === 0) return
    const timer = window.setTimeout(() => {
      void (async () => {
        for (const { exception, fingerprint } of moved) {
          const { rule, text, scope, reason, note, until } = exception
          const request = { rule, fingerprint, text, scope, reason, note, until }
          const added = await ask('exceptions.add', { draft: id, exception: request })
          if (added.ok) await ask('exceptions.remove', { id: exception.id })
        }
        await load(ref.current, id)
      })()
    }, settling)
    return () => window.clearTimeout(timer)
  }, [id, moved])
  return actions
}

async function load(desk: Desk, draft: string): Promise<void> {
  const answer = await ask('exceptions.list', { draft })
  if (answer.ok) desk.dispatch({ kind: 'exceptions', draft, exceptions: answer.value })
  else desk.refuse(answer.refusal)
}

function exceptionActions(ref: { readonly current: Desk }): ExceptionActions {
  async function writeHouse(house: HouseRules): Promise<boolean> {
    const answer = await ask('house.write', { house })
    if (answer.ok) ref.current.dispatch({ kind: 'house', house })
    else ref.current.refuse(answer.refusal)
    return answer.ok
  }
  return {
    async except(request) {
      const open = ref.current.latest.current.open
      if (open === null) return
      const answer = await ask('exceptions.add', { draft: open.id, exception: request })
      if (!answer.ok) return ref.current.refuse(answer.refusal)
      await load(ref.current, open.id)
    },
    async withdraw(exception) {
      const open = ref.current.latest.current.open
      const answer = await ask('exceptions.remove', { id: exception.id })
      if (!answer.ok) return ref.current.refuse(answer.refusal)
      if (open !== null) await load(ref.current, open.id)
    },
    async addName(name) {
      const { house } = ref.current.latest.current
      if (!house.names.includes(name)) await writeHouse({ ...house, names: [...house.names, name] })
    },
    writeHouse,
  }
}
