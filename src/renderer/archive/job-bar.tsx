import { ProgressBar } from 'react-aria-components'
import type { Progress } from '#contract/archive.ts'
import { useStrings } from '../desk/language.tsx'
import './archive.css'

interface JobBarProps {
  readonly label: string
  /** Said until there is something to tell. */
  readonly waiting: string
  readonly progress: Progress | null
}

/** How far something is that takes a while: how much of it, how fast, how long still. */
export function JobBar({ label, waiting, progress }: JobBarProps) {
  const { jobs: strings } = useStrings()
  if (progress === null) return <output className="job-waiting">{waiting}</output>
  return (
    <ProgressBar
      className="job-bar"
      aria-label={label}
      value={progress.done}
      maxValue={Math.max(1, progress.total)}
    >
      {({ percentage }) => (
        <>
          <span className="job-track">
            <span className="job-done" style={{ width: `${percentage ?? 0}%` }} />
          </span>
          <span>
            {[
              strings.progress(progress.done, progress.total),
              ...(progress.perSecond > 0 ? [strings.pace(progress.perSecond)] : []),
              ...(progress.secondsLeft === null ? [] : [strings.left(progress.secondsLeft)]),
            ].join(' · ')}
          </span>
        </>
      )}
    </ProgressBar>
  )
}
