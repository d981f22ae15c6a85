import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { releasesOfAllGenres } from '../../../scripts/sample-releases.ts'
import { releaseSchema } from '#domain/release/release-schema.ts'
import type { Release } from '#domain/release/release.ts'
import { readDocx } from './read-docx.ts'
import { inWordForm } from './testing/word-form.ts'
import { anyRelease, samplePictures } from './testing/any-release.ts'
import { writeDocx } from './write-docx.ts'

async function outAndIn(release: Release) {
  const bytes = await writeDocx(release, { agency: 'สำนักโฆษก', pictures: samplePictures })
  return readDocx(bytes, 'ข่าว.docx')
}

describe('out into Word and in again', () => {
  test('gives the same slots and blocks for 50 releases of all genres', async () => {
    const samples = releasesOfAllGenres()
    expect(samples).toHaveLength(50)
    for (const { file, release } of samples) {
      const read = await outAndIn(release)
      expect({ file, ...read }).toMatchObject({ file, release: inWordForm(release), losses: [] })
      expect(read.release).toEqual(inWordForm(release))
    }
  })

  test('gives the same for releases of every kind of block', async () => {
    await fc.assert(
      fc.asyncProperty(anyRelease, async (release) => {
        expect(releaseSchema.safeParse(release).success).toBe(true)
        const read = await outAndIn(release)
        expect(read.release).toEqual(inWordForm(release))
        expect(read.losses).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
