import { FilePlus2, FolderInput, LayoutTemplate, Newspaper } from 'lucide-react'
import { Button } from 'react-aria-components'
import { Welcome } from '../settings/welcome.tsx'
import type { DeskActions } from './desk-actions.ts'
import type { DeskState } from './desk-state.ts'
import { iconLook } from './control.tsx'
import { useStrings } from './language.tsx'

/** What to do first, when no draft is on the desk; to somebody who is new here, with a word of welcome. */
export function EmptyDesk({ state, actions }: { state: DeskState; actions: DeskActions }) {
  const { desk } = useStrings()
  const isNew = state.settings.author === '' && state.drafts.length === 0 && state.bin.length === 0
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
        <Button className="button outlined" onPress={() => actions.dialog('templates')}>
          <LayoutTemplate {...iconLook} />
          {desk.empty.template}
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
      {isNew ? <Welcome settings={state.settings} actions={actions} /> : null}
    </section>
  )
}
