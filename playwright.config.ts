import { defineConfig } from '@playwright/test'

/**
 * The end-to-end tests drive the real Electron: no browser is installed or used. One worker, because
 * windows that compete for focus and keyboard are not what a person has; no retries, because a test
 * that passes at the second try has found something.
 */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  workers: 1,
  retries: 0,
  fullyParallel: false,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? 'test-results/report.json' }],
  ],
})
