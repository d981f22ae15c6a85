import type { LineKind } from './line-nodes.ts'

/** What a person reads on tables and pictures. */
export interface BlockWords {
  /** The hint in a line that is empty; `lead` stands before its text and cannot be edited. */
  readonly lines: Readonly<
    Partial<Record<LineKind, { readonly placeholder: string; readonly lead?: string }>>
  >
  readonly decorative: string
  readonly removeFigure: string
  readonly pictureMissing: string
}
