import { parseArgs } from 'node:util'
import { UsageError } from './arguments.ts'
import { both } from './both-languages.ts'

/** What the command line asks of a store. */
export type StoreCommand =
  | {
      readonly name: 'import'
      readonly store: string
      readonly paths: readonly string[]
      readonly limit: number | undefined
      readonly report: string | null
    }
  | {
      readonly name: 'search'
      readonly store: string
      readonly query: string
      readonly format: 'text' | 'json'
      readonly limit: number
    }
  | {
      readonly name: 'archive'
      readonly what: 'export' | 'import'
      readonly store: string
      readonly folder: string
    }
  | { readonly name: 'check-store'; readonly store: string; readonly format: 'text' | 'json' }
  | { readonly name: 'help' }

/** Reads the words of a command on a store; null where they make none of these. Throws a UsageError. */
export function readStoreArguments(words: readonly string[]): StoreCommand | null {
  const [name, ...rest] = words
  switch (name) {
    case 'import': {
      const { values, positionals } = parse(rest, ['limit', 'report'])
      if (values.help) return { name: 'help' }
      if (positionals.length === 0) throw new UsageError(both(({ archive }) => archive.needsFolder))
      const limit = values.limit === undefined ? undefined : wholeNumber('--limit', values.limit)
      return { name, store: storeOf(values), paths: positionals, limit, report: values.report ?? null }
    }
    case 'search': {
      const { others, exclusions } = takeExclusions(rest)
      const { values, positionals } = parse(others, ['limit', 'format'])
      if (values.help) return { name: 'help' }
      const parts = [...positionals, ...exclusions]
      if (parts.length === 0) throw new UsageError(both(({ archive }) => archive.needsQuery))
      const limit = values.limit === undefined ? 20 : wholeNumber('--limit', values.limit)
      // Words that the shell took apart are one query.
      return { name, store: storeOf(values), query: parts.join(' '), format: formatOf(values), limit }
    }
    case 'check': {
      // Files are checked by another command of the same name.
      if (!rest.some((word) => /^--store(?:=|$)/.test(word))) return null
      const { values, positionals } = parse(rest, ['format'])
      if (values.help) return { name: 'help' }
      if (positionals.length > 0) throw new UsageError(both(({ archive }) => archive.storeOrFiles))
      return { name: 'check-store', store: storeOf(values), format: formatOf(values) }
    }
    case 'archive': {
      const { values, positionals } = parse(rest, ['out'])
      if (values.help) return { name: 'help' }
      const [what, folder, ...more] = positionals
      const where = what === 'export' ? values.out : folder
      const known = what === 'export' || what === 'import'
      if (
        !known ||
        where === undefined ||
        more.length > 0 ||
        positionals.length !== (what === 'export' ? 1 : 2)
      ) {
        throw new UsageError(both(({ archive }) => archive.needsExportOrImport))
      }
      return { name, what, store: storeOf(values), folder: where }
    }
    default:
      return null
  }
}

/**
 * Parts of a query that say what is not wanted, such as -ดี: no option is spelled in Thai letters, digits or
 * quotes. What is spelled like an option but is none (-covid) may be either: a UsageError says how to write both.
 */
function takeExclusions(words: readonly string[]): {
  readonly others: readonly string[]
  readonly exclusions: readonly string[]
} {
  const end = words.includes('--') ? words.indexOf('--') : words.length
  const isExclusion = (word: string, at: number) => at < end && /^-[^-a-z]/i.test(word)
  const unclear = words.slice(0, end).find((word) => /^-[a-z]/i.test(word) && word !== '-h')
  if (unclear !== undefined) throw new UsageError(both(({ archive }) => archive.minusWord(unclear)))
  return {
    others: words.filter((word, at) => !isExclusion(word, at)),
    exclusions: words.filter(isExclusion),
  }
}

const options = {
  store: { type: 'string' },
  limit: { type: 'string' },
  report: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const
type Option = keyof typeof options
type Values = ReturnType<typeof parse>['values']

function parse(words: readonly string[], known: readonly Option[]) {
  const allowed = Object.fromEntries(
    [...known, 'store' as const, 'help' as const].map((name) => [name, options[name]]),
  ) as typeof options
  try {
    return parseArgs({ args: [...words], options: allowed, allowPositionals: true, strict: true })
  } catch (error) {
    // Node's own sentence is English only; the option it stumbled over is enough.
    const names = [...known, 'store', 'help']
    const option = words.find((word) => word.startsWith('-') && !names.includes(word.replace(/^-+|=.*/g, '')))
    throw new UsageError(
      both(({ cli }) => cli.unknownOption(option ?? words.find((word) => word.startsWith('-')) ?? '')),
      { cause: error },
    )
  }
}

function storeOf({ store }: Values): string {
  if (store === undefined || store === '') throw new UsageError(both(({ archive }) => archive.needsStore))
  return store
}

function formatOf({ format = 'text' }: Values): 'text' | 'json' {
  if (format === 'text' || format === 'json') return format
  throw new UsageError(both(({ cli }) => cli.badChoice('--format', 'text, json')))
}

function wholeNumber(option: string, text: string): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : 0
  if (value < 1) throw new UsageError(both(({ archive }) => archive.needsNumber(option)))
  return value
}
