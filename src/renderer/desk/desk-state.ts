import { noBoilerplate } from '#contract/boilerplate.ts'
import type { Boilerplate } from '#contract/boilerplate.ts'
import type { Recovery } from '#contract/backups.ts'
import type { OpenedBundle } from '#contract/bundles.ts'
import type { Draft, DraftSummary } from '#contract/drafts.ts'
import type { Anchor } from '#contract/history.ts'
import type { ExceptionRecord, HouseRules } from '#contract/office.ts'
import { noHouseRules } from '#contract/office.ts'
import type { ImportNote } from '#contract/imports.ts'
import type { Refusal } from '#contract/refusals.ts'
import type { Settings } from '#contract/settings.ts'
import { defaultSettings } from '#contract/settings.ts'
import type { Directory } from '#domain/directory/directory.ts'
import type { IsoDate, Release } from '#domain/release/release.ts'
import type { Finding } from '#domain/rules/rule.ts'
import type { FolderJob, JobOutcome } from '../archive/job-outcome.ts'
import type { ExportWhat } from '../publish/export-what.ts'
import type { CaretSpot, SelectionLook } from '../editor/editor-handle.ts'
import { keptLists } from './listed-drafts.ts'
import type { ListedDrafts } from './listed-drafts.ts'

/** How the draft on screen stands to the draft on disk. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** The draft on the desk. `loaded` is what the editor was given; `release` what is on screen now. */
export interface OpenDraft {
  readonly id: string
  readonly loaded: Release
  readonly release: Release
  readonly state: Draft['state']
  /** Not to be published before (milliseconds since 1970, UTC); null where there is no embargo. */
  readonly embargoUntil: number | null
  readonly save: SaveState
  readonly fresh: boolean
  /** Another number with every opening: the same draft with another text has a new page. */
  readonly turn: number
}

/** A short sentence at the bottom of the window; also read out. */
export interface Note {
  readonly id: number
  readonly text: string
  readonly tone: 'plain' | 'trouble'
  readonly way?: WayBack
}

/** What the note's undo button takes back: a draft out of the bin, the last step of the text, or a version put back. */
export type WayBack =
  | { readonly kind: 'restore'; readonly draft: string }
  | { readonly kind: 'undo' }
  | { readonly kind: 'restored' }

/** What waits until the draft on the desk may go: another draft, or the end of the window. */
export type Leaving = { readonly kind: 'other' } | { readonly kind: 'close' }

/** The one dialog that may be open. */
export type DialogState =
  | { readonly kind: 'palette' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'about' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'templates' }
  | { readonly kind: 'boilerplate' }
  | { readonly kind: 'link' }
  | { readonly kind: 'line' }
  | { readonly kind: 'table' }
  | { readonly kind: 'stale' }
  /** What is on the desk could not be saved, and something wants it to go. */
  | { readonly kind: 'unsaved'; readonly refusal: Refusal | null; readonly next: Leaving }
  | { readonly kind: 'handbook'; readonly rule: string | null }
  | { readonly kind: 'fix-all'; readonly fixes: readonly Finding[] }
  | { readonly kind: 'house' }
  | { readonly kind: 'directory' }
  | { readonly kind: 'keep' }
  | { readonly kind: 'author' }
  /** Two moments by their ids; null is the text on screen. */
  | { readonly kind: 'compare'; readonly older: string; readonly newer: string | null }
  | { readonly kind: 'state'; readonly to: Draft['state'] }
  | { readonly kind: 'embargo' }
  | { readonly kind: 'comment'; readonly anchor: Anchor }
  | { readonly kind: 'backups' }
  | { readonly kind: 'replace-many' }
  | { readonly kind: 'checks' }
  | { readonly kind: 'send-bundle' }
  | { readonly kind: 'bundle'; readonly bundle: OpenedBundle }
  /** `outcome` is null while the job goes on. */
  | { readonly kind: 'job'; readonly job: FolderJob; readonly outcome: JobOutcome | null }
  | { readonly kind: 'import-notes'; readonly notes: readonly ImportNote[] }
  | { readonly kind: 'recovered'; readonly recovery: Recovery }
  | { readonly kind: 'erase'; readonly draft: DraftSummary }
  | { readonly kind: 'export'; readonly what: ExportWhat }
  | { readonly kind: 'copies' }

