import { FilePlus2, FolderInput, Newspaper } from 'lucide-react'
import { Button } from 'react-aria-components'
import type { DeskActions } from './desk-actions.ts'
import { iconLook } from './control.tsx'
import { useStrings } from './language.tsx'

/** What to do first, when no draft is on the desk. */
export function EmptyDesk({ actions }: { actions: DeskActions }) {
  const { desk } = useStrings()
  return (
    <section className="empty-desk">
      <Newspaper {...iconLook} size={44} strokeWidth={1} />
      <h2>{desk.empty.title}</h2>
      <p>{desk.empty.body}</p>
      <div className="empty-actions">
        <Button className="button main" onPress={() => actions.newDraft()}>
          <FilePlus2 {...iconLook} />
          {desk.empty.write}
        </Button>
        <Button className="button outlined" onPress={() => actions.importFiles()}>
          <FolderInput {...iconLook} />
          {desk.empty.import}
        </Button>
        <Button className="button outlined" onPress={() => actions.openSample()}>
          {desk.empty.sample}
        </Button>
      </div>
      <p className="empty-hint">{desk.empty.hint}</p>
    </section>
  )
}
