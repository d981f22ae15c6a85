import { passages } from '../src/domain/release/passages.ts'
import { emptyRelease, paragraph } from '../src/domain/release/release.ts'
import type { Release } from '../src/domain/release/release.ts'
import { sampleReleases } from '../scripts/sample-releases.ts'

/** The real releases of the sample, the shortest first. */
function byLength(): Release[] {
  return sampleReleases()
    .sort((a, b) => a.text.length - b.text.length)
    .map(({ release }) => release)
}

/** The release of middling length. */
export function medianRelease(): Release {
  const all = byLength()
  return all[Math.floor(all.length / 2)] ?? emptyRelease()
}

/** The longest release of the sample. */
export function longestRelease(): Release {
  return byLength().at(-1) ?? emptyRelease()
}

/** A release of so many characters (UTF-16 units), made of the lines of real ones with their faults. */
export function releaseOfLength(characters: number): Release {
  const lines: string[] = []
  let length = 0
  for (const { release } of sampleReleases()) {
    for (const { slot, text } of passages(release)) {
      if (slot !== 'body' || text.trim() === '') continue
      const line = text.slice(0, characters - length)
      lines.push(line)
      length += line.length
      if (length === characters) {
        return {
          ...emptyRelease('2024-04-29'),
          category: 'ด้านสังคม',
          headline: 'หัวข้อข่าว',
          body: lines.map(paragraph),
        }
      }
    }
  }
  throw new Error(`The sample has only ${length} characters.`)
}

/** How many characters (UTF-16 units) a release has. */
export function lengthOf(release: Release): number {
  return passages(release).reduce((sum, { text }) => sum + text.length, 0)
}
