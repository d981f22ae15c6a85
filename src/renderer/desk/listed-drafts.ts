import type { DraftSummary } from '#contract/drafts.ts'

/** A list of drafts as the store tells it. */
export interface ListedDrafts {
  readonly drafts: readonly DraftSummary[]
  readonly bin: readonly DraftSummary[]
}

/**
 * Lists that were just loaded, with the rows and lists of before where nothing has changed: they are loaded with
 * every save, and what stays the same is not drawn anew.
 */
export function keptLists(before: ListedDrafts, now: ListedDrafts): ListedDrafts {
  const known = new Map([...before.drafts, ...before.bin].map((one) => [JSON.stringify(one), one]))
  const kept = (list: readonly DraftSummary[], last: readonly DraftSummary[]) => {
    const rows = list.map((one) => known.get(JSON.stringify(one)) ?? one)
    return rows.length === last.length && rows.every((one, at) => one === last[at]) ? last : rows
  }
  return { drafts: kept(now.drafts, before.drafts), bin: kept(now.bin, before.bin) }
}
