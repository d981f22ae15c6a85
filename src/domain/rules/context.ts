import type { PeopleDirectory } from '../names/people.ts'

/** A word of the office: what to write instead, or nothing where the word is not to be used. */
export interface HouseWord {
  readonly wrong: string
  readonly right: string
  readonly note: string
}

/** The office's own words, and the names that it has declared right. */
export interface House {
  readonly words: readonly HouseWord[]
  readonly names: readonly string[]
}

/** What a check is told besides the release itself. */
export interface CheckContext {
  /** A published release must name its source; a draft may still lack it. */
  readonly published: boolean
  /** Ids of rules that the office switched off. */
  readonly off: ReadonlySet<string>
  /** The people whom the office knows; the built-in directory where it is absent. */
  readonly people?: PeopleDirectory
  /** Abbreviations with what they stand for; the built-in ones where it is absent. */
  readonly abbreviations?: ReadonlyMap<string, string>
  /** The office's words and names; none where it is absent. */
  readonly house?: House
  /** The template asks for a contact block; false when absent. */
  readonly contactWanted?: boolean
}

/** A draft under the desk's own rules. */
export const draftContext: CheckContext = { published: false, off: new Set() }
