import type { Payload } from '#contract/contract.ts'
import type { PersonFacts } from '#domain/directory/directory.ts'

/** A person as the desk is asked to keep one: without the id that an entry of the store has. */
export function entryForAsking(facts: PersonFacts): Payload<'directory.keepPerson'>['person'] {
  const { prefix, given, surname, aliases, posts, verified, files } = facts
  return { prefix, given, surname, aliases: [...aliases], posts: [...posts], verified, files }
}
