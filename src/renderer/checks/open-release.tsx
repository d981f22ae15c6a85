import { Button } from 'react-aria-components'
import type { IsoDate } from '#domain/release/release.ts'
import { useStrings } from '../desk/language.tsx'

interface OpenReleaseProps {
  readonly release: { readonly headline: string; readonly date: IsoDate | null }
  readonly beside: string
  onOpen(): void
}

/** A line that opens a release: its headline, its day, and what is to be said of it. */
export function OpenRelease({ release, beside, onOpen }: OpenReleaseProps) {
  const { checks: strings, dates, drafts } = useStrings()
  const headline = release.headline === '' ? drafts.untitled : release.headline
  return (
    <Button className="checks-release" onPress={onOpen}>
      <span className="checks-headline" lang="th">
        {headline}
      </span>
      <span className="facts">
        {release.date === null ? strings.noDate : dates.day(release.date)} · {beside}
      </span>
    </Button>
  )
}
