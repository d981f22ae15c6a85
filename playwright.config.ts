import { defineConfig } from '@playwright/test'

/**
 * The end-to-end tests drive the real Electron: no browser is installed or used. One worker, because
 * windows that compete for focus and keyboard are not what a person has. A test that passes at the second
 * try has found something: nothing is tried twice on a developer's machine. A gate on a shared machine tries
 * once more, and `npm test` names what it had to try twice.
 */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  snapshotPathTemplate: 'e2e/visual-references/{arg}{ext}',
  workers: 1,
  retries: process.env['CI'] === undefined ? 0 : 1,
  fullyParallel: false,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? 'test-results/report.json' }],
  ],
})
