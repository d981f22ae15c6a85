import type { BatchReport, Exported, Exporting } from '#contract/publish.ts'
import type { Answer } from '#contract/refusals.ts'
import { toFragment } from '#domain/formats/html.ts'
import { toPlainText } from '#domain/formats/plain-text.ts'
import type { Strings } from '#strings/strings.ts'
import { ask } from '../bridge.ts'
import { focusPane } from '../desk/panes.ts'
import type { Desk } from '../desk/use-desk.ts'
import type { ExportWhat } from './export-what.ts'

/** How a release leaves the desk. */
export interface PublishActions {
  /** Opens the dialog. */
  ask(what: ExportWhat): void
  /** Saves and exports the release on the desk; null when the person cancelled. Remembers what was ticked. */
  exportOpen(wish: Exporting): Promise<Answer<Exported | null>>
  /** Saves what is on the desk and exports many; null when the person cancelled. Remembers what was ticked. */
  exportMany(
    which: Extract<ExportWhat, { kind: 'many' }>['which'],
    wish: Exporting,
  ): Promise<Answer<BatchReport | null>>
  /** Turns the list of drafts into one for choosing many of them, or back. */
  pick(on: boolean): void
  copy(what: 'rich' | 'text'): void
}

interface Current<Value> {
  readonly current: Value
}

export function publishActions(ref: Current<Desk>, words: Current<Strings>): PublishActions {
  const desk = () => ref.current

  function remember(exporting: Exporting) {
    const settings = { ...desk().latest.current.settings, exporting }
    desk().dispatch({ kind: 'settings', settings })
    void ask('settings.write', { settings })
  }

  return {
    ask: (what) => desk().dispatch({ kind: 'dialog', dialog: { kind: 'export', what } }),
    async exportOpen(wish) {
      remember(wish)
      await desk().autosave.flush()
      const release = desk().readNow()
      const draft = desk().latest.current.open?.id
      if (release === null || draft === undefined) return { ok: false, refusal: { code: 'not-found' } }
      const answer = await ask('release.export', { release, draft, ...wish })
      if (answer.ok && answer.value !== null) desk().dispatch({ kind: 'recorded' })
      return answer
    },
    async exportMany(which, wish) {
      remember(wish)
      await desk().autosave.flush()
      const answer = await ask('release.exportMany', { which, ...wish })
      if (answer.ok && answer.value !== null) {
        desk().dispatch({ kind: 'recorded' })
        desk().dispatch({ kind: 'picking', on: false })
      }
      return answer
    },
    pick(on) {
      if (on) {
        desk().dispatch({ kind: 'drafts-pane', shown: true })
        desk().dispatch({ kind: 'place', place: 'desk' })
      }
      desk().dispatch({ kind: 'picking', on })
      if (!on) window.requestAnimationFrame(() => focusPane('drafts'))
    },
    copy: (what) =>
      void (async () => {
        const release = desk().readNow()
        if (release === null) return
        const text = toPlainText(release)
        const answer = await ask(
          'release.copy',
          what === 'rich' ? { text, html: toFragment(release) } : { text },
        )
        if (!answer.ok) desk().refuse(answer.refusal)
        else desk().say(what === 'rich' ? words.current.desk.copied : words.current.desk.copiedText)
      })(),
  }
}
