import type { ArchiveExported, ArchiveImported, ArchiveRestored } from '#contract/archive.ts'
import type { Strings } from '#strings/strings.ts'

/** The jobs that a person starts by choosing a folder. */
export type FolderJob = 'import' | 'export' | 'restore'

/** What came of a job, in sentences, with the names of the files that were left out. */
export interface JobOutcome {
  readonly sentences: readonly string[]
  readonly files: readonly string[]
}

/** Says what an import into the archive did. */
export function importOutcome(sum: ArchiveImported, { jobs, refusals, imports }: Strings): JobOutcome {
  return {
    sentences: [
      jobs.imported(sum.added, sum.known),
      ...(sum.refused > 0 ? [jobs.importRefused(sum.refused)] : []),
      ...(sum.others > 0 ? [jobs.others(sum.others)] : []),
      ...(sum.cancelled ? [jobs.importStopped] : []),
    ],
    files: [
      ...sum.refusedFiles.map(({ name, code }) => {
        const sentence = refusals[code as keyof Strings['refusals']] ?? refusals.bug
        return sentence(name)
      }),
      ...sum.notes.map(({ name, losses }) => {
        const lost = losses.map(({ code, count }) => imports.losses[code](count))
        return `${name}: ${lost.join(' · ')}`
      }),
    ],
  }
}

/** Says what taking everything out did. */
export function exportOutcome(sum: ArchiveExported, { jobs }: Strings): JobOutcome {
  return {
    sentences: [
      sum.cancelled ? jobs.exportStopped : jobs.exported(sum.releases, sum.name),
      ...(sum.damaged > 0 ? [jobs.exportDamaged(sum.damaged)] : []),
    ],
    files: [],
  }
}

/** Says what bringing everything back did. */
export function restoreOutcome(sum: ArchiveRestored, { jobs }: Strings): JobOutcome {
  return {
    sentences: [
      jobs.restored(sum.added, sum.there),
      ...(sum.refused > 0 ? [jobs.restoreRefused(sum.refused)] : []),
      ...(sum.cancelled ? [jobs.restoreStopped] : []),
    ],
    files: sum.refusedFiles,
  }
}
