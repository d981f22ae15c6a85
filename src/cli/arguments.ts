import { parseArgs } from 'node:util'
import { both } from './both-languages.ts'

export type Target = (typeof targets)[number]
const targets = ['text', 'html', 'pdf', 'json'] as const

/** What the command line asks for. */
export type Command =
  | { readonly name: 'check'; readonly files: readonly string[]; readonly format: 'text' | 'json' }
  | {
      readonly name: 'convert'
      readonly file: string
      readonly to: Target
      readonly out: string | null
      readonly overwrite: boolean
    }
  | { readonly name: 'rules'; readonly format: 'md' | 'json' }
  | { readonly name: 'help' }

/** Words that make no command; the message says in both languages what is wrong. */
export class UsageError extends Error {}

/** Reads the words behind the program's name. Throws a UsageError. */
export function readArguments(words: readonly string[]): Command {
  const [name, ...rest] = words
  switch (name) {
    case 'check': {
      const { values, positionals } = parse(rest, ['format'])
      if (values.help) return { name: 'help' }
      const format = choice('--format', values.format ?? 'text', ['text', 'json'])
      if (positionals.length === 0) throw new UsageError(both((strings) => strings.cli.needsFile))
      return { name, files: positionals, format }
    }
    case 'convert': {
      const { values, positionals } = parse(rest, ['to', 'out'])
      if (values.help) return { name: 'help' }
      const to = choice('--to', values.to ?? '', targets)
      const [file, ...more] = positionals
      if (file === undefined || more.length > 0)
        throw new UsageError(both((strings) => strings.cli.needsOneFile))
      return { name, file, to, out: values.out ?? null, overwrite: values.overwrite ?? false }
    }
    case 'rules': {
      const { values, positionals } = parse(rest, ['format'])
      if (values.help) return { name: 'help' }
      const format = choice('--format', values.format ?? 'md', ['md', 'json'])
      if (positionals.length > 0) throw new UsageError(both((strings) => strings.cli.needsNoFile))
      return { name, format }
    }
    case undefined:
    case 'help':
    case '--help':
    case '-h':
      return { name: 'help' }
    default:
      throw new UsageError(both((strings) => strings.cli.unknownCommand(name)))
  }
}

const options = {
  format: { type: 'string' },
  to: { type: 'string' },
  out: { type: 'string' },
  overwrite: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

function parse(words: readonly string[], known: readonly string[]) {
  const flags = known.includes('out') ? ['overwrite', 'help'] : ['help']
  try {
    const parsed = parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
    const foreign = Object.keys(parsed.values).find((name) => !known.includes(name) && !flags.includes(name))
    if (foreign === undefined) return parsed
    throw new UsageError(both((strings) => strings.cli.unknownOption(`--${foreign}`)))
  } catch (error) {
    if (error instanceof UsageError) throw error
    // Node's own sentence is English only; the option it stumbled over is enough.
    const option = words.find((word) => word.startsWith('-') && word !== '--') ?? ''
    throw new UsageError(
      both((strings) => strings.cli.unknownOption(option)),
      { cause: error },
    )
  }
}

function choice<Value extends string>(option: string, value: string, allowed: readonly Value[]): Value {
  const chosen = allowed.find((one) => one === value)
  if (chosen !== undefined) return chosen
  throw new UsageError(both((strings) => strings.cli.badChoice(option, allowed.join(', '))))
}
