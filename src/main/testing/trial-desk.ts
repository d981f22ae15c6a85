import { fileURLToPath } from 'node:url'
import { expect, onTestFinished } from 'vitest'
import type { AnswerValues, Payload, QuestionName } from '#contract/contract.ts'
import type { Notice } from '#contract/bridge.ts'
import { createDesk } from '../desk.ts'
import type { Desk } from '../desk.ts'
import type { DeskPorts } from '../desk-ports.ts'
import { blankPaper } from '../publish/testing/blank-paper.ts'
import type { Store } from '../store/store.ts'
import { testStore } from '../store/testing/folder.ts'

const resources = fileURLToPath(new URL('../../../resources', import.meta.url))

/** What the dialogs and the printer answer; a test may change it as it goes. */
interface Answering {
  /** The files chosen in the dialog for opening; none is a dialog that was cancelled. */
  chosen: readonly string[]
  /** The folder chosen; null is a dialog that was cancelled. */
  folder: string | null
  /** Where the dialogs for saving put a file, whatever name was proposed; null is one that was cancelled. */
  place: string | null
  /** What the printer makes of any page. */
  pdf: () => Promise<Uint8Array>
}

/** What reached the fakes, in order. */
interface Seen {
  /** Which dialogs were shown. */
  readonly shown: ('files' | 'folder' | 'export' | 'table' | 'bundle')[]
  /** The names that the dialogs for saving proposed. */
  readonly proposed: string[]
  readonly printed: string[]
  readonly copied: unknown[]
  readonly told: Notice[]
  /** What the window said of itself before it closes. */
  readonly settlings: ('settled' | 'unsettled')[]
  /** What went wrong. A test that expects trouble takes it out; what is left fails the test. */
  readonly troubles: string[]
}

/** A desk that is tried, with what its fakes answer and have seen. */
export interface Trial extends Answering, Seen {
  readonly desk: Desk
  readonly store: Store
  /** Asks as the window does; throws an error whose message is the code where the desk refuses. */
  ask<Name extends QuestionName>(name: Name, payload: Payload<Name>): Promise<AnswerValues[Name]>
}

/**
 * A desk on a real store and real files, gone after the test. Only what needs a screen or a printer is a fake:
 * every dialog is cancelled and every page printed blank until the test says otherwise.
 */
export function trialDesk(answering: Partial<Answering> = {}): Trial {
  const seen: Seen = {
    shown: [],
    proposed: [],
    printed: [],
    copied: [],
    told: [],
    settlings: [],
    troubles: [],
  }
  const state = { chosen: [], folder: null, place: null, pdf: () => blankPaper(), ...answering, ...seen }
  const ports: DeskPorts = {
    chooseFiles: async () => {
      state.shown.push('files')
      return state.chosen
    },
    chooseFolder: async () => {
      state.shown.push('folder')
      return state.folder
    },
    chooseExportFile: async (name) => save('export', name),
    chooseBundleTarget: async (name) => save('bundle', name),
    chooseTableFile: async () => {
      state.shown.push('table')
      return state.place
    },
    printPdf: (html) => {
      state.printed.push(html)
      return state.pdf()
    },
    copy: (copied) => void state.copied.push(copied),
    about: () => ({ version: '0.1.0', runtime: 'Node', runtimeKind: 'official' }),
    log: (happened, error) => void state.troubles.push(`${happened}: ${String(error)}`),
    tell: (notice) => void state.told.push(notice),
    settled: () => void state.settlings.push('settled'),
    unsettled: () => void state.settlings.push('unsettled'),
  }
  function save(dialog: 'export' | 'bundle', name: string): string | null {
    state.shown.push(dialog)
    state.proposed.push(name)
    return state.place
  }
  const store = testStore()
  const desk = createDesk({ store, ports, resources })
  async function ask<Name extends QuestionName>(
    name: Name,
    payload: Payload<Name>,
  ): Promise<AnswerValues[Name]> {
    const answer = await desk.answer(name, payload)
    if (!answer.ok) throw new Error(answer.refusal.code)
    // The desk has checked the question; the compiler cannot follow the pair.
    return answer.value as AnswerValues[Name]
  }
  onTestFinished(() => expect(state.troubles, 'trouble that the test did not expect').toEqual([]))
  return Object.assign(state, { desk, store, ask })
}
