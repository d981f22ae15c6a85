import { useState } from 'react'
import { Button } from 'react-aria-components'
import { JobBar } from '../archive/job-bar.tsx'
import { StopJob } from '../archive/stop-job.tsx'
import { useStrings } from '../desk/language.tsx'
import type { JobView } from './use-job.ts'

interface JobLineProps {
  readonly job: JobView
  readonly label: string
  /** What came of it last, or what it is good for. */
  readonly said: string
  /** Does it, and answers what is to be said of it. */
  onRun(): Promise<string>
}

/** The button that begins a job; while it goes on, how far it is and a way to stop it. */
export function JobLine({ job, label, said, onRun }: JobLineProps) {
  const { checks: strings } = useStrings()
  const [answer, setAnswer] = useState('')
  if (!job.running) {
    return (
      <div className="checks-run">
        <Button
          className="button main"
          onPress={() => {
            setAnswer('')
            job.begun()
            void onRun().then((outcome) => {
              job.over()
              setAnswer(outcome)
            })
          }}
        >
          {label}
        </Button>
        <output>{answer === '' ? said : answer}</output>
      </div>
    )
  }
  return (
    <div className="checks-run">
      <div className="checks-going">
        <JobBar label={label} waiting={strings.starting} progress={job.progress} />
        <p className="facts">{strings.background}</p>
      </div>
      <StopJob />
    </div>
  )
}
