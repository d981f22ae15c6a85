import { useEffect, useState } from 'react'
import type { DraftSummary, Imported } from '#contract/drafts.ts'
import type { ImportNote } from '#contract/imports.ts'
import { ask } from '../bridge.ts'
import { isPictureFile } from '../pictures/put-pictures.ts'
import type { DeskActions } from './desk-actions.ts'
import type { Desk } from './use-desk.ts'

const largest = 50 * 1024 * 1024

/** Imports files that are dropped anywhere on the window, and puts pictures into the release; answers whether some hang over it. */
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
      const files = [...(event.dataTransfer?.files ?? [])]
      const texts = files.filter((file) => !isPictureFile(file))
      const pictures = files.filter(isPictureFile)
      if (pictures.length > 0) actions.putPictures(pictures, { x: event.clientX, y: event.clientY })
      if (texts.length > 0) void importAll(texts)
    }
    async function importAll(files: readonly File[]) {
      if (!(await desk.leave())) return
      const drafts: DraftSummary[] = []
      const refused: Imported['refused'][number][] = []
      const notes: ImportNote[] = []
      for (const file of files) {
        if (file.size > largest) {
          refused.push({ name: file.name, code: 'file-too-large' })
          continue
        }
        const bytes = new Uint8Array(await file.arrayBuffer())
        const answer = await ask('drafts.importBytes', { name: file.name, bytes })
        if (!answer.ok) return desk.refuse(answer.refusal)
        drafts.push(...answer.value.drafts)
        refused.push(...answer.value.refused)
        notes.push(...answer.value.notes)
      }
      actions.imported({ drafts, refused, notes })
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
