import { useEffect, useState } from 'react'
import type { Job, Progress } from '#contract/archive.ts'
import { onNotice } from '../bridge.ts'

/** How far a job of the desk is; null until there is something to tell. */
export function useProgress(job: Job): Progress | null {
  const [progress, setProgress] = useState<Progress | null>(null)
  useEffect(
    () =>
      onNotice((notice) => {
        if (notice.kind === 'progress' && notice.job === job) setProgress(notice.progress)
      }),
    [job],
  )
  return progress
}
