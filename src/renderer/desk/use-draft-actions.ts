import { useCallback, useEffect, useMemo, useRef } from 'react'
import { ask } from '../bridge.ts'
import { duplicateDraft } from '../drafts/draft-actions.ts'
import type { RowActions } from '../drafts/drafts-list.tsx'
import { firstPlace } from '../search/first-place.ts'
import type { Desk } from './use-desk.ts'

/** What the list of drafts can do to its rows. */
export function useDraftActions(desk: Desk): RowActions {
  const ref = useRef(desk)
  ref.current = desk
  const goTo = useCallback((query: string) => {
    window.requestAnimationFrame(() => {
      const release = ref.current.readNow()
      const place = release && firstPlace(release, query)
      const editor = ref.current.editor.current
      if (place) editor?.select(place.passage, place.start, place.end, true)
      else editor?.focusSlot('headline')
    })
  }, [])
  // What is being opened to be read at a place: its page is there only once it has been drawn.
  const going = useRef<{ id: string; query: string } | null>(null)
  const open = desk.state.open?.id
  useEffect(() => {
    const wanted = going.current
    if (wanted === null || open === undefined) return
    going.current = null
    if (wanted.id === open) goTo(wanted.query)
  }, [open, goTo])
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
      openAt(id, query) {
        if (ref.current.latest.current.open?.id === id) return goTo(query)
        going.current = { id, query }
        void ref.current.open(id)
      },
      duplicate: (id) => void duplicateDraft(ref.current, id),
      discard: (id) => void change('drafts.discard', id),
      restore: (id) => void change('drafts.restore', id),
      erase: (draft) => ref.current.dispatch({ kind: 'dialog', dialog: { kind: 'erase', draft } }),
      place: (place) => ref.current.dispatch({ kind: 'place', place }),
    }
  }, [goTo])
}
