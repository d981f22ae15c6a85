import type { WebContents } from 'electron'
import { ipcMain } from 'electron'
import type { Notice } from '#contract/bridge.ts'
import { channels } from '#contract/bridge.ts'
import type { Answer } from '#contract/refusals.ts'
import type { Log } from './log.ts'
import { isOurFrame } from './security.ts'

/** What the bridge asks; the desk checks name and payload by the contract. */
export type AnswerQuestion = (name: unknown, payload: unknown) => Promise<Answer<unknown>>

const refused: Answer<never> = { ok: false, refusal: { code: 'bad-question' } }

/**
 * Opens the one channel of the bridge. Only the main frame of the window that `mainContents`
 * gives may ask; everybody else is told nothing but “bad-question”.
 */
export function openBridge(mainContents: () => WebContents | null, answer: AnswerQuestion, log: Log): void {
  ipcMain.handle(channels.ask, async (event, name: unknown, payload: unknown): Promise<Answer<unknown>> => {
    if (event.sender !== mainContents() || !isOurFrame(event.senderFrame, event.sender)) {
      log.warn('question from a stranger refused')
      return refused
    }
    return answer(name, payload)
  })
}

/** Tells the window something unasked; a window that is gone is told nothing. */
export function tell(contents: WebContents | null, notice: Notice): void {
  if (contents !== null && !contents.isDestroyed()) contents.send(channels.notice, notice)
}
