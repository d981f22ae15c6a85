import { questions } from '#contract/contract.ts'
import type { AnswerValues, QuestionName } from '#contract/contract.ts'
import type { Imported } from '#contract/drafts.ts'
import { RefusalError } from '#contract/refusals.ts'
import type { Answer } from '#contract/refusals.ts'
import { answersOf } from './desk-answers.ts'
import { importPaths } from './desk-import.ts'
import { createIndexFollower } from './desk-index.ts'
import { createJobs } from './desk-jobs.ts'
import type { DeskOptions } from './desk-ports.ts'
import { backUpDaily } from './store/backups.ts'
import { removeIdlePictures } from './store/pictures/pictures.ts'
import { copyToSecondPlace, removeFromSecondPlace } from './store/second-place.ts'

/** Answers the questions of the contract with a store, files and a printer; knows nothing of Electron. */
export interface Desk {
  /**
   * Answers a question, never by throwing: an unknown name or a malformed payload is `bad-question`, a
   * refusal is a value, and anything else is logged and becomes `bug`.
   */
  answer(name: unknown, payload: unknown): Promise<Answer<unknown>>
  /** Imports files that reached the program without the dialog: its arguments, or opened from the system. */
  importFiles(paths: readonly string[]): Promise<Imported>
  /** Brings the index of the search up to date behind the work: a newer version may have to make it anew. */
  followIndex(): void
  /** Waits for what goes on behind the answers: a long job (which is stopped), the backup of the day. To be asked before the store is closed. */
  finish(): Promise<void>
}

export function createDesk(options: DeskOptions): Desk {
  const { store, ports } = options
  const jobs = createJobs(ports)
  const index = createIndexFollower(store, ports)
  const answers = answersOf(options, jobs, index)
  let backup: { readonly day: string; readonly made: Promise<unknown> } | null = null

  // With the first save of a day; a backup that fails is tried again with the next one of another day.
  function backUp(): void {
    const day = new Date(store.now()).toDateString()
    if (backup?.day === day) return
    const made = backUpDaily(store)
      .then(async (gone) => {
        removeIdlePictures(store)
        if (gone !== null) await copyAway(gone)
      })
      .catch((error: unknown) => ports.log('the backup of the day failed', error))
    backup = { day, made }
  }

  async function copyAway(gone: readonly string[]): Promise<void> {
    try {
      await copyToSecondPlace(store)
      removeFromSecondPlace(store, gone)
    } catch (error) {
      ports.log('the backup of the day was not copied to its second place', error)
      ports.tell({ kind: 'backup-not-copied' })
    }
  }

  async function ask(name: QuestionName, payload: unknown): Promise<AnswerValues[QuestionName]> {
    const parsed = questions[name].safeParse(payload)
    if (!parsed.success) throw new RefusalError('bad-question', name)
    // The schema of this very question has just said yes; the compiler cannot follow the pair.
    return (answers[name] as (payload: unknown) => Promise<AnswerValues[QuestionName]>)(parsed.data)
  }

  return {
    async answer(name, payload) {
      try {
        if (!isQuestion(name)) throw new RefusalError('bad-question')
        const value = await ask(name, payload)
        if (name === 'drafts.save') backUp()
        return { ok: true, value }
      } catch (error) {
        if (error instanceof RefusalError) {
          if (error.cause !== undefined) ports.log(`${String(name)} was refused`, error)
          return { ok: false, refusal: error.refusal }
        }
        ports.log(`${String(name)} failed`, error)
        return { ok: false, refusal: { code: 'bug' } }
      }
    },
    importFiles: (paths) => importPaths(store, paths),
    followIndex: index.wake,
    async finish() {
      await jobs.finish()
      await index.finish()
      await backup?.made
    },
  }
}

function isQuestion(name: unknown): name is QuestionName {
  return typeof name === 'string' && Object.hasOwn(questions, name)
}
