import { parseArgs } from 'node:util'
import { catalogue } from '#domain/rules/catalogue.ts'
import type { Severity } from '#domain/rules/rule.ts'
import { editDistance } from '#domain/thai/edit-distance.ts'
import { both } from './both-languages.ts'
import type { Selection } from './checking.ts'

export type Target = (typeof targets)[number]
const targets = ['text', 'html', 'pdf', 'docx', 'json'] as const

/** What the command line asks for. */
export type Command =
  | {
      readonly name: 'check'
      readonly files: readonly string[]
      readonly format: 'text' | 'json' | 'sarif'
      readonly level: Severity
      readonly selection: Selection
    }
  | {
      readonly name: 'fix'
      readonly files: readonly string[]
      readonly write: boolean
      readonly selection: Selection
    }
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
      const { values, positionals } = parse(rest, ['format', 'level', ...selecting])
      if (values.help) return { name: 'help' }
      const format = choice('--format', values.format ?? 'text', ['text', 'json', 'sarif'])
      const level = choice('--level', values.level ?? 'advice', ['error', 'warning', 'advice'])
      return { name, files: someFiles(positionals), format, level, selection: selectionOf(values) }
    }
    case 'fix': {
      const { values, positionals } = parse(rest, ['write', ...selecting])
      if (values.help) return { name: 'help' }
      const selection = selectionOf(values)
      return { name, files: someFiles(positionals), write: values.write ?? false, selection }
    }
    case 'convert': {
      const { values, positionals } = parse(rest, ['to', 'out', 'overwrite'])
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
  level: { type: 'string' },
  rules: { type: 'string' },
  off: { type: 'string' },
  exceptions: { type: 'string' },
  house: { type: 'string' },
  directory: { type: 'string' },
  category: { type: 'string' },
  published: { type: 'boolean' },
  write: { type: 'boolean' },
  to: { type: 'string' },
  out: { type: 'string' },
  overwrite: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const
type Option = keyof typeof options

// The options that say how files are checked.
const selecting: readonly Option[] = [
  'rules',
  'off',
  'exceptions',
  'house',
  'directory',
  'category',
  'published',
]

function parse(words: readonly string[], known: readonly Option[]) {
  try {
    const parsed = parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
    const foreign = Object.keys(parsed.values).find(
      (name) => name !== 'help' && !known.some((one) => one === name),
    )
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

function someFiles(files: readonly string[]): readonly string[] {
  if (files.length === 0) throw new UsageError(both((strings) => strings.cli.needsFile))
  return files
}

function selectionOf(values: ReturnType<typeof parse>['values']): Selection {
  return {
    rules: values.rules === undefined ? null : ruleIds('--rules', values.rules),
    off: values.off === undefined ? [] : ruleIds('--off', values.off),
    exceptions: values.exceptions ?? null,
    house: values.house ?? null,
    directory: values.directory ?? null,
    published: values.published ?? false,
    category: values.category ?? null,
  }
}

function ruleIds(option: string, list: string): readonly string[] {
  const ids = list
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '')
  if (ids.length === 0) throw new UsageError(both((strings) => strings.cli.needsRules(option)))
  for (const id of ids) {
    if (catalogue.some((rule) => rule.id === id)) continue
    throw new UsageError(both((strings) => strings.cli.unknownRule(id, nearest(id).join(', '))))
  }
  return ids
}

// The three ids that are most like a wrong one: by the letters, or by the words that they share.
function nearest(wrong: string): readonly string[] {
  const parts = new Set(wrong.toLowerCase().split('-'))
  return catalogue
    .map(({ id }) => {
      const letters = editDistance(wrong.toLowerCase(), id, 64) ?? 64
      const shared = id.split('-').filter((part) => parts.has(part)).length
      return { id, far: letters - 4 * shared }
    })
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ id }) => id)
}
