import type { IsoDate } from '../release/release.ts'
import { addDays } from '../thai/buddhist-date.ts'

/** A post that a person holds or held. */
export interface HeldPost {
  /** In full, such as `รัฐมนตรีว่าการกระทรวงมหาดไทย`. */
  readonly name: string
  /** The first day of office; null where nobody has said. */
  readonly from: IsoDate | null
  /** The last day of office; null while it is held or where nobody has said. */
  readonly to: IsoDate | null
  /** Held in place of someone else (รักษาการ, รักษาราชการแทน). */
  readonly acting: boolean
  /** How many releases name the person so, where the days were read from releases; null where a person gave them. */
  readonly mentions: number | null
}

/** What the directory says of a person. */
export interface PersonFacts {
  /** Title or rank, such as `นาย` or `พลเอก`. */
  readonly prefix: string
  readonly given: string
  readonly surname: string
  /** Other spellings of the whole name that are right: a former surname, a spelling of the person's own. */
  readonly aliases: readonly string[]
  readonly posts: readonly HeldPost[]
  /** Someone in the office has compared the entry with an authority: its days of office are certain. */
  readonly verified: boolean
  /** How many releases name the person, where the entry was read from releases; null where a person wrote it. */
  readonly files: number | null
}

/** What the directory says of an agency. */
export interface AgencyFacts {
  readonly name: string
  /** The official one first; others that are in use behind it. */
  readonly abbreviations: readonly string[]
  readonly verified: boolean
}

/** An entry as the store keeps it. */
export type DirectoryPerson = PersonFacts & { readonly id: string }
export type DirectoryAgency = AgencyFacts & { readonly id: string }

/** The people and agencies whom an office knows. */
export interface Directory<
  Person extends PersonFacts = DirectoryPerson,
  Agency extends AgencyFacts = DirectoryAgency,
> {
  readonly people: readonly Person[]
  readonly agencies: readonly Agency[]
}

/** The name by which two entries are one person. */
export function fullName({ given, surname }: Pick<PersonFacts, 'given' | 'surname'>): string {
  return `${given} ${surname}`.trim()
}

/** The name as it is introduced: `นายเศรษฐา ทวีสิน`, but `พลเอก ประยุทธ์ จันทร์โอชา`. */
export function namedInFull(person: Pick<PersonFacts, 'prefix' | 'given' | 'surname'>): string {
  return withPrefix(person.prefix, fullName(person))
}

/** The name as it comes again: `นายเศรษฐา`, `พลเอก ประยุทธ์`. */
export function namedAgain({ prefix, given }: Pick<PersonFacts, 'prefix' | 'given'>): string {
  return withPrefix(prefix, given)
}

/** Whether the name of a post says by itself that it is an acting one. */
export function isActing(name: string): boolean {
  return name.startsWith('รักษา')
}

/** The post as it is written behind a name: an acting one says so. */
export function postName({ name, acting }: Pick<HeldPost, 'name' | 'acting'>): string {
  return acting && !isActing(name) ? `รักษาการ${name}` : name
}

/** Days beyond the last release that names a post on which it may still be held. */
const grace = 60

/**
 * The posts that a person holds on a day, the best attested first. An entry that nobody has verified was read
 * from releases: its days are those of the first and the last release that name the post, so that a post counts
 * as held some weeks beyond them.
 */
export function postsOn({ posts, verified }: PersonFacts, date: IsoDate): readonly HeldPost[] {
  const earliest = verified ? date : addDays(date, -grace)
  return posts
    .filter(({ from, to }) => (from === null || from <= date) && (to === null || earliest <= to))
    .sort((a, b) => weight(b) - weight(a) || later(a, b))
}

// What a person entered counts for more than what releases say.
function weight({ mentions }: HeldPost): number {
  return mentions ?? Number.MAX_SAFE_INTEGER
}

function later(a: HeldPost, b: HeldPost): number {
  const first = a.from ?? ''
  const second = b.from ?? ''
  return first < second ? 1 : first > second ? -1 : 0
}

// นาย, นาง and นางสาว are attached; ranks, degrees and noble titles stand apart (ราชบัณฑิตยสภา, 1.2.8 and 2.1).
function withPrefix(prefix: string, name: string): string {
  const attached =
    prefix === '' || /^(?:นาย|นาง|นางสาว|น\.ส\.|คุณหญิง|ท่านผู้หญิง)$/u.test(prefix) || prefix.endsWith('.')
  return attached ? prefix + name : `${prefix} ${name}`
}
