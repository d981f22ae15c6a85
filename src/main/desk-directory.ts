import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import Papa from 'papaparse'
import { directoryRows } from '#domain/directory/directory-table.ts'
import { learnPeople } from './archive/learn-people.ts'
import type { Answers } from './desk-answers.ts'
import type { Jobs } from './desk-jobs.ts'
import type { DeskOptions } from './desk-ports.ts'
import { writeAtomic } from './files/write-atomic.ts'
import {
  declineProposal,
  keepAgency,
  keepPerson,
  mergeDirectory,
  readDirectory,
  setRemoved,
} from './store/directory/directory.ts'

/** A piece of work in the desk's process may take so many milliseconds: typing and saving wait for no more. */
const longest = 40

type DirectoryQuestion = Extract<keyof Answers, `directory.${string}`>

/** What the desk answers to questions about people, posts and agencies. */
export function directoryAnswers(
  { store, ports }: DeskOptions,
  jobs: Jobs,
): Pick<Answers, DirectoryQuestion> {
  return {
    'directory.read': async () => readDirectory(store),
    'directory.keepPerson': async ({ id, person }) => keepPerson(store, id, person),
    'directory.keepAgency': async ({ id, agency }) => keepAgency(store, id, agency),
    'directory.setRemoved': async ({ kind, id, removed }) => {
      setRemoved(store, kind, id, removed)
      return null
    },
    'directory.merge': async (table) => mergeDirectory(store, table),
    'directory.export': async () => {
      const path = await ports.chooseTableFile()
      if (path === null) return { name: null }
      const rows = directoryRows(readDirectory(store)).map((row) => [...row])
      // Without the mark at the beginning, spreadsheets read Thai in another encoding.
      await writeAtomic(path, `\uFEFF${Papa.unparse(rows, { newline: '\r\n' })}\r\n`, {
        over: existsSync(path),
      })
      return { name: basename(path) }
    },
    'directory.propose': async () =>
      jobs.run('people', (watch) =>
        learnPeople(store, { ...watch, clock: () => performance.now(), longest }),
      ),
    'directory.decline': async ({ key }) => {
      declineProposal(store, key)
      return null
    },
  }
}
