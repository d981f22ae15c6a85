import type { NameMention, NamePart } from '../../names/name-scan.ts'
import { surnameOf } from '../../names/surname.ts'
import { keptWithReading } from '../kept-with-reading.ts'
import { ofRelease } from '../of-release.ts'
import type { Reading } from '../reading.ts'

/** A person introduced with title, given name and surname. */
export interface FullName {
  readonly reading: Reading
  readonly mention: NameMention
  readonly surname: NamePart
}

const nobody: readonly FullName[] = []

/** The people introduced in full in a release, in the order of the page. */
export const fullNames = ofRelease((readings): readonly FullName[] => readings.flatMap(fullNamesIn))

const fullNamesIn = keptWithReading((reading): readonly FullName[] => {
  if (reading.slot === 'source' || reading.slot === 'separator' || reading.people.length === 0) return nobody
  return reading.people.flatMap((mention) => {
    const surname = surnameOf(mention)
    return surname ? [{ reading, mention, surname }] : []
  })
})

/** Names grouped by one of their parts; groups of one are left out. */
export function groupedBy(names: readonly FullName[], part: (name: FullName) => string): FullName[][] {
  const groups = new Map<string, FullName[]>()
  for (const name of names) {
    const key = part(name)
    const group = groups.get(key)
    if (group) group.push(name)
    else groups.set(key, [name])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}
