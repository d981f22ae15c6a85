import { Button } from 'react-aria-components'
import { Actions, Frame } from '../desk/dialog-frame.tsx'
import { useStrings } from '../desk/language.tsx'
import { JobBar } from './job-bar.tsx'
import { StopJob } from './stop-job.tsx'
import { useProgress } from './use-progress.ts'
import type { FolderJob, JobOutcome } from './job-outcome.ts'

interface JobDialogProps {
  readonly job: FolderJob
  /** Null while it goes on. */
  readonly outcome: JobOutcome | null
  onClose(): void
}

/** A job with its progress, rate and time left, until it has ended and says what came of it. */
export function JobDialog({ job, outcome, onClose }: JobDialogProps) {
  const { jobs: strings } = useStrings()
  return (
    <Frame
      title={strings.title[job]}
      role="alertdialog"
      onClose={() => {
        // What goes on is stopped, not hidden.
        if (outcome !== null) onClose()
      }}
    >
      {outcome === null ? <Going job={job} /> : <Ended outcome={outcome} onClose={onClose} />}
    </Frame>
  )
}

/** How far a job is, with the way to stop it. */
export function Going({ job }: { job: FolderJob | 'publish' }) {
  const { jobs: strings } = useStrings()
  const progress = useProgress(job)
  return (
    <>
      <JobBar label={strings.title[job]} waiting={strings.choosing} progress={progress} />
      <Actions>
        <StopJob />
      </Actions>
    </>
  )
}

function Ended({ outcome, onClose }: { outcome: JobOutcome; onClose: () => void }) {
  const { jobs: strings } = useStrings()
  return (
    <>
      {outcome.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {outcome.files.length === 0 ? null : (
        <ul className="job-files" aria-label={strings.files} tabIndex={0}>
          {outcome.files.map((file, at) => (
            // Two files of different folders may have one name, and the list never changes.
            <li key={at}>{file}</li>
          ))}
        </ul>
      )}
      <Actions>
        <Button className="button main" autoFocus onPress={onClose}>
          {strings.close}
        </Button>
      </Actions>
    </>
  )
}
