import type { IsoDate, Release } from '#domain/release/release.ts'
import { catalogue } from '#domain/rules/catalogue.ts'
import { createChecker } from '#domain/rules/check.ts'
import type { CheckContext } from '#domain/rules/context.ts'
import { splitFindings } from '#domain/rules/exceptions.ts'
import type { Exception, SplitFindings } from '#domain/rules/exceptions.ts'
import { readDirectoryFile } from './directory-file.ts'
import { readExceptions } from './exceptions-file.ts'
import { readHouseWords } from './house-file.ts'
import type { Terminal } from './terminal.ts'

/** How the command line wants files checked. */
export interface Selection {
  /** Ids of the rules whose findings are wanted; null for all. */
  readonly rules: readonly string[] | null
  readonly off: readonly string[]
  /** The file of the exceptions, and the one of the office's words. */
  readonly exceptions: string | null
  readonly house: string | null
  /** The file of the office's people and agencies. */
  readonly directory: string | null
  readonly published: boolean
  /** Null: the category that the file's name tells. */
  readonly category: string | null
}

/** What was made of a selection: its files are read. */
export interface Checking {
  /** Null where no file of exceptions was named. */
  readonly exceptions: readonly Exception[] | null
  /** The release under the category that was asked for. */
  readonly asked: (release: Release) => Release
  readonly split: (release: Release, exceptions: readonly Exception[]) => SplitFindings<Exception>
  /** Whether the findings of a rule are wanted. All rules run all the same, because one yields to another. */
  readonly wanted: (rule: string) => boolean
  readonly only: ReadonlySet<string> | null
}

/** Makes ready to check. Throws a SettingsError, or what `readTextFile` refuses, where a file will not do. */
export async function prepare(selection: Selection, terminal: Terminal): Promise<Checking> {
  const exceptions = selection.exceptions === null ? null : await readExceptions(selection.exceptions)
  const words = selection.house === null ? [] : await readHouseWords(selection.house, terminal)
  const known = selection.directory === null ? {} : await readDirectoryFile(selection.directory, terminal)
  const context: CheckContext = {
    ...known,
    published: selection.published,
    off: new Set(selection.off),
    house: { words, names: [] },
  }
  const check = createChecker(catalogue, context)
  const only = selection.rules === null ? null : new Set(selection.rules)
  const today = localDay(new Date())
  return {
    exceptions,
    asked: (release) =>
      selection.category === null ? release : { ...release, category: selection.category },
    split: (release, known) => splitFindings(check(release), known, today),
    wanted: (rule) => (only === null || only.has(rule)) && !context.off.has(rule),
    only,
  }
}

function localDay(now: Date): IsoDate {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
