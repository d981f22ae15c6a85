import type { Answer } from '#contract/refusals.ts'
import type { Strings } from '#strings/strings.ts'
import { ask } from '../bridge.ts'
import type { Desk } from '../desk/use-desk.ts'
import { exportOutcome, importOutcome, restoreOutcome } from './job-outcome.ts'
import type { FolderJob, JobOutcome } from './job-outcome.ts'

/** Saves, has a folder chosen, and shows the job until it has ended; a job that was not begun leaves no trace. */
export async function runJob(desk: Desk, job: FolderJob, words: Strings): Promise<void> {
  if (!(await desk.leave())) return
  desk.dispatch({ kind: 'dialog', dialog: { kind: 'job', job, outcome: null } })
  const answer = await outcomeOf(job, words)
  const outcome = answer.ok ? answer.value : null
  desk.dispatch({ kind: 'dialog', dialog: outcome && { kind: 'job', job, outcome } })
  if (!answer.ok) desk.refuse(answer.refusal)
  await desk.refresh()
}

async function outcomeOf(job: FolderJob, words: Strings): Promise<Answer<JobOutcome | null>> {
  switch (job) {
    case 'import':
      return said(await ask('archive.import', {}), (sum) => importOutcome(sum, words))
    case 'export':
      return said(await ask('archive.export', {}), (sum) => exportOutcome(sum, words))
    case 'restore':
      return said(await ask('archive.restore', {}), (sum) => restoreOutcome(sum, words))
  }
}

function said<Sum>(answer: Answer<Sum | null>, say: (sum: Sum) => JobOutcome): Answer<JobOutcome | null> {
  return answer.ok ? { ok: true, value: answer.value === null ? null : say(answer.value) } : answer
}
