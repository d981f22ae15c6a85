import type { ArchiveChecked } from '#contract/checks.ts'
import type { Finding } from '#domain/rules/rule.ts'
import { readStoredForm } from '#domain/release/stored-form.ts'
import type { OfficeChecks } from '#main/office-checks.ts'
import { countToCheck, draftsToCheck, keepResults } from '#main/store/check-results.ts'
import type { CheckResult, ToCheck } from '#main/store/check-results.ts'
import { sha256 } from '#main/store/row-hash.ts'
import type { Store } from '#main/store/store.ts'
import { storedText } from '#main/store/stored-text.ts'
import type { JobOptions } from './export-everything.ts'
import { othersFirst } from './pace.ts'
import { createMeter } from './progress.ts'

/** Rows that are looked at together: most of them need no check the second time. */
const lookedAtOnce = 500
/** Releases whose results are kept in one transaction. */
const mostAtOnce = 100

export interface CheckOptions extends JobOptions {
  /** How long one piece of work may take, in milliseconds; null where nobody waits. */
  readonly longest: number | null
  /** The drafts that are wanted; all of them where it is absent. */
  readonly only?: ReadonlySet<string>
}

/**
 * Runs the office's checks over everything outside the bin and keeps what they find. What was checked by the
 * same rules and has not changed since is not checked again, so that a run that was stopped is gone on with by
 * starting it again. One release is held at a time.
 */
export async function checkArchive(
  store: Store,
  checks: OfficeChecks,
  { signal, clock, onProgress, longest, only }: CheckOptions,
): Promise<ArchiveChecked> {
  const meter = createMeter(countToCheck(store), clock)
  const sum = { checked: 0, unchanged: 0, damaged: 0 }
  let row = 0
  for (;;) {
    const found = draftsToCheck(store, checks.version, row, lookedAtOnce)
    const last = found.at(-1)
    if (!last) break
    row = last.row
    const wanted = found.filter(({ id, known }) => !known && (only?.has(id) ?? true))
    const passed = found.filter(({ id, known }) => known && (only?.has(id) ?? true)).length
    sum.unchanged += passed
    meter.step(found.length - wanted.length)
    for (let from = 0; from < wanted.length;) {
      if (signal?.aborted) return { ...sum, cancelled: true }
      const until = clock() + (longest ?? Infinity)
      const batch: ToCheck[] = []
      const results: CheckResult[] = []
      // By the clock, not by the number: one release is a thousand times as long as another.
      do {
        const one = wanted[from++]
        if (!one) break
        batch.push(one)
        results.push(...resultOf(store, checks, one))
      } while (batch.length < mostAtOnce && clock() < until)
      keepResults(store, checks.version, results)
      sum.checked += results.length
      sum.damaged += batch.length - results.length
      meter.step(batch.length)
      onProgress(meter.read())
      await othersFirst()
    }
    onProgress(meter.read())
    await othersFirst()
  }
  return { ...sum, cancelled: false }
}

function resultOf(
  store: Store,
  checks: OfficeChecks,
  { id, published, releaseSha256 }: ToCheck,
): readonly CheckResult[] {
  const text = storedText(store, id)
  if (text === null || sha256(text) !== releaseSha256) return []
  const reading = readStoredForm(text)
  if (!reading.ok) return []
  const { date, category } = reading.release
  const findings = checks.find(id, reading.release, published)
  const of = (level: Finding['severity']) => findings.filter(({ severity }) => severity === level).length
  const counts = new Map<string, number>()
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  const levels = { errors: of('error'), warnings: of('warning'), advice: of('advice') }
  return [{ id, contentHash: releaseSha256, published, date, category, ...levels, counts }]
}
