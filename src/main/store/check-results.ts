import type { CheckedRelease, CheckFilter, CheckStatistics } from '#contract/checks.ts'
import { read, write } from './store.ts'
import type { Queries, Store } from './store.ts'
import { checkResults } from './tables.ts'
import { eq } from 'drizzle-orm'

/** A draft as a check over the archive meets it; what it says is read only where it must be checked. */
export interface ToCheck {
  readonly row: number
  readonly id: string
  readonly published: boolean
  readonly releaseSha256: string
  /** What is kept of it was found by these rules in this text. */
  readonly known: boolean
}

/** What a check found in a release. */
export interface CheckResult {
  readonly id: string
  readonly contentHash: string
  readonly published: boolean
  readonly date: string | null
  readonly category: string
  readonly errors: number
  readonly warnings: number
  readonly advice: number
  /** Findings by rule. */
  readonly counts: ReadonlyMap<string, number>
}

/** The drafts behind this row of the table, at most `most`, those in the bin left out. */
export function draftsToCheck(
  store: Store,
  rulesVersion: string,
  after: number,
  most: number,
): readonly ToCheck[] {
  return read(store, () =>
    store.client
      .prepare<[string, number, number], Omit<ToCheck, 'published' | 'known'> & { p: number; k: number }>(
        // By row numbers, not by ids: neighbours lie on the same pages.
        `SELECT d.rowid AS row, d.id, d.state = 'published' AS p, d.release_sha256 AS releaseSha256,
           coalesce(c.rules_version = ? AND c.content_hash = d.release_sha256
             AND c.published = (d.state = 'published'), 0) AS k
         FROM drafts AS d LEFT JOIN check_results AS c ON c.draft_id = d.id
         WHERE d.rowid > ? AND d.discarded_at IS NULL ORDER BY d.rowid LIMIT ?`,
      )
      .all(rulesVersion, after, most)
      .map(({ p, k, ...row }) => ({ ...row, published: p === 1, known: k === 1 })),
  )
}

/** How many drafts there are outside the bin. */
export function countToCheck(store: Store): number {
  return read(store, () => countOutsideBin(store))
}

/** Keeps what was found, in the place of what was kept before. A draft that is gone meanwhile is passed over. */
export function keepResults(store: Store, rulesVersion: string, results: readonly CheckResult[]): void {
  write(store, () => {
    const { client } = store
    const insert = client.prepare(
      `INSERT OR REPLACE INTO check_results
         (draft_id, rules_version, content_hash, published, errors, warnings, advice, checked_at, month, category)
       SELECT id, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM drafts WHERE id = ? AND release_sha256 = ?`,
    )
    const forget = client.prepare('DELETE FROM check_counts WHERE draft_id = ?')
    const count = client.prepare('INSERT INTO check_counts (rule, draft_id, findings) VALUES (?, ?, ?)')
    for (const found of results) {
      const { id, contentHash, published, errors, warnings, advice, category } = found
      const facts = [rulesVersion, contentHash, published ? 1 : 0, errors, warnings, advice, store.now()]
      const month = found.date?.slice(0, 7) ?? ''
      forget.run(id)
      const { changes } = insert.run(...facts, month, category, id, contentHash)
      if (changes > 0) for (const [rule, findings] of found.counts) count.run(rule, id, findings)
    }
  })
}

/** What was found in a draft no longer holds: it says something else, or less is asked of it, or more. */
export function forgetResult(queries: Queries, id: string): void {
  queries.delete(checkResults).where(eq(checkResults.draftId, id)).run()
}

