import type { AgencyFacts, Directory, PersonFacts } from '../directory/directory.ts'
import type { Bilingual } from '../language.ts'
import type { Edit } from '../release/edits.ts'
import type { Place, Slot } from '../release/passages.ts'
import type { IsoDate, Release } from '../release/release.ts'
import type { CheckContext, House } from './context.ts'
import type { Feature } from './features.ts'
import type { Reading } from './reading.ts'

/** ต้องแก้ blocks publication, ควรแก้ asks to confirm, แนะนำ never blocks. */
export type Severity = 'error' | 'warning' | 'advice'

/** A proposed change. A safe fix never changes meaning and may be applied in bulk. */
export interface Fix {
  readonly label: Bilingual
  readonly safe: boolean
  readonly edits: readonly Edit[]
}

/** What a rule says of one spot, before the engine gives it its place and identity. */
export interface Hit {
  readonly start: number
  readonly end: number
  readonly message: Bilingual
  readonly fixes?: readonly HitFix[]
}

/** A fix by replacement within the passage of its hit; by default it replaces exactly the hit. */
export interface HitFix {
  readonly text: string
  readonly start?: number
  readonly end?: number
  readonly safe?: boolean
  /** Shown on the button where `before → after` does not say enough. */
  readonly label?: Bilingual
}

/** A hit of a rule that reads the whole release: it names its passage and may edit anywhere. */
export interface PlacedHit extends Hit {
  readonly at: Place
  /** Used instead of `fixes` where a fix reaches beyond the hit's own passage. */
  readonly wideFixes?: readonly Fix[]
}

/** Where a rule comes from. `certain` is false for house practice that is not an authority's own word. */
export interface RuleSource {
  readonly work: string
  readonly where?: string
  readonly certain: boolean
}

/**
 * An example marks its finding with ⟦ ⟧. `fixed` is the text after the first fix, where there is one.
 * A line break in the text makes further body paragraphs. `slot` says which slot the text is put into
 * (body when absent), `frame` what else the release holds.
 */
export type Example =
  | { readonly bad: string; readonly fixed?: string; readonly slot?: Slot; readonly frame?: ExampleFrame }
  | { readonly good: string; readonly slot?: Slot; readonly frame?: ExampleFrame }

export interface ExampleFrame {
  readonly category?: string
  readonly date?: IsoDate | null
  readonly headline?: string
  readonly abstract?: string
  readonly source?: string
  readonly published?: boolean
  readonly house?: House
  /** Whom the office knows, in place of the built-in people and agencies. */
  readonly directory?: Directory<PersonFacts, AgencyFacts>
  readonly contactWanted?: boolean
  /** The text stands for a picture of the body. */
  readonly picture?: { readonly decorative: boolean }
  /** Paragraphs that stand before the example's text in the body. */
  readonly before?: readonly string[]
  /** Paragraphs that stand after it. */
  readonly after?: readonly string[]
}

interface RuleFacts {
  /** The id under which findings, exceptions and the handbook know the rule; never reused. */
  readonly id: string
  readonly severity: Severity
  /** Invisible things: cleaned on paste and import, otherwise one finding for the whole release. */
  readonly clean?: true
  readonly title: Bilingual
  /** One or two sentences: why it matters. */
  readonly why: Bilingual
  readonly source: RuleSource
  readonly examples: readonly Example[]
  /** Rules whose findings win where they overlap one of this rule: one fault, one finding. */
  readonly yieldsTo?: readonly string[]
  /**
   * Stretches in which the rule is silent: personal names, addresses and hashtags (`verbatim`),
   * quoted speech, passages in English. The engine drops hits that touch them.
   */
  readonly spares?: readonly ('names' | 'verbatim' | 'quotations' | 'english')[]
  /**
   * What a text must hold for the rule to find anything in it: a passage (for a rule that reads the release,
   * its passages taken together) that lacks one of these is not shown to the rule.
   */
  readonly needs?: readonly Feature[]
  /**
   * Of these at least one stands in every text in which the rule finds something, asked like `needs`. The words
   * of all rules are looked for together, in one pass: this costs less than any look of the rule's own.
   */
  readonly words?: readonly string[]
}

/** Reads one passage at a time; its hits depend on nothing but the reading and the context, so they are cached by text. */
export interface PassageRule extends RuleFacts {
  readonly reads: 'passage'
  /** A first look where words will not do, without the flags g and y: a passage in which it finds nothing is not shown to the rule. */
  readonly within?: RegExp
  /** The slots whose passages it reads; all of them where absent. */
  readonly slots?: readonly Slot[]
  check(reading: Reading, context: CheckContext): Iterable<Hit>
}

/** Reads the whole release at once. */
export interface ReleaseRule extends RuleFacts {
  readonly reads: 'release'
  check(release: Release, readings: readonly Reading[], context: CheckContext): Iterable<PlacedHit>
}

export type Rule = PassageRule | ReleaseRule

/** One fault at one spot of a release. */
export interface Finding extends Place {
  readonly rule: string
  readonly severity: Severity
  readonly start: number
  readonly end: number
  /** Exactly what lies between `start` and `end`. */
  readonly text: string
  readonly message: Bilingual
  readonly fixes: readonly Fix[]
  /** Rule, slot, text and surroundings, never an offset: the identity that an exception is tied to. */
  readonly fingerprint: string
}

export type { Place, Slot }
