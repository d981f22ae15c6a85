import type { BackupDraft } from '#contract/backups.ts'

/** Rows that are drawn at once; a headline finds the others. */
const mostShown = 200

/** The drafts of a backup that are not as they are now. */
export interface Differing {
  /** How many differ, whatever is looked for. */
  readonly all: number
  /** How many are as they are now. */
  readonly same: number
  /** Those with the words in their headline, the last saved first. */
  readonly shown: readonly BackupDraft[]
  /** How many more have the words. */
  readonly hidden: number
}

/** Sorts out what restoring could change, by words of the headline (all of them where none are given). */
export function differing(drafts: readonly BackupDraft[], query: string): Differing {
  const others = drafts.filter(({ since }) => since !== 'same')
  const wanted = query.trim().toLowerCase()
  const matching = others
    .filter(({ headline }) => headline.toLowerCase().includes(wanted))
    .sort((a, b) => b.updatedAt - a.updatedAt)
  return {
    all: others.length,
    same: drafts.length - others.length,
    shown: matching.slice(0, mostShown),
    hidden: Math.max(0, matching.length - mostShown),
  }
}
