import type { IsoDate } from '../release/release.ts'

/** A post that a person held, with the first and the last day on which it is known. */
export interface Post {
  readonly name: string
  readonly first: IsoDate
  readonly last: IsoDate
  /** How often releases name the person so: the weight of the evidence. */
  readonly mentions: number
}

/** A person whom the desk knows by name. */
export interface Person {
  readonly title: string
  readonly given: string
  readonly surname: string
  /** How many releases name the person; names that an office enters itself count as certain, with Infinity. */
  readonly files: number
  readonly posts: readonly Post[]
}

/** The people whom the desk knows, found by either part of the name. */
export interface PeopleDirectory {
  /** The person of exactly this name. */
  find(given: string, surname: string): Person | undefined
  readonly byGiven: ReadonlyMap<string, readonly Person[]>
  readonly bySurname: ReadonlyMap<string, readonly Person[]>
}

/** Makes a directory of people; of two with the same name the later one counts. Costs the number of people. */
export function peopleDirectory(people: readonly Person[]): PeopleDirectory {
  const byName = new Map(people.map((person) => [`${person.given} ${person.surname}`, person]))
  const byGiven = new Map<string, Person[]>()
  const bySurname = new Map<string, Person[]>()
  for (const person of byName.values()) {
    gather(byGiven, person.given, person)
    gather(bySurname, person.surname, person)
  }
  const named = new Map([...byGiven].map(([given, bearers]) => [given, bySurnameOf(bearers)]))
  return { find: (given, surname) => named.get(given)?.get(surname), byGiven, bySurname }
}

function bySurnameOf(people: readonly Person[]): ReadonlyMap<string, Person> {
  return new Map(people.map((person) => [person.surname, person]))
}

function gather(groups: Map<string, Person[]>, key: string, person: Person): void {
  const group = groups.get(key)
  if (group) group.push(person)
  else groups.set(key, [person])
}
