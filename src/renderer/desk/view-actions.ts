import { flushSync } from 'react-dom'
import type { Settings } from '#contract/settings.ts'
import { stringsOf } from '#strings/strings.ts'
import type { Strings } from '#strings/strings.ts'
import { changeSettings } from './change-settings.ts'
import type { Current } from './current.ts'
import { focusNextPane, focusPane } from './panes.ts'
import type { Desk } from './use-desk.ts'
import { nextZoom } from './zoom.ts'

/** How the desk looks, and which part of it has the keyboard. */
export interface ViewActions {
  changeSettings(part: Partial<Settings>): void
  showSide(side: Settings['side']): void
  toggleDrafts(): void
  /** Puts the keyboard into the field that searches every release. */
  searchAll(): void
  zoom(step: 1 | -1 | 0): void
  nextTheme(): void
  nextLanguage(): void
  toggleTypewriter(): void
  /** Hides everything but the page, or brings it back. */
  toggleFocus(): void
  nextPane(step: 1 | -1): void
}

export function viewActions(ref: Current<Desk>, words: Current<Strings>): ViewActions {
  const desk = () => ref.current
  const state = () => desk().latest.current

  const change = (part: Partial<Settings>) => changeSettings(desk(), part)

  return {
    changeSettings: change,
    showSide(side) {
      // Drawn at once: the keyboard goes to what is shown then.
      flushSync(() => change({ side }))
      focusPane('side')
    },
    toggleDrafts: () =>
      desk().dispatch({
        kind: 'drafts-pane',
        shown: document.querySelector('.desk')?.getAttribute('data-drafts') === 'hidden',
      }),
    searchAll() {
      flushSync(() => {
        desk().dispatch({ kind: 'drafts-pane', shown: true })
        desk().dispatch({ kind: 'place', place: 'desk' })
      })
      if (focusPane('search') && document.activeElement instanceof HTMLInputElement)
        document.activeElement.select()
    },
    zoom: (step) => change({ zoom: nextZoom(state().settings.zoom, step) }),
    nextTheme() {
      const order = { system: 'light', light: 'dark', dark: 'contrast', contrast: 'system' } as const
      const theme = order[state().settings.theme]
      change({ theme })
      desk().say(words.current.desk.themeNow(words.current.settings.themes[theme]))
    },
    nextLanguage() {
      const language = state().settings.language === 'th' ? 'en' : 'th'
      change({ language })
      desk().say(stringsOf(language).settings.languageNow)
    },
    toggleTypewriter() {
      const typewriter = !state().settings.typewriter
      change({ typewriter })
      desk().say(words.current.settings.typewriterNow(typewriter))
    },
    toggleFocus() {
      const focused = !state().focused
      desk().dispatch({ kind: 'focused', focused })
      if (focused) desk().say(words.current.settings.focusNow)
    },
    nextPane: (step) => focusNextPane(step),
  }
}
