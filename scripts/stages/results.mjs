// What the test runners report to machines, brought to one shape: how many passed, how many failed.
import { readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number, flaky?: number }} Counts `flaky` are among the passed: at the second try */

/**
 * Reads Vitest's JSON report. A file that could not even be loaded has no tests and counts as one failure.
 * @param {string} report
 * @returns {Counts}
 */
export function vitestCounts(report) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(report)
  const unloaded = testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
      file.status === 'failed' && file.assertionResults.length === 0,
  ).length
  return {
    passed: numPassedTests,
    failed: numFailedTests + unloaded,
    skipped: numPendingTests + (numTodoTests ?? 0),
  }
}

/**
 * Reads Playwright's JSON report. Errors outside any test (a file that does not load) count as failures.
 * @param {string} report
 * @returns {Counts}
 */
export function playwrightCounts(report) {
  const { stats, errors } = JSON.parse(report)
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + (errors?.length ?? 0),
    skipped: stats.skipped,
    ...(stats.flaky > 0 ? { flaky: stats.flaky } : {}),
  }
}

/**
 * The counts of one run. A runner that failed without naming a test counts as one failure, so that no
 * crash looks like success.
 * @param {{ ok: boolean, file: string, read: (report: string) => Counts }} run
 * @returns {Counts}
 */
export function countsOf({ ok, file, read }) {
  const counts = tryReading(file, read)
  return !ok && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

/**
 * @param {string} file
 * @param {(report: string) => Counts} read
 * @returns {Counts}
 */
function tryReading(file, read) {
  try {
    return read(readFileSync(file, 'utf8'))
  } catch {
    // No report, or half a one: the runner ended before it had anything to say.
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

/**
 * @param {Counts[]} all
 * @returns {Counts}
 */
export function sum(all) {
  return all.reduce(
    (total, counts) => ({
      passed: total.passed + counts.passed,
      failed: total.failed + counts.failed,
      skipped: total.skipped + counts.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )
}
