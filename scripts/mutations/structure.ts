import { oneOf } from './plant.ts'
import type { ReleasePlant } from './plant.ts'

/** Faults of the rules on the slots, for a release; none of them fits into a paragraph. */
export const structureReleaseMutations: Readonly<Record<string, ReleasePlant>> = {
  'slot-empty': (release, random) =>
    oneOf(
      [
        { ...release, headline: '' },
        { ...release, body: [] },
        { ...release, date: null, layout: null },
      ],
      random,
    ),
  'headline-length': (release) =>
    release.headline.length > 180 ? null : { ...release, headline: release.headline.padEnd(181, 'ก') },
  'abstract-length': (release) =>
    release.abstract.length > 250 ? null : { ...release, abstract: release.abstract.padEnd(251, 'ก') },
  'source-form': (release, random) => ({
    ...release,
    source:
      oneOf(
        ['www.thaigov.go.th', 'http://www.thaigov.go.th/news/contents/details/82320', 'กองทัพเรือ'],
        random,
      ) ?? '',
  }),
}