/** Everything that the window knows, except the text under the caret, which is the editor's. */
export interface DeskState {
  readonly ready: boolean
  readonly place: 'desk' | 'bin'
  readonly drafts: readonly DraftSummary[]
  readonly bin: readonly DraftSummary[]
  readonly open: OpenDraft | null
  /** The fingerprint of the finding that panel, page and card are about. */
  readonly current: string | null
  readonly card: boolean
  readonly skipped: ReadonlySet<string>
  /** The exceptions in force for the open draft, the office's among them. */
  readonly exceptions: readonly ExceptionRecord[]
  readonly house: HouseRules
  /** Whom the office knows; null until the store has answered. */
  readonly directory: Directory | null
  readonly boilerplate: Boilerplate
  readonly caret: CaretSpot | null
  readonly look: SelectionLook | null
  readonly settings: Settings
  readonly note: Note | null
  readonly dialog: DialogState | null
  /** The bar that finds and replaces in the release; null while it is put away. `turn` grows with every asking. */
  readonly find: { readonly replacing: boolean; readonly turn: number } | null
  /** Whether only the page is to be seen. */
  readonly focused: boolean
  /** Whether someone asked for the list of drafts, or for it to go; null when nobody did. */
  readonly draftsPane: boolean | null
  /** The list of drafts is for choosing many of them. */
  readonly picking: boolean
  /** Grows with everything that is written beside the text: versions, the record, comments. */
  readonly recorded: number
}

export const emptyDesk: DeskState = {
  ready: false,
  place: 'desk',
  drafts: [],
  bin: [],
  open: null,
  current: null,
  card: false,
  skipped: new Set(),
  exceptions: [],
  house: noHouseRules,
  directory: null,
  boilerplate: noBoilerplate,
  caret: null,
  look: null,
  settings: defaultSettings,
  note: null,
  dialog: null,
  find: null,
  focused: false,
  draftsPane: null,
  picking: false,
  recorded: 0,
}

export type DeskAction =
  | {
      readonly kind: 'listed'
      readonly drafts: readonly DraftSummary[]
      readonly bin: readonly DraftSummary[]
    }
  /** The window has found out what was on the desk; an empty one may say so. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'place'; readonly place: DeskState['place'] }
  /** `fresh` has just been made: its headline waits for the first word. */
  | { readonly kind: 'opened'; readonly draft: Draft; readonly fresh?: boolean }
  | { readonly kind: 'closed' }
  | { readonly kind: 'edited'; readonly release: Release }
  | { readonly kind: 'touched' }
  | { readonly kind: 'dated'; readonly date: IsoDate | null }
  | { readonly kind: 'categorised'; readonly category: string }
  /** The texts for other channels. */
  | { readonly kind: 'channelled'; readonly texts: Partial<Pick<Release, 'short' | 'english'>> }
  | { readonly kind: 'framed'; readonly frame: Pick<Release, 'date' | 'category' | 'layout'> }
  | {
      readonly kind: 'stated'
      readonly id: string
      readonly state: Draft['state']
      readonly embargoUntil?: number | null
    }
  | { readonly kind: 'recorded' }
  | { readonly kind: 'save'; readonly id: string; readonly save: SaveState }
  | { readonly kind: 'current'; readonly fingerprint: string | null }
  | { readonly kind: 'card'; readonly open: boolean }
  | { readonly kind: 'exceptions'; readonly draft: string; readonly exceptions: readonly ExceptionRecord[] }
  | { readonly kind: 'house'; readonly house: HouseRules }
  | { readonly kind: 'directory'; readonly directory: Directory }
  | { readonly kind: 'boilerplate'; readonly boilerplate: Boilerplate }
  | { readonly kind: 'skipped'; readonly fingerprint: string }
  | { readonly kind: 'caret'; readonly caret: CaretSpot | null }
  | { readonly kind: 'look'; readonly look: SelectionLook }
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'note'; readonly note: Note | null }
  /** `anew` begins with what is selected; otherwise the bar that is there goes on. */
  | {
      readonly kind: 'find'
      readonly find: { readonly replacing: boolean; readonly anew: boolean } | null
    }
  | { readonly kind: 'focused'; readonly focused: boolean }
  | { readonly kind: 'drafts-pane'; readonly shown: boolean | null }
  | { readonly kind: 'picking'; readonly on: boolean }
  | { readonly kind: 'dialog'; readonly dialog: DialogState | null }

