import type { AnswerValues, Payload, QuestionName } from '#contract/contract.ts'
import type { Notice } from '#contract/bridge.ts'
import type { Answer } from '#contract/refusals.ts'

/** What the preload hands to the window, and all that it hands. */
export interface Bridge {
  ask(name: string, payload: unknown): Promise<unknown>
  onNotice(listen: (notice: Notice) => void): () => void
}

declare global {
  interface Window {
    readonly tokhao: Bridge
  }
}

/** Asks the desk. A refusal comes back as a value; only a broken bridge throws. */
export async function ask<Name extends QuestionName>(
  name: Name,
  payload: Payload<Name>,
): Promise<Answer<AnswerValues[Name]>> {
  // The desk checked the question and made the answer by the same contract.
  return (await window.tokhao.ask(name, payload)) as Answer<AnswerValues[Name]>
}

/** Listens to what the desk says unasked; returns the way to stop. */
export function onNotice(listen: (notice: Notice) => void): () => void {
  return window.tokhao.onNotice(listen)
}
