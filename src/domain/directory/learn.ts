import { scanNames } from '../names/name-scan.ts'
import { surnameOf } from '../names/surname.ts'
import { passages } from '../release/passages.ts'
import type { IsoDate, Release } from '../release/release.ts'
import { editDistance } from '../thai/edit-distance.ts'
import type { Directory, DirectoryPerson } from './directory.ts'
import { fullName } from './directory.ts'
import { postBehind } from './post-behind.ts'

/** Someone whom releases name with a post that the directory does not know. */
export interface LearntPost {
  readonly prefix: string
  readonly given: string
  readonly surname: string
  readonly post: string
  /** Releases that name the person so. */
  readonly releases: number
  /** The days of the first and the last of them; null where none has a day. */
  readonly first: IsoDate | null
  readonly last: IsoDate | null
  /** The person is in the directory; only the post is new. */
  readonly known: boolean
}

/** Reads releases one after the other and remembers who is named with which post. */
export interface Learner {
  read(release: Release): void
  /** Who was named in at least `least` releases with a post that the directory does not know, the most frequent first. */
  proposals(least: number): readonly LearntPost[]
}

interface Tally {
  readonly prefix: string
  readonly given: string
  readonly surname: string
  readonly post: string
  releases: number
  first: IsoDate | null
  last: IsoDate | null
}

/** A learner over a directory. Holds one line for each name with a post, whatever the number of the releases. */
export function createLearner({ people }: Directory): Learner {
  const known = new Map(people.map((person) => [fullName(person), person]))
  const tallies = new Map<string, Tally>()
  return {
    read(release) {
      const met = new Set<string>()
      for (const { slot, text } of passages(release)) {
        if (slot !== 'abstract' && slot !== 'body') continue
        for (const mention of scanNames(text)) {
          const surname = surnameOf(mention)
          const post = surname && postBehind(text, surname.end)
          if (!post) continue
          const name = { given: mention.given.text, surname: surname.text }
          const key = proposalKey({ ...name, post })
          if (met.has(key)) continue
          met.add(key)
          const tally = tallies.get(key) ?? {
            ...name,
            prefix: mention.title,
            post,
            releases: 0,
            first: null,
            last: null,
          }
          tally.releases++
          const { date } = release
          if (date !== null && (tally.first === null || date < tally.first)) tally.first = date
          if (date !== null && (tally.last === null || date > tally.last)) tally.last = date
          tallies.set(key, tally)
        }
      }
    },
    proposals(least) {
      const often = [...tallies.values()].filter(({ releases }) => releases >= least)
      const learnt = often.flatMap((tally) => {
        const person = known.get(fullName(tally))
        if (person ? knowsPost(person, tally.post) : isSlip(tally, often, known)) return []
        return [{ ...tally, known: person !== undefined }]
      })
      return learnt.sort((a, b) => b.releases - a.releases)
    },
  }
}

/** Tells a proposal from others. */
export function proposalKey({
  given,
  surname,
  post,
}: Pick<LearntPost, 'given' | 'surname' | 'post'>): string {
  return `${given} ${surname} · ${post}`
}

// A post two letters off one that is known is that one, misspelt often enough.
function knowsPost({ posts }: DirectoryPerson, post: string): boolean {
  return posts.some(({ name }) => name === post || editDistance(name, post, 2) !== null)
}

// So is a name one letter off a known one, or off one that comes ten times as often.
function isSlip(tally: Tally, often: readonly Tally[], known: ReadonlyMap<string, DirectoryPerson>): boolean {
  const name = fullName(tally)
  const near = (other: string) => other !== name && editDistance(name, other, 1) !== null
  return (
    [...known.keys()].some(near) ||
    often.some((other) => other.releases >= tally.releases * 10 && near(fullName(other)))
  )
}