/** What the checks found over everything outside the bin, or of one rule; computed from what is kept. */
export function checkStatistics(store: Store, rulesVersion: string, rule: string | null): CheckStatistics {
  return read(store, () => {
    const { client } = store
    const of = rule === null ? { join: '', values: [] } : { join: ofRule, values: [rule] }
    const sums = rule === null ? sumsOfAll : sumsOfRule
    const by = (what: string) =>
      client
        .prepare<unknown[], CheckStatistics['months'][number]>(
          `SELECT ${what} AS name, ${sums} FROM check_results AS c ${of.join} GROUP BY 1 ORDER BY 1`,
        )
        .all(...of.values)
    const whole = client
      .prepare<
        unknown[],
        Omit<CheckStatistics['total'], 'name'> & { latest: number | null; current: number }
      >(
        `SELECT ${sums}, max(checked_at) AS latest, sum(rules_version = ?) AS current FROM check_results AS c ${of.join}`,
      )
      .get(rulesVersion, ...of.values)
    const current = Number(
      client.prepare('SELECT count(*) FROM check_results WHERE rules_version = ?').pluck().get(rulesVersion),
    )
    const { latest = null, current: _current, ...total } = whole ?? { ...nothing, latest: null, current: 0 }
    return {
      total: { ...total, findings: total.findings ?? 0, withFindings: total.withFindings ?? 0 },
      unchecked: Math.max(0, countOutsideBin(store) - current),
      latest,
      rules: client
        .prepare<[], CheckStatistics['rules'][number]>(
          `SELECT rule, sum(findings) AS findings, count(*) AS releases FROM check_counts
           GROUP BY rule ORDER BY findings DESC, rule`,
        )
        .all(),
      months: by('month'),
      categories: by('category'),
    }
  })
}

/** The releases in which something was found, the newest first. */
export function checkedReleases(store: Store, filter: CheckFilter): readonly CheckedRelease[] {
  const { rule, level, year, category, after, limit } = filter
  const conditions: string[] = []
  const values: (string | number)[] = []
  const add = (sql: string, ...more: readonly (string | number)[]) => {
    conditions.push(sql)
    values.push(...more)
  }
  if (rule !== undefined) add('c.draft_id IN (SELECT draft_id FROM check_counts WHERE rule = ?)', rule)
  if (level === undefined) add('c.errors + c.warnings + c.advice > 0')
  else add(`c.${levelColumn[level]} > 0`)
  if (year !== undefined) add('c.month >= ? AND c.month < ?', `${year}-`, `${year}-99`)
  if (category !== undefined) add('c.category = ?', category)
  return read(store, () =>
    store.client
      .prepare<unknown[], Omit<CheckedRelease, 'archived'> & { archivedAt: number | null }>(
        `SELECT d.id, d.headline, d.date, d.category, d.archived_at AS archivedAt, c.errors, c.warnings, c.advice
         FROM (SELECT * FROM check_results AS c WHERE ${conditions.join(' AND ')}
               ORDER BY c.month DESC, c.draft_id LIMIT ? OFFSET ?) AS c
         JOIN drafts AS d ON d.id = c.draft_id ORDER BY c.month DESC, d.date DESC, c.draft_id`,
      )
      .all(...values, limit, after)
      .map(({ archivedAt, ...found }) => ({ ...found, archived: archivedAt !== null })),
  )
}

const levelColumn = { error: 'errors', warning: 'warnings', advice: 'advice' } as const
const ofRule = 'JOIN check_counts AS r ON r.draft_id = c.draft_id AND r.rule = ?'
const sumsOfAll = `count(*) AS releases, sum(errors + warnings + advice > 0) AS withFindings,
  sum(errors + warnings + advice) AS findings`
const sumsOfRule = 'count(*) AS releases, count(*) AS withFindings, sum(r.findings) AS findings'
const nothing = { releases: 0, withFindings: 0, findings: 0 }

// Both counts stand on small indexes; the table itself has the releases between its rows.
function countOutsideBin(store: Store): number {
  return Number(
    store.client
      .prepare(
        'SELECT (SELECT count(turn) FROM drafts) - (SELECT count(*) FROM drafts WHERE discarded_at IS NOT NULL)',
      )
      .pluck()
      .get(),
  )
}
