import { mostReplaced } from '#contract/replace.ts'
import type { Replace, ReplaceableRelease, Replaced, ReplacePreview } from '#contract/replace.ts'
import { RefusalError } from '#contract/refusals.ts'
import type { RefusalCode } from '#contract/refusals.ts'
import { applyEdits } from '#domain/release/apply-edits.ts'
import { passageText } from '#domain/release/passages.ts'
import { findInRelease, replacements } from '#domain/search/find-in-release.ts'
import { othersFirst } from './archive/pace.ts'
import type { Answers } from './desk-answers.ts'
import type { DeskOptions } from './desk-ports.ts'
import { listDrafts, readDraft, saveDraft } from './store/drafts.ts'
import { keepMoment } from './store/history.ts'
import type { Store } from './store/store.ts'

/** So many places of a release are shown before anything is replaced. */
const samples = 3

/** What the desk answers to questions about replacing in many releases at once. */
export function replaceAnswers({ store }: DeskOptions): Pick<Answers, 'replace.preview' | 'replace.inMany'> {
  return {
    'replace.preview': async (wish) => preview(store, wish),
    'replace.inMany': async ({ drafts, ...wish }) => replaceIn(store, wish, drafts),
  }
}

async function preview(store: Store, { query, text, exact }: Replace): Promise<ReplacePreview> {
  const releases: ReplaceableRelease[] = []
  let cut = 0
  for (const { id, damaged } of listDrafts(store, 'desk').slice(0, mostReplaced)) {
    if (damaged) continue
    await othersFirst()
    const draft = unlessGone(() => readDraft(store, id))
    if (draft === null) continue
    const { release, base, state } = draft
    const found = findInRelease(release, query, { exact })
    const edits = replacements(found, text)
    cut += found.filter(({ whole }) => !whole).length
    if (edits.length === 0) continue
    releases.push({
      id,
      base,
      state,
      headline: release.headline,
      date: release.date,
      places: edits.length,
      samples: edits
        .slice(0, samples)
        .map((edit) => ({ passage: passageText(release, edit), start: edit.start, end: edit.end })),
    })
  }
  return { releases, cut }
}

/** Each release is a step of its own: what it said is kept in its history first, and one that was changed stays. */
async function replaceIn(
  store: Store,
  { query, text, exact }: Replace,
  drafts: readonly { readonly id: string; readonly base: number }[],
): Promise<Replaced> {
  let releases = 0
  let places = 0
  const left: string[] = []
  for (const { id, base } of drafts) {
    await othersFirst()
    const draft = unlessGone(() => readDraft(store, id))
    if (draft === null) continue
    const edits = replacements(findInRelease(draft.release, query, { exact }), text)
    if (draft.base !== base) left.push(draft.release.headline)
    else if (edits.length > 0) {
      keepMoment(store, id, 'fix-all', `${query} → ${text}`)
      saveDraft(store, id, base, applyEdits(draft.release, edits))
      releases += 1
      places += edits.length
    }
  }
  return { releases, places, left }
}

const gone: ReadonlySet<RefusalCode> = new Set(['not-found', 'in-bin', 'store-damaged'])

// Between the list and the reading, a release may be thrown away or turn out damaged: it is left as it is.
function unlessGone<Value>(read: () => Value): Value | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof RefusalError && gone.has(error.refusal.code)) return null
    throw error
  }
}
