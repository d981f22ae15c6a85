import type { ImportNote } from '#contract/imports.ts'
import { basename } from 'node:path'
import type { ArchiveExported, ArchiveImported, ArchiveRestored } from '#contract/archive.ts'
import { exportEverything } from './archive/export-everything.ts'
import { importFiles } from './archive/import-files.ts'
import { restoreEverything } from './archive/restore-everything.ts'
import type { Answers } from './desk-answers.ts'
import type { IndexFollower } from './desk-index.ts'
import type { Jobs } from './desk-jobs.ts'
import type { DeskOptions } from './desk-ports.ts'

/** A piece of work in the desk's process may take so many milliseconds: typing and saving wait for no more. */
const longest = 40
/** Names that the window is told of each kind. */
const mostNames = 1000

type ArchiveQuestion =
  | 'archive.import'
  | 'archive.cancel'
  | 'archive.job'
  | 'archive.export'
  | 'archive.restore'

/** What the desk answers to questions about the archive. */
export function archiveAnswers(
  { store, ports }: DeskOptions,
  jobs: Jobs,
  index: IndexFollower,
): Pick<Answers, ArchiveQuestion> {
  const clock = () => performance.now()
  return {
    'archive.import': async () => {
      const folder = await ports.chooseFolder('import')
      if (folder === null) return null
      return jobs.run('import', async (watch): Promise<ArchiveImported> => {
        const refusedFiles: { name: string; code: string }[] = []
        const otherFiles: string[] = []
        const notes: ImportNote[] = []
        const sum = await importFiles(store, [folder], {
          ...watch,
          longest,
          clock,
          onFile({ outcome, path, detail, losses = [] }) {
            const name = basename(path)
            if (outcome === 'refused' && refusedFiles.length < mostNames)
              refusedFiles.push({ name, code: detail })
            if (losses.length > 0 && notes.length < mostNames) notes.push({ name, draft: detail, losses })
            if (outcome === 'other' && otherFiles.length < mostNames) otherFiles.push(name)
          },
        })
        index.added(sum.added)
        const { added, known, refused, other: others, cancelled } = sum
        return { added, known, refused, refusedFiles, notes, others, otherFiles, cancelled }
      })
    },
    'archive.export': async () => {
      const folder = await ports.chooseFolder('export')
      if (folder === null) return null
      return jobs.run('export', async (watch): Promise<ArchiveExported> => {
        const sum = await exportEverything(store, folder, { ...watch, clock })
        return { name: basename(folder), ...sum }
      })
    },
    'archive.restore': async () => {
      const folder = await ports.chooseFolder('restore')
      if (folder === null) return null
      return jobs.run('restore', async (watch): Promise<ArchiveRestored> => {
        const { refused, ...sum } = await restoreEverything(store, folder, { ...watch, clock, longest })
        index.added(sum.added)
        return { ...sum, refused: refused.length, refusedFiles: refused.slice(0, mostNames) }
      })
    },
    'archive.job': async () => jobs.current(),
    'archive.cancel': async () => {
      jobs.cancel()
      return null
    },
  }
}
