import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

import { countsOf, playwrightCounts, sum, vitestCounts } from './results.mjs'

const vitestReport = JSON.stringify({
  numPassedTests: 7,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: [
    { status: 'failed', assertionResults: [{}] },
    { status: 'failed', assertionResults: [] },
    { status: 'passed', assertionResults: [{}] },
  ],
})

test('Vitest: a file that did not load counts as a failure beside the failed tests', () => {
  expect(vitestCounts(vitestReport)).toEqual({ passed: 7, failed: 2, skipped: 3 })
})

test('Playwright: errors outside any test count as failures; what passed at the second try is named', () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }
  expect(playwrightCounts(JSON.stringify({ stats, errors: [{}] }))).toEqual({
    passed: 5,
    failed: 2,
    skipped: 2,
    flaky: 1,
  })
})

test('a runner that failed without naming a test is one failure', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tokhao-report-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify({ stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 } }))
  expect(countsOf({ ok: false, file, read: playwrightCounts })).toEqual({ passed: 3, failed: 1, skipped: 0 })
  expect(countsOf({ ok: true, file, read: playwrightCounts })).toEqual({ passed: 3, failed: 0, skipped: 0 })
})

test('a missing or broken report is one failure, never a success without tests', () => {
  const file = join(tmpdir(), 'tokhao-no-such-report.json')
  expect(countsOf({ ok: true, file, read: vitestCounts })).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('sums add up', () => {
  const one = { passed: 1, failed: 2, skipped: 3 }
  expect(sum([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 })
  expect(sum([])).toEqual({ passed: 0, failed: 0, skipped: 0 })
})