/** The desk after an action. */
export function deskReducer(state: DeskState, action: DeskAction): DeskState {
  switch (action.kind) {
    case 'listed':
      return withLists(state, keptLists(state, action))
    case 'ready':
      return { ...state, ready: true }
    case 'place':
      return { ...state, place: action.place }
    case 'opened':
      return {
        ...state,
        place: 'desk',
        open: openedDraft(action.draft, action.fresh ?? false, (state.open?.turn ?? 0) + 1),
        current: null,
        card: false,
        skipped: new Set(),
        exceptions: [],
        caret: null,
      }
    case 'closed':
      return { ...state, open: null, current: null, card: false, caret: null, look: null }
    case 'edited':
      return withOpen(state, (open) => ({ release: withDeskFields(action.release, open.release) }))
    case 'touched':
      // With every key: where nothing changes, the same state says so, and nothing is drawn.
      return state.open?.save.kind === 'unsaved'
        ? state
        : withOpen(state, () => ({ save: { kind: 'unsaved' } }))
    case 'dated':
      return withOpen(state, (open) => ({ release: { ...open.release, date: action.date } }))
    case 'categorised':
      return withOpen(state, (open) => ({ release: { ...open.release, category: action.category } }))
    case 'channelled':
      return withOpen(state, (open) => ({ release: { ...open.release, ...action.texts } }))
    case 'framed':
      return withOpen(state, (open) => ({ release: { ...open.release, ...action.frame } }))
    case 'stated': {
      const { id, state: next, embargoUntil } = action
      if (state.open?.id !== id) return state
      return withOpen(state, (open) => ({
        state: next,
        embargoUntil: embargoUntil === undefined ? open.embargoUntil : embargoUntil,
      }))
    }
    case 'recorded':
      return { ...state, recorded: state.recorded + 1 }
    case 'save':
      return state.open?.id === action.id ? withOpen(state, () => ({ save: action.save })) : state
    case 'current':
      return { ...state, current: action.fingerprint, card: state.card && action.fingerprint !== null }
    case 'card':
      return { ...state, card: action.open }
    case 'exceptions':
      return state.open?.id === action.draft ? { ...state, exceptions: action.exceptions } : state
    case 'house':
      return { ...state, house: action.house }
    case 'directory':
      return { ...state, directory: action.directory }
    case 'boilerplate':
      return { ...state, boilerplate: action.boilerplate }
    case 'skipped':
      return { ...state, skipped: new Set(state.skipped).add(action.fingerprint) }
    case 'caret':
      return { ...state, caret: action.caret }
    case 'look':
      return { ...state, look: action.look }
    case 'settings':
      return { ...state, settings: action.settings }
    case 'note':
      return { ...state, note: action.note }
    case 'find':
      return {
        ...state,
        find:
          action.find === null
            ? null
            : {
                replacing: action.find.replacing,
                turn: (state.find?.turn ?? 0) + (action.find.anew ? 1 : 0),
              },
      }
    case 'focused':
      return { ...state, focused: action.focused }
    case 'drafts-pane':
      return { ...state, draftsPane: action.shown }
    case 'picking':
      return { ...state, picking: action.on }
    case 'dialog':
      return { ...state, dialog: action.dialog }
  }
}

/** The editor knows the text on the page; date, category, layout and the texts for other channels are the desk's own. */
export function withDeskFields(fromEditor: Release, onDesk: Release): Release {
  const { date, category, layout, short, english } = onDesk
  return { ...fromEditor, date, category, layout, short, english }
}

function openedDraft(draft: Draft, fresh: boolean, turn: number): OpenDraft {
  return {
    fresh,
    turn,
    id: draft.id,
    loaded: draft.release,
    release: draft.release,
    state: draft.state,
    embargoUntil: draft.embargoUntil ?? null,
    save: { kind: 'saved', at: draft.updatedAt },
  }
}

// They come with every save: the same lists are the same desk, and nothing is drawn.
function withLists(state: DeskState, lists: ListedDrafts): DeskState {
  return lists.drafts === state.drafts && lists.bin === state.bin ? state : { ...state, ...lists }
}

function withOpen(state: DeskState, change: (open: OpenDraft) => Partial<OpenDraft>): DeskState {
  return state.open === null ? state : { ...state, open: { ...state.open, ...change(state.open) } }
}
