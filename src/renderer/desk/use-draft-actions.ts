import { useMemo, useRef } from 'react'
import { ask } from '../bridge.ts'
import type { DraftActions } from '../drafts/drafts-list.tsx'
import { firstPlace } from '../search/first-place.ts'
import type { Desk } from './use-desk.ts'

/** What the list of drafts can do to its rows. */
export function useDraftActions(desk: Desk): DraftActions {
  const ref = useRef(desk)
  ref.current = desk
  return useMemo(() => {
    const change = async (name: 'drafts.discard' | 'drafts.restore', id: string) => {
      if (!(await ref.current.leave())) return
      const answer = await ask(name, { id })
      if (!answer.ok) return ref.current.refuse(answer.refusal)
      const words = name === 'drafts.discard'
      if (words && ref.current.latest.current.open?.id === id) {
        ref.current.autosave.close()
        ref.current.dispatch({ kind: 'closed' })
      }
      if (!words) await ref.current.open(id)
      await ref.current.refresh()
      ref.current.dispatch({ kind: 'note', note: null })
    }
    return {
      open: (id) => void ref.current.open(id),
      openAt: (id, query) =>
        void (async () => {
          if (ref.current.latest.current.open?.id !== id) await ref.current.open(id)
          const release = ref.current.readNow()
          const place = release && firstPlace(release, query)
          window.requestAnimationFrame(() => {
            const editor = ref.current.editor.current
            if (place) editor?.select(place.passage, place.start, place.end, true)
            else editor?.focusSlot('headline')
          })
        })(),
      duplicate: (id) =>
        void (async () => {
          if (!(await ref.current.leave())) return
          const answer = await ask('drafts.duplicate', { id })
          if (!answer.ok) return ref.current.refuse(answer.refusal)
          ref.current.show(answer.value)
          await ref.current.refresh()
        })(),
      discard: (id) => void change('drafts.discard', id),
      restore: (id) => void change('drafts.restore', id),
      erase: (draft) => ref.current.dispatch({ kind: 'dialog', dialog: { kind: 'erase', draft } }),
      place: (place) => ref.current.dispatch({ kind: 'place', place }),
    }
  }, [])
}
