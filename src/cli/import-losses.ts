import type { ImportLoss } from '#contract/imports.ts'
import { both } from './both-languages.ts'

/** A sentence for each thing that could not be kept of a file, with the texts that it is about. */
export function lossSentences(losses: readonly ImportLoss[]): string[] {
  return losses.map(({ code, count, samples }) => {
    const sentence = both(({ imports }) => imports.losses[code](count))
    return samples.length === 0 ? sentence : `${sentence} (${samples.map((text) => `“${text}”`).join(' ')})`
  })
}
