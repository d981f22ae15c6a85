import { useEffect, useState } from 'react'
import type { Job, Progress } from '#contract/archive.ts'
import { ask, onNotice } from '../bridge.ts'

/** A long job as a view sees it, whoever began it and however often the view was closed meanwhile. */
export interface JobView {
  readonly running: boolean
  /** Null until there is something to tell. */
  readonly progress: Progress | null
  /** Grows with every end of the job: what it left can be read anew. */
  readonly ended: number
  /** The view has begun it. */
  begun(): void
  /** What the view has begun is over, or was refused. */
  over(): void
}

/** Follows a job of the desk. */
export function useJob(job: Job): JobView {
  const [running, setRunning] = useState(false)
  const [progress, setProgress] = useState<Progress | null>(null)
  const [ended, setEnded] = useState(0)
  useEffect(() => {
    let wanted = true
    void ask('archive.job', {}).then((answer) => {
      if (wanted && answer.ok && answer.value === job) setRunning(true)
    })
    const forget = onNotice((notice) => {
      if (notice.kind === 'progress' && notice.job === job) {
        setRunning(true)
        setProgress(notice.progress)
      }
      if (notice.kind === 'ended' && notice.job === job) {
        setRunning(false)
        setProgress(null)
        setEnded((count) => count + 1)
      }
    })
    return () => {
      wanted = false
      forget()
    }
  }, [job])
  return { running, progress, ended, begun: () => setRunning(true), over: () => setRunning(false) }
}
