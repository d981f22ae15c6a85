import { readFileSync } from 'node:fs'
import type { CheckStatistics, CheckSum } from '#contract/checks.ts'
import { catalogue } from '#domain/rules/catalogue.ts'
import { checkArchive } from '#main/archive/check-archive.ts'
import { officeChecks } from '#main/office-checks.ts'
import { checkStatistics } from '#main/store/check-results.ts'
import { both, sideBySide } from './both-languages.ts'
import { withStore } from './open-store.ts'
import { project } from './project.ts'
import { shapes } from './summary-table.ts'
import type { Terminal } from './terminal.ts'
import { tellProgress } from './work-progress.ts'

/** The rules whose findings must be fixed. */
const errors = new Set(catalogue.filter(({ severity }) => severity === 'error').map(({ id }) => id))

/**
 * Checks a whole store and tells what was found by rule, category and year. Ctrl+C stops, and the next time goes
 * on from there. Answers the exit code: 0, 1 where something must be fixed, or 2 where something was
 * damaged, or it was stopped.
 */
export async function checkStoreCommand(
  asked: { readonly store: string; readonly format: 'text' | 'json' },
  terminal: Terminal,
): Promise<number> {
  const stop = new AbortController()
  const interrupted = () => stop.abort()
  process.once('SIGINT', interrupted)
  const line = tellProgress(terminal, (now, minutes) =>
    both(({ archive }) => archive.progress(now.done, now.total, now.perSecond, minutes)),
  )
  const options = { signal: stop.signal, clock: () => performance.now(), onProgress: line.now, longest: null }
  try {
    return await withStore(asked.store, true, terminal, async (store) => {
      const checks = officeChecks(store, programVersion())
      const sum = await checkArchive(store, checks, options)
      line.end()
      const found = checkStatistics(store, checks.version, null)
      const years = yearsOf(found.months)
      if (asked.format === 'json') {
        const { total, rules, categories } = found
        terminal.print(`${JSON.stringify({ ...sum, total, rules, categories, years }, null, 2)}\n`)
      } else {
        terminal.print(asText(found, years))
        terminal.print(`${both(({ archive }) => archive.checked(sum.checked, sum.unchanged, sum.damaged))}\n`)
      }
      if (sum.cancelled) terminal.complain(both(({ archive }) => archive.checkStopped))
      if (sum.damaged > 0 || sum.cancelled) return 2
      return found.rules.some(({ rule }) => errors.has(rule)) ? 1 : 0
    })
  } finally {
    process.off('SIGINT', interrupted)
  }
}

// By the calendar that people file by; the store counts in months of the Common Era.
function yearsOf(months: readonly CheckSum[]): readonly CheckSum[] {
  const years = new Map<string, CheckSum>()
  for (const { name: month, ...sum } of months) {
    const name = month === '' ? '' : String(Number(month.slice(0, 4)) + 543)
    const { releases = 0, withFindings = 0, findings = 0 } = years.get(name) ?? {}
    years.set(name, {
      name,
      releases: releases + sum.releases,
      withFindings: withFindings + sum.withFindings,
      findings: findings + sum.findings,
    })
  }
  return [...years.values()]
}

function asText({ total, rules, categories }: CheckStatistics, years: readonly CheckSum[]): string {
  const table = (title: string, rows: readonly (readonly [string, number, number])[]) =>
    rows.length === 0
      ? ''
      : `${title}\n${rows.map(([name, findings, releases]) => `  ${number(findings)} ${number(releases)}  ${name}\n`).join('')}\n`
  const named = (sums: readonly CheckSum[]) =>
    sums.map(
      ({ name, findings, withFindings }) =>
        [name === '' ? both(({ archive }) => archive.noName) : name, findings, withFindings] as const,
    )
  const ofRules = rules.map(({ rule, findings, releases }) => {
    const known = catalogue.find(({ id }) => id === rule)
    const name = known ? `${shapes[known.severity]} ${rule} · ${sideBySide(known.title)}` : rule
    return [name, findings, releases] as const
  })
  return [
    table(
      both(({ archive }) => archive.byRule),
      ofRules,
    ),
    table(
      both(({ archive }) => archive.byCategory),
      named(categories),
    ),
    table(
      both(({ archive }) => archive.byYear),
      named(years),
    ),
    `${both(({ archive }) => archive.checkTotal(total.releases, total.withFindings, total.findings))}\n`,
  ].join('')
}

function number(value: number): string {
  return String(value).padStart(7)
}

function programVersion(): string {
  const { version } = JSON.parse(readFileSync(`${project}package.json`, 'utf8')) as { version: string }
  return version
}
