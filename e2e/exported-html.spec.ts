import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { _electron, expect, test } from '@playwright/test'
import { releasesOfAllGenres } from '../scripts/sample-releases.ts'
import { toHtml } from '../src/domain/formats/html.ts'
import { toSaraban } from '../src/domain/formats/saraban.ts'
import { noOffice } from '../src/domain/release/office.ts'
import { everyBlock, everyPicture } from './fixtures/every-block.ts'
import { electronExecutable, sandboxArguments } from './launch.ts'

const office = {
  ...noOffice,
  name: 'สำนักโฆษก',
  telephone: '0 2288 4000',
  website: 'https://www.thaigov.go.th',
}
const releases = releasesOfAllGenres(50)
// Without fonts: what axe looks at does not hang on them.
const options = { fonts: [], office, header: true }
const pages = [
  ...releases.map(({ file, release }) => ({ name: file, html: toHtml(release, options) })),
  ...releases
    .filter((_, at) => at % 10 === 0)
    .map(({ file, release }) => ({ name: `form ${file}`, html: toSaraban(release, options) })),
  { name: 'every block', html: toHtml(everyBlock, { ...options, pictures: everyPicture }) },
]

test(`${pages.length} exported pages pass axe-core`, async () => {
  test.setTimeout(300_000)
  const folder = mkdtempSync(join(tmpdir(), 'tokhao-html-'))
  const file = join(folder, 'release.html')
  writeFileSync(file, pages[0]?.html ?? '')
  const app = await _electron.launch({
    executablePath: electronExecutable(),
    args: [
      ...sandboxArguments(),
      `--user-data-dir=${folder}`,
      join(import.meta.dirname, 'fixtures', 'show-page'),
    ],
    env: { ...process.env, TOKHAO_SHOW_PAGE: file },
  })
  try {
    const window = await app.firstWindow()
    const violations: string[] = []
    for (const { name, html } of pages) {
      writeFileSync(file, html)
      await window.reload()
      await expect(window.getByRole('heading', { level: 1 })).toHaveCount(1)
      // What passed is not asked for: long releases have thousands of parts that do.
      const result = await new AxeBuilder({ page: window })
        .setLegacyMode(true)
        .options({ resultTypes: ['violations'] })
        .analyze()
      for (const one of result.violations) violations.push(`${name}: ${one.id}: ${one.nodes[0]?.html ?? ''}`)
    }
    expect(violations).toEqual([])
  } finally {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
