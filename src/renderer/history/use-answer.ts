import { useEffect, useRef, useState } from 'react'
import type { AnswerValues, Payload, QuestionName } from '#contract/contract.ts'
import { ask } from '../bridge.ts'
import type { SaveState } from '../desk/desk-state.ts'
import type { Desk } from '../desk/use-desk.ts'

/** The answer to a question of the desk, asked again whenever `turn` changes; null until the first is there. */
export function useAnswer<Name extends QuestionName>(
  desk: Desk,
  name: Name,
  payload: Payload<Name>,
  turn: string,
): AnswerValues[Name] | null {
  const asked = JSON.stringify(payload)
  const [known, setKnown] = useState<{ asked: string; value: AnswerValues[Name] } | null>(null)
  const { refuse } = desk
  useEffect(() => {
    let wanted = true
    void ask(name, JSON.parse(asked) as Payload<Name>).then((answer) => {
      if (!wanted) return
      if (answer.ok) setKnown({ asked, value: answer.value })
      else refuse(answer.refusal)
    })
    return () => {
      wanted = false
    }
  }, [name, asked, turn, refuse])
  return known?.asked === asked ? known.value : null
}

/** When the text was last saved, as far as the window knows; it stays while the next save is under way. */
export function useSavedAt(save: SaveState): number {
  const last = useRef(0)
  if (save.kind === 'saved') last.current = save.at
  return last.current
}
