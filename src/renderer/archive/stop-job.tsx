import { useState } from 'react'
import { Button } from 'react-aria-components'
import { ask } from '../bridge.ts'
import { useStrings } from '../desk/language.tsx'

/** Stops the job that goes on, and says so until it has stopped. */
export function StopJob() {
  const { jobs: strings } = useStrings()
  const [stopping, setStopping] = useState(false)
  return (
    <Button
      className="button outlined"
      autoFocus
      onPress={() => {
        setStopping(true)
        void ask('archive.cancel', {})
      }}
    >
      {stopping ? strings.stopping : strings.stop}
    </Button>
  )
}
