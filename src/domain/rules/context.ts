/** What a check is told besides the release itself. */
export interface CheckContext {
  /** A published release must name its source; a draft may still lack it. */
  readonly published: boolean
  /** Ids of rules that the office switched off. */
  readonly off: ReadonlySet<string>
}

/** A draft under the desk's own rules. */
export const draftContext: CheckContext = { published: false, off: new Set() }
