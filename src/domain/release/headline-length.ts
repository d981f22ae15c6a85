import { headlineLengths } from './data/headline-lengths.ts'

/**
 * How many of a hundred real headlines are shorter than one of this length (in graphemes), to the nearest five:
 * 0 for the shortest twentieth, 95 for the longest.
 */
export function headlinePercentile(graphemes: number): number {
  return 5 * headlineLengths.filter((length) => length < graphemes).length
}
