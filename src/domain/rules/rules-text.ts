import type { Rule } from './rule.ts'

/**
 * A catalogue as one text, from which a hash tells which checks a release was read against: of every rule its
 * id, level, source, what it spares and needs, its expression and its examples, which say what it finds.
 */
export function rulesText(rules: readonly Rule[]): string {
  return JSON.stringify(
    rules.map((rule) => [
      rule.id,
      rule.severity,
      rule.source,
      rule.spares ?? [],
      rule.needs ?? [],
      rule.yieldsTo ?? [],
      rule.reads === 'passage' ? [String(rule.within ?? ''), rule.slots ?? []] : [],
      rule.examples,
    ]),
  )
}
