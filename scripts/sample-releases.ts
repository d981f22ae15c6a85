import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readThaigovText } from '../src/domain/formats/thaigov-text.ts'
import type { PlacedLine } from '../src/domain/formats/thaigov-text.ts'
import type { Place } from '../src/domain/release/passages.ts'
import type { Release } from '../src/domain/release/release.ts'

/** One real release of the sample, read from its file. */
export interface SampleRelease {
  readonly file: string
  readonly text: string
  readonly release: Release
  readonly lines: readonly PlacedLine[]
}

const folder = fileURLToPath(new URL('../corpus/sample-dev/', import.meta.url))

/** The real releases of the sample in the order of their names, each with its category from the manifest. */
export function sampleReleases(): SampleRelease[] {
  const categories = new Map(
    readFileSync(`${folder}manifest.tsv`, 'utf8')
      .split('\n')
      .map((row) => row.split('\t'))
      .map(([name = '', , category = '']) => [name, category.trim()]),
  )
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const text = readFileSync(folder + file, 'utf8')
      const { release, lines } = readThaigovText(text)
      return { file, text, lines, release: { ...release, category: categories.get(file) ?? '' } }
    })
}

/** The line of the file, from 1, on which a place of its release begins; 0 where the file has no such place. */
export function lineOf({ text, lines }: SampleRelease, place: Place): number {
  const line = lines.find(
    ({ part, block, item }) => part === place.slot && block === place.block && item === place.item,
  )
  return line ? text.slice(0, line.start).split('\n').length : 0
}

/**
 * Some releases of all genres, always the same: one of each category in turn, the categories with most first,
 * evenly over the years. This is what exports are proved on.
 */
export function releasesOfAllGenres(count = 50): SampleRelease[] {
  const genres = [...Map.groupBy(sampleReleases(), ({ release }) => release.category).values()].sort(
    (a, b) => b.length - a.length,
  )
  const turns = Math.max(...genres.map((genre) => genre.length))
  const spread = genres.map((genre) => [...genre].sort((a, b) => (turnOf(a) < turnOf(b) ? -1 : 1)))
  return Array.from({ length: turns }, (_, turn) => spread.flatMap((genre) => genre[turn] ?? []))
    .flat()
    .slice(0, count)
}

// The random end of a file's name puts the years among each other.
function turnOf({ file }: SampleRelease): string {
  return file.slice('2020-01-01_'.length)
}
