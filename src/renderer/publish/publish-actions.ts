import { flushSync } from 'react-dom'
import type { Payload } from '#contract/contract.ts'
import type { BatchReport, Exported, Exporting, PublishOptions } from '#contract/publish.ts'
import type { Answer } from '#contract/refusals.ts'
import type { Channel } from '#domain/channels/channels.ts'
import { toFragment } from '#domain/formats/html.ts'
import { toPlainText } from '#domain/formats/plain-text.ts'
import type { Release } from '#domain/release/release.ts'
import type { Strings } from '#strings/strings.ts'
import { ask } from '../bridge.ts'
import { changeSettings } from '../desk/change-settings.ts'
import type { Current } from '../desk/current.ts'
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
  /** Copies the release for the site's editor, and remembers that it was. */
  copy(what: 'rich' | 'text'): void
  /** Copies a text that was written for a channel, and remembers that it was. */
  copyText(channel: Channel, text: string): void
  /** Changes the texts for other channels. */
  write(texts: Partial<Pick<Release, 'short' | 'english'>>): void
  /** A text for a channel has been written over again, looking at the release as it is now. */
  wrote(channel: Channel): Promise<void>
  /** Saves the release as a mail that waits to be sent. */
  saveMail(attachment: PublishOptions['attachment']): Promise<void>
}

export function publishActions(ref: Current<Desk>, words: Current<Strings>): PublishActions {
  const desk = () => ref.current

  const remember = (exporting: Exporting) => changeSettings(desk(), { exporting })

  async function exportDraft(wish: Exporting): Promise<Answer<Exported | null>> {
    await desk().autosave.flush()
    const release = desk().readNow()
    const draft = desk().latest.current.open?.id
    if (release === null || draft === undefined) return { ok: false, refusal: { code: 'not-found' } }
    const answer = await ask('release.export', { release, draft, ...wish })
    if (answer.ok && answer.value !== null) desk().dispatch({ kind: 'recorded' })
    return answer
  }

  // What is remembered is the release as it is saved: so it is saved first.
  async function taken(channel: Channel): Promise<void> {
    await desk().autosave.flush()
    const draft = desk().latest.current.open?.id
    if (draft === undefined) return
    const answer = await ask('copies.taken', { draft, channel })
    if (answer.ok) desk().dispatch({ kind: 'recorded' })
    else desk().refuse(answer.refusal)
  }

  async function copyFor(channel: Channel, copied: Payload<'release.copy'>, said: string): Promise<void> {
    const answer = await ask('release.copy', copied)
    if (!answer.ok) return desk().refuse(answer.refusal)
    desk().say(said)
    await taken(channel)
  }

  return {
    ask: (what) => desk().dispatch({ kind: 'dialog', dialog: { kind: 'export', what } }),
    async exportOpen(wish) {
      remember(wish)
      return exportDraft(wish)
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
      flushSync(() => desk().dispatch({ kind: 'picking', on }))
      if (!on) focusPane('drafts')
    },
    copy: (what) =>
      void (async () => {
        const release = desk().readNow()
        if (release === null) return
        const text = toPlainText(release)
        const copied = what === 'rich' ? { text, html: toFragment(release) } : { text }
        const said = what === 'rich' ? words.current.desk.copied : words.current.desk.copiedText
        await copyFor('site', copied, said)
      })(),
    copyText(channel, text) {
      const { copies } = words.current
      void copyFor(channel, { text }, copies.copied(copies.channels[channel]))
    },
    write(texts) {
      desk().dispatch({ kind: 'channelled', texts })
      desk().dispatch({ kind: 'touched' })
      desk().autosave.touched()
    },
    async saveMail(attachment) {
      const { exporting } = desk().latest.current.settings
      const wish = { ...exporting, options: { ...exporting.options, attachment } }
      remember(wish)
      const answer = await exportDraft({ ...wish, formats: ['eml'], certificate: false })
      if (!answer.ok) desk().refuse(answer.refusal)
      const [file] = answer.ok && answer.value !== null ? answer.value.files : []
      if (file) desk().say(words.current.copies.saved(file.name))
    },
    async wrote(channel) {
      await taken(channel)
    },
  }
}
