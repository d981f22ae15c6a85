import { importLossCodes } from '#contract/imports.ts'
import type { ImportLoss, ImportLossCode } from '#contract/imports.ts'

/** Counts what a file loses on its way in. */
export interface LossTally {
  /** One more place; `sample` is the text that it is about, if any. */
  add(code: ImportLossCode, sample?: string): void
  /** What was counted, in the order of the codes. */
  losses(): ImportLoss[]
}

/** How many texts are told of each kind, and how much of each, in UTF-16 units. */
const most = { samples: 3, length: 80 } as const

/** What a cut through a pair of surrogates leaves. */
const half = /[\uD800-\uDBFF]$/

export function createTally(): LossTally {
  const counted = new Map<ImportLossCode, { count: number; samples: string[] }>()
  return {
    add(code, sample = '') {
      const one = counted.get(code) ?? { count: 0, samples: [] }
      counted.set(code, one)
      one.count++
      const text = sample.replace(/\s+/g, ' ').trim()
      if (text === '' || one.samples.length >= most.samples) return
      one.samples.push(text.length > most.length ? `${text.slice(0, most.length).replace(half, '')}…` : text)
    },
    losses: () =>
      importLossCodes.flatMap((code) => {
        const one = counted.get(code)
        return one === undefined ? [] : [{ code, ...one }]
      }),
  }
}
