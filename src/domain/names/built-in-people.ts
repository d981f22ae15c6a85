import { peopleLines } from './data/people.ts'
import { peopleDirectory } from './people.ts'
import type { PeopleDirectory, Person, Post } from './people.ts'

let people: readonly Person[] | undefined
let directory: PeopleDirectory | undefined

/** The people whom the desk knows without being told: read from the built-in list on first use. */
export function builtInPeople(): readonly Person[] {
  return (people ??= peopleLines.split('\n').map(readLine))
}

/** The directory of the built-in people. */
export function builtInDirectory(): PeopleDirectory {
  return (directory ??= peopleDirectory(builtInPeople()))
}

function readLine(line: string): Person {
  const [title = '', given = '', surname = '', files, ...posts] = line.split('\t')
  return { title, given, surname, files: Number(files), posts: posts.map(readPost) }
}

function readPost(text: string): Post {
  const [name = '', first = '', last = '', mentions] = text.split('~')
  return { name, first, last, mentions: Number(mentions) }
}
