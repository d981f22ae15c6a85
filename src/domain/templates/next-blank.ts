import { passages, samePlace } from '../release/passages.ts'
import type { Place } from '../release/passages.ts'
import type { Release } from '../release/release.ts'
import { blanksIn } from './blanks.ts'
import type { Blank } from './blanks.ts'

/**
 * The next blank behind a caret (or, with -1, the one before it), and past the end the first (or last) of the
 * release; null where there is none. `offset` counts UTF-16 units.
 */
export function nextBlank(
  release: Release,
  caret: Place & { readonly offset: number },
  step: 1 | -1,
): (Place & Blank) | null {
  const lines = passages(release)
  const here = lines.findIndex((line) => samePlace(line, caret))
  const all = lines.flatMap((line, at) =>
    blanksIn(line.text).map(({ start, end, name }) => {
      const { slot, block, item } = line
      return { at, blank: { slot, block, item, start, end, name } }
    }),
  )
  const beyond =
    step === 1
      ? all.find(({ at, blank }) => at > here || (at === here && blank.start >= caret.offset))
      : [...all].reverse().find(({ at, blank }) => at < here || (at === here && blank.end <= caret.offset))
  return (beyond ?? all.at(step === 1 ? 0 : -1))?.blank ?? null
}
