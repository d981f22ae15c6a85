import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { _electron, expect, test } from '@playwright/test'
import { toHtml } from '../src/domain/formats/html.ts'
import { readThaigovText } from '../src/domain/formats/thaigov-text.ts'
import { electronExecutable, sandboxArguments } from './launch.ts'

const corpus = join(import.meta.dirname, '..', 'corpus')
const all = readdirSync(join(corpus, 'sample-dev')).filter((name) => name.endsWith('.txt'))
// Every twentieth release, so that all years and kinds come, and the seed.
const files = [
  join(corpus, 'seed.txt'),
  ...all.filter((_, at) => at % 20 === 10).map((name) => join(corpus, 'sample-dev', name)),
]
const font = readFileSync(join(import.meta.dirname, '..', 'resources', 'fonts', 'Sarabun-Regular.ttf'))

test(`exported pages pass axe-core, ${files.length} releases`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tokhao-html-'))
  const page = join(folder, 'release.html')
  const write = (file: string) => {
    const { release } = readThaigovText(readFileSync(file, 'utf8'))
    const fonts = [
      {
        family: 'Sarabun',
        weight: 400,
        style: 'normal',
        format: 'truetype',
        base64: font.toString('base64'),
      },
    ] as const
    writeFileSync(page, toHtml(release, { fonts }))
  }
  write(files[0] ?? '')
  const app = await _electron.launch({
    executablePath: electronExecutable(),
    args: [
      ...sandboxArguments(),
      `--user-data-dir=${folder}`,
      join(import.meta.dirname, 'fixtures', 'show-page'),
    ],
    env: { ...process.env, TOKHAO_SHOW_PAGE: page },
  })
  try {
    const window = await app.firstWindow()
    const violations: string[] = []
    for (const file of files) {
      write(file)
      await window.reload()
      await expect(window.getByRole('heading', { level: 1 })).toHaveCount(1)
      const result = await new AxeBuilder({ page: window }).setLegacyMode(true).analyze()
      for (const one of result.violations) violations.push(`${file}: ${one.id}: ${one.nodes[0]?.html ?? ''}`)
    }
    expect(violations).toEqual([])
  } finally {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
