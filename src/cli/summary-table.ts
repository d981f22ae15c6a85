import { catalogue } from '#domain/rules/catalogue.ts'
import type { Severity } from '#domain/rules/rule.ts'
import { both, sideBySide } from './both-languages.ts'

/** The sign of each level, for those who see no colours. */
export const shapes: Readonly<Record<Severity, string>> = { error: '✕', warning: '!', advice: 'i' }

const levels: readonly Severity[] = ['error', 'warning', 'advice']

/** How often each rule was met: the most serious first, then the most frequent. Empty for none. */
export function summaryTable(
  findings: readonly { readonly rule: string; readonly severity: Severity }[],
): string {
  const counts = new Map<string, { readonly rule: string; readonly severity: Severity; count: number }>()
  for (const { rule, severity } of findings) {
    const row = counts.get(rule)
    if (row) row.count++
    else counts.set(rule, { rule, severity, count: 1 })
  }
  const rows = [...counts.values()].sort(
    (a, b) => levels.indexOf(a.severity) - levels.indexOf(b.severity) || b.count - a.count,
  )
  const width = rows.reduce((most, { rule }) => Math.max(most, rule.length), 0)
  return rows
    .map(({ rule, severity, count }) => {
      const title = catalogue.find(({ id }) => id === rule)?.title
      const level = both((strings) => strings.findings.levels[severity])
      return `  ${String(count).padStart(6)}  ${shapes[severity]} ${rule.padEnd(width)}  ${level}${title ? ` · ${sideBySide(title)}` : ''}\n`
    })
    .join('')
}

/** How many findings of each level there are, in words. */
export function levelCounts(findings: readonly { readonly severity: Severity }[]): string {
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length
  return both(({ cli }) => cli.counts(count('error'), count('warning'), count('advice')))
}
