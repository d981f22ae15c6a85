// The workstation's main job without a window: the sample release is read, checked and exported.
import { mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { project } from '../setup/places.mjs'
import { SetupError, say, step } from '../setup/report.mjs'
import { run } from '../setup/run.mjs'
import { onDisplay } from './display.mjs'

const sample = join(project, 'resources', 'samples', 'seed.txt')
const commandLine = join(project, 'src', 'cli', 'index.ts')
const folder = join(project, 'tokhao-output')

/** The check's answer when a file could not be read; 1 only means that there is something to mend. */
const unreadable = 2

const exportsToMake = [
  { form: 'html', file: 'seed.html', name: 'HTML' },
  { form: 'text', file: 'seed.txt', name: 'text' },
  { form: 'pdf', file: 'seed.pdf', name: 'PDF' },
]

/**
 * Checks the sample release, prints what was found, and exports it as HTML, text and PDF.
 * @returns {Promise<void>}
 * @throws {SetupError} when one of them fails
 */
export async function mainJob() {
  const checked = await run('node', [commandLine, 'check', sample])
  if (checked.code === null || checked.code >= unreadable) {
    throw new SetupError('ตรวจข่าวตัวอย่างไม่ได้', 'The sample release could not be checked.', checked.output)
  }
  say('ผลตรวจข่าวตัวอย่าง', 'What the checks say of the sample release')
  process.stdout.write(`${checked.output.trimEnd()}\n`)
  mkdirSync(folder, { recursive: true })
  for (const { form, file, name } of exportsToMake) {
    await step(`ส่งออก ${name}`, `Exporting ${name}`, () => convert(form, join(folder, file)))
  }
  say('ไฟล์อยู่ที่นี่', 'The files are here')
  for (const { file } of exportsToMake) {
    const path = join(folder, file)
    process.stdout.write(`  ${path} (${Math.ceil(statSync(path).size / 1024)} KB)\n`)
  }
}

/**
 * @param {string} form
 * @param {string} path
 */
async function convert(form, path) {
  // What an earlier start left here would be in the way: nothing is ever written over.
  rmSync(path, { force: true })
  const args = [commandLine, 'convert', sample, '--to', form, '--out', path]
  // Only PDF needs a window, which prints it.
  const [command, words] = form === 'pdf' ? onDisplay('node', args) : ['node', args]
  const converted = await run(command, words)
  if (converted.ok) return
  throw new SetupError(`ส่งออก ${form} ไม่ได้`, `The export to ${form} failed.`, converted.output)
}
