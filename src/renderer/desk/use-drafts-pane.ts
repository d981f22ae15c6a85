import { useEffect, useState } from 'react'
import type { Desk } from './use-desk.ts'

/** Below this width the list of drafts gives its place to the page, until someone asks for it. */
const wide = '(min-width: 900px)'

/** Whether the list of drafts is shown: as the person asked, otherwise as the window's width allows. */
export function useDraftsPane({ state, dispatch }: Desk): boolean {
  const [roomy, setRoomy] = useState(() => window.matchMedia(wide).matches)
  useEffect(() => {
    const media = window.matchMedia(wide)
    const follow = () => {
      setRoomy(media.matches)
      // A window of another size is another question.
      dispatch({ kind: 'drafts-pane', shown: null })
    }
    media.addEventListener('change', follow)
    return () => media.removeEventListener('change', follow)
  }, [dispatch])
  return state.draftsPane ?? roomy
}
