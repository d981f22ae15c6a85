import type { Payload } from '#contract/contract.ts'

/** What is exported: the release on the desk, or many of the store, of which `count` are asked for. */
export type ExportWhat =
  | { readonly kind: 'open' }
  | {
      readonly kind: 'many'
      readonly which: Payload<'release.exportMany'>['which']
      readonly count: number
    }
