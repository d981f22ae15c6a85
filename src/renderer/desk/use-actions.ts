import { useLayoutEffect, useMemo, useRef } from 'react'
import type { Finding } from '#domain/rules/rule.ts'
import type { Strings } from '#strings/strings.ts'
import { runJob } from '../archive/run-job.ts'
import { bundleActions } from '../bundles/bundle-actions.ts'
import { draftActions } from '../drafts/draft-actions.ts'
import { findActions } from '../find/find-actions.ts'
import { findingActions } from '../findings/finding-actions.ts'
import { historyActions } from '../history/history-actions.ts'
import { pictureActions } from '../pictures/picture-actions.ts'
import { publishActions } from '../publish/publish-actions.ts'
import type { Current } from './current.ts'
import type { DeskActions } from './desk-actions.ts'
import { textActions } from './text-actions.ts'
import type { Desk } from './use-desk.ts'
import { viewActions } from './view-actions.ts'

/** What the desk can do, as the commands call it. The findings are those on screen. */
export function useActions(desk: Desk, findings: readonly Finding[], strings: Strings): DeskActions {
  const shown = useRef(findings)
  // A drawing may be given up half-way: what counts is what came on screen.
  useLayoutEffect(() => {
    shown.current = findings
  })
  const words = useRef(strings)
  words.current = strings
  // The desk's functions stay the same for the life of the window; its state is read through `latest`.
  const ref = useRef(desk)
  ref.current = desk
  return useMemo(() => deskActions(ref, shown, words), [])
}

function deskActions(
  ref: Current<Desk>,
  shown: Current<readonly Finding[]>,
  words: Current<Strings>,
): DeskActions {
  const history = historyActions(ref, words)
  return {
    history,
    publish: publishActions(ref, words),
    ...draftActions(ref, words),
    ...textActions(ref, history),
    ...pictureActions(ref, words),
    ...findActions(ref, words),
    ...findingActions(ref, shown, words, history),
    ...viewActions(ref, words),
    ...bundleActions(ref),
    runJob: (job) => void runJob(ref.current, job, words.current),
    handbook: (rule) => ref.current.dispatch({ kind: 'dialog', dialog: { kind: 'handbook', rule } }),
    dialog: (kind) => ref.current.dispatch({ kind: 'dialog', dialog: { kind } }),
  }
}
