import { questions } from '#contract/contract.ts'
import type { AnswerValues, Imported, QuestionName } from '#contract/contract.ts'
import { RefusalError } from '#contract/refusals.ts'
import type { Answer } from '#contract/refusals.ts'
import { answersOf } from './desk-answers.ts'
import { importPaths } from './desk-import.ts'
import type { DeskPorts } from './desk-ports.ts'
import type { Store } from './store/store.ts'

export interface DeskOptions {
  readonly store: Store
  readonly ports: DeskPorts
  /** The folder of what comes with the program: fonts and the sample release. */
  readonly resources: string
}

/** Answers the questions of the contract with a store, files and a printer; knows nothing of Electron. */
export interface Desk {
  /**
   * Answers a question, never by throwing: an unknown name or a malformed payload is `bad-question`, a
   * refusal is a value, and anything else is logged and becomes `bug`.
   */
  answer(name: unknown, payload: unknown): Promise<Answer<unknown>>
  /** Imports files that reached the program without the dialog: its arguments, or opened from the system. */
  importFiles(paths: readonly string[]): Promise<Imported>
}

export function createDesk({ store, ports, resources }: DeskOptions): Desk {
  const answers = answersOf({ store, ports, resources })

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
        return { ok: true, value: await ask(name, payload) }
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
  }
}

function isQuestion(name: unknown): name is QuestionName {
  return typeof name === 'string' && Object.hasOwn(questions, name)
}
