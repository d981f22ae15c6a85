// The stages of `npm test`, in order: each a program, and how its outcome is counted.
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { project, stamps } from '../setup/places.mjs'
import { duration, SetupError, step } from '../setup/report.mjs'
import { run } from '../setup/run.mjs'
import { build } from './build.mjs'
import { onDisplay } from './display.mjs'
import { countsOf, playwrightCounts, vitestCounts } from './results.mjs'

/** @typedef {import('./results.mjs').Counts} Counts */
/** @typedef {{ name: string, counts: Counts, milliseconds: number }} Outcome */

/** The folder of the machine-readable reports. */
const reports = join(stamps, 'reports')
const unitReport = join(reports, 'unit.json')
const endToEndReport = join(reports, 'end-to-end.json')

/** Kept output is read from and shown later: without colours, also where a CI asks for them. */
const plain = { NO_COLOR: '1', FORCE_COLOR: undefined }

const passedOnce = { passed: 1, failed: 0, skipped: 0 }
const failedOnce = { passed: 0, failed: 1, skipped: 0 }

/**
 * One stage: says what it does, runs it, shows the program's words only when it failed.
 * @param {[thai: string, english: string]} title
 * @param {(progress: import('../setup/report.mjs').Progress) => Promise<{ counts: Counts, output: string }>} work
 * @returns {Promise<Outcome>}
 */
async function stage([thai, english], work) {
  const began = Date.now()
  let counts = failedOnce
  try {
    await step(thai, english, async (progress) => {
      const ended = await work(progress)
      counts = ended.counts
      if (counts.failed > 0) throw new SetupError(`${thai}: ไม่ผ่าน`, `${english}: failed`, ended.output)
    })
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    process.stdout.write(`${error.message}\n`)
  }
  return { name: english, counts, milliseconds: Date.now() - began }
}

/**
 * A stage that passes or fails as a whole.
 * @param {[thai: string, english: string]} title
 * @param {string} command
 * @param {string[]} args
 */
function check(title, command, args) {
  return stage(title, async () => {
    const { ok, output } = await run(command, args, { env: plain })
    return { counts: ok ? passedOnce : failedOnce, output }
  })
}

/** Type errors in any layer. */
export const types = () => check(['ตรวจชนิดข้อมูล', 'Checking types'], 'tsc', ['-b'])

/** Lint, and the borders between the layers. */
export const lint = () => check(['ตรวจแบบแผนโค้ด', 'Linting'], 'oxlint', [])

/** Formatting. */
export const format = () => check(['ตรวจการจัดรูปโค้ด', 'Checking format'], 'oxfmt', ['--check'])

/** The build, made anew. */
export const freshBuild = () =>
  stage(['สร้างโปรแกรม', 'Building'], async () => {
    await build()
    return { counts: passedOnce, output: '' }
  })

/** The unit tests, beside the sources. */
export const unitTests = () =>
  stage(['ทดสอบหน่วย', 'Unit tests'], async (progress) => {
    clear(unitReport)
    const expected = testFilesBelow('src') + testFilesBelow('scripts') + testFilesBelow('bench')
    let seen = 0
    const { ok, output } = await run(
      'vitest',
      ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
      {
        env: plain,
        hear: (text) => progress((100 * (seen += linesThat(/^ [✓❯] \S+\.test\./gmu, text))) / expected),
      },
    )
    return { counts: countsOf({ ok, file: unitReport, read: vitestCounts }), output }
  })

/** The end-to-end tests in the real Electron. */
export const endToEndTests = () =>
  stage(['ทดสอบในโปรแกรมจริง', 'End-to-end tests'], async (progress) => {
    clear(endToEndReport)
    let expected = 0
    let seen = 0
    const { ok, output } = await run(...onDisplay('playwright', ['test']), {
      // Not NO_COLOR: Playwright colours its workers itself and warns at each of them.
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: endToEndReport, FORCE_COLOR: undefined },
      hear: (text) => {
        expected = Number(/^Running (\d+) tests?/m.exec(text)?.[1] ?? expected)
        seen += linesThat(/^ +[✓✘x-] +\d+ /gmu, text)
        if (expected > 0) progress((100 * seen) / expected)
      },
    })
    return { counts: countsOf({ ok, file: endToEndReport, read: playwrightCounts }), output }
  })

/**
 * The last words of `npm test`: a line a stage.
 * @param {Outcome[]} outcomes
 */
export function table(outcomes) {
  return outcomes
    .map(({ name, counts, milliseconds }) => {
      const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''
      const flaky = counts.flaky ? `, ${counts.flaky} at the second try` : ''
      const figures = `${counts.passed} passed, ${counts.failed} failed${skipped}${flaky}`
      return `  ${counts.failed === 0 ? '✓' : '✗'} ${name.padEnd(18)} ${figures.padEnd(34)} ${duration(milliseconds)}`
    })
    .join('\n')
}

/** @param {string} report */
function clear(report) {
  mkdirSync(reports, { recursive: true })
  rmSync(report, { force: true })
}

/**
 * @param {RegExp} pattern with the flag g
 * @param {string} text
 */
function linesThat(pattern, text) {
  return text.match(pattern)?.length ?? 0
}

/**
 * @param {string} folder below the project
 * @returns {number}
 */
function testFilesBelow(folder) {
  try {
    const names = readdirSync(join(project, folder), { recursive: true })
    return names.filter((name) => /\.test\.(ts|tsx|mjs)$/.test(String(name))).length
  } catch {
    // No such folder, no tests.
    return 0
  }
}
