import { useEffect, useState } from 'react'
import { ask } from '../bridge.ts'
import type { DeskActions } from './desk-actions.ts'
import type { Desk } from './use-desk.ts'

const largest = 50 * 1024 * 1024

/** Imports text files that are dropped anywhere on the window; answers whether some hang over it. */
export function useFileDrop(desk: Desk, actions: DeskActions): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    function onOver(event: DragEvent) {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    function onLeave(event: DragEvent) {
      if (event.relatedTarget === null) setOver(false)
    }
    function onDrop(event: DragEvent) {
      if (!holdsFiles(event)) return
      event.preventDefault()
      event.stopPropagation()
      setOver(false)
      void importAll([...(event.dataTransfer?.files ?? [])])
    }
    async function importAll(files: readonly File[]) {
      if (!(await desk.leave())) return
      for (const file of files) {
        if (file.size > largest) {
          desk.refuse({ code: 'file-too-large', detail: file.name })
          continue
        }
        const bytes = new Uint8Array(await file.arrayBuffer())
        const answer = await ask('drafts.importBytes', { name: file.name, bytes })
        if (answer.ok) actions.imported(answer.value)
        else desk.refuse(answer.refusal)
      }
    }
    window.addEventListener('dragover', onOver, { capture: true })
    window.addEventListener('dragleave', onLeave, { capture: true })
    window.addEventListener('drop', onDrop, { capture: true })
    return () => {
      window.removeEventListener('dragover', onOver, { capture: true })
      window.removeEventListener('dragleave', onLeave, { capture: true })
      window.removeEventListener('drop', onDrop, { capture: true })
    }
  }, [desk, actions])
  return over
}
