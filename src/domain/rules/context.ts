import type { PeopleDirectory } from '../names/people.ts'

/** What a check is told besides the release itself. */
export interface CheckContext {
  /** A published release must name its source; a draft may still lack it. */
  readonly published: boolean
  /** Ids of rules that the office switched off. */
  readonly off: ReadonlySet<string>
  /** The people whom the office knows; the built-in directory where it is absent. */
  readonly people?: PeopleDirectory
  /** The template asks for a contact block; false when absent. */
  readonly contactWanted?: boolean
}

/** A draft under the desk's own rules. */
export const draftContext: CheckContext = { published: false, off: new Set() }
