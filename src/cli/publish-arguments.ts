import { parseArgs } from 'node:util'
import { defaultPublishOptions, exportFormats, pdfTemplates } from '#contract/publish.ts'
import type { ExportFormat, PublishOptions } from '#contract/publish.ts'
import { UsageError } from './arguments.ts'
import { both } from './both-languages.ts'

/** What the command line asks to be exported from a store, or to be verified. */
export type PublishCommand =
  | {
      readonly name: 'export'
      readonly store: string
      readonly which:
        | { readonly ids: readonly string[] }
        /** Empty finds everything, on the desk and in the archive. */
        | { readonly query: string }
      readonly formats: readonly ExportFormat[]
      readonly out: string
      readonly options: PublishOptions
      readonly certificate: boolean
      readonly report: string | null
    }
  | { readonly name: 'verify'; readonly file: string }
  | { readonly name: 'help' }

const options = {
  store: { type: 'string' },
  id: { type: 'string', multiple: true },
  all: { type: 'boolean' },
  query: { type: 'string' },
  to: { type: 'string', multiple: true },
  out: { type: 'string' },
  template: { type: 'string' },
  header: { type: 'boolean' },
  certificate: { type: 'boolean' },
  report: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Reads the words of `export` or `verify`; null where they are of neither. Throws a UsageError. */
export function readPublishArguments(words: readonly string[]): PublishCommand | null {
  const [name, ...rest] = words
  switch (name) {
    case 'export': {
      const { values, positionals } = parse(withQuery(rest), options)
      if (values.help) return { name: 'help' }
      const [stray] = positionals
      if (stray !== undefined) throw new UsageError(both(({ publish }) => publish.strayWord(stray)))
      if (!values.store) throw new UsageError(both(({ archive }) => archive.needsStore))
      if (!values.out) throw new UsageError(both(({ publish }) => publish.needsOut))
      return {
        name,
        store: values.store,
        which: whichOf(values),
        formats: formatsOf(values.to ?? []),
        out: values.out,
        options: {
          ...defaultPublishOptions,
          template: templateOf(values.template ?? 'news'),
          header: values.header ?? false,
        },
        certificate: values.certificate ?? false,
        report: values.report ?? null,
      }
    }
    case 'verify': {
      const { values, positionals } = parse(rest, { help: options.help })
      if (values.help) return { name: 'help' }
      const [file, ...more] = positionals
      if (file === undefined || more.length > 0)
        throw new UsageError(both(({ publish }) => publish.needsCertificate))
      return { name, file }
    }
    default:
      return null
  }
}

type Options = Partial<typeof options>

function parse<Known extends Options>(words: readonly string[], known: Known) {
  try {
    return parseArgs({ args: [...words], options: known, allowPositionals: true, strict: true })
  } catch (error) {
    // Node's own sentence is English only; the option it stumbled over is enough.
    const foreign = words.find((word) => word.startsWith('-') && !(word.replace(/^-+|=.*/g, '') in known))
    const named = foreign ?? words.find((word) => word.startsWith('-')) ?? ''
    throw new UsageError(
      both(({ cli }) => cli.unknownOption(named)),
      { cause: error },
    )
  }
}

// What follows --query is what is looked for, also where it begins with a minus and so leaves something out;
// Node takes it for an option.
function withQuery(words: readonly string[]): readonly string[] {
  const at = words.indexOf('--query')
  const query = words[at + 1]
  if (at < 0 || query === undefined || !/^-[^-]/.test(query)) return words
  return [...words.slice(0, at), `--query=${query}`, ...words.slice(at + 2)]
}

function whichOf(values: {
  readonly id?: readonly string[]
  readonly all?: boolean
  readonly query?: string
}): Extract<PublishCommand, { name: 'export' }>['which'] {
  const { id: ids, all, query } = values
  const ways = [ids !== undefined, all === true, query !== undefined].filter(Boolean)
  if (ways.length !== 1) throw new UsageError(both(({ publish }) => publish.needsWhich))
  return ids === undefined ? { query: query ?? '' } : { ids: [...new Set(ids)] }
}

// `json` is what others call ninjs, the one JSON that is exported.
function formatsOf(lists: readonly string[]): readonly ExportFormat[] {
  const asked = lists.flatMap((list) => list.split(',').map((one) => one.trim()))
  const allowed = [...exportFormats, 'json'].join(', ')
  const formats = asked.map((one) =>
    exportFormats.find((format) => format === (one === 'json' ? 'ninjs' : one)),
  )
  if (formats.length === 0 || formats.includes(undefined))
    throw new UsageError(both(({ cli }) => cli.badChoice('--to', allowed)))
  return exportFormats.filter((format) => formats.includes(format))
}

function templateOf(name: string): PublishOptions['template'] {
  const template = pdfTemplates.find((one) => one === name)
  if (template !== undefined) return template
  throw new UsageError(both(({ cli }) => cli.badChoice('--template', pdfTemplates.join(', '))))
}
