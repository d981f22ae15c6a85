import { catalogue } from '#domain/rules/catalogue.ts'
import { handbook } from '#domain/rules/handbook.ts'
import type { Terminal } from './terminal.ts'

/** Prints the catalogue of the checks: the handbook, or the same facts as JSON. */
export function rules(format: 'md' | 'json', terminal: Terminal): number {
  if (format === 'md') {
    terminal.print(handbook(catalogue))
    return 0
  }
  const facts = catalogue.map(({ id, severity, title, why, source, examples }) => ({
    id,
    severity,
    title,
    why,
    source,
    examples,
  }))
  terminal.print(`${JSON.stringify(facts, null, 2)}\n`)
  return 0
}
