/**
 * What an import could not keep, or kept in another form: text that was hidden, struck or marked as a change and what
 * a release has no room for. Each has a sentence in the strings.
 */
export const importLossCodes = [
  'hidden-text',
  'deletions',
  'insertions',
  'comments',
  'text-boxes',
  'notes',
  'headers',
  'struck-text',
  'raised-text',
  'list-numbers',
  'list-levels',
  'merged-cells',
  'nested-tables',
  'pictures',
  'drawings',
  'objects',
  'equations',
  'symbols',
  'links',
  'macros',
  'other-text',
] as const
export type ImportLossCode = (typeof importLossCodes)[number]

/** One kind of loss in a file. */
export interface ImportLoss {
  readonly code: ImportLossCode
  /** In how many places; at least 1. */
  readonly count: number
  /** The beginnings of the first texts that it is about; none where there is no text. */
  readonly samples: readonly string[]
}

/** What could not be kept of a file that was imported. */
export interface ImportNote {
  /** The file's name, without its folder. */
  readonly name: string
  /** The draft that was made of it. */
  readonly draft: string
  readonly losses: readonly ImportLoss[]
}
