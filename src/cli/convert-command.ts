import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { RefusalError } from '#contract/refusals.ts'
import { toHtml } from '#domain/formats/html.ts'
import { writeThaigovText } from '#domain/formats/thaigov-text.ts'
import { writeStoredForm } from '#domain/release/stored-form.ts'
import { exportFonts } from '#main/desk-fonts.ts'
import { writeAtomic } from '#main/files/write-atomic.ts'
import { en, th } from '#strings/strings.ts'
import type { Target } from './arguments.ts'
import { both, refusalCode, refusalSentence, sideBySide } from './both-languages.ts'
import { PrintError, printPdf } from './print-pdf.ts'
import { resources } from './project.ts'
import { readRelease } from './read-release.ts'
import type { ReadFile } from './read-release.ts'
import type { Terminal } from './terminal.ts'

export interface Conversion {
  readonly file: string
  readonly to: Target
  /** Null: standard output. */
  readonly out: string | null
  readonly overwrite: boolean
}

/**
 * Converts one file. What the reader did not understand is told on the error output, whatever becomes of it.
 * Nothing is written over unless asked, and never the file that is read. Answers the exit code, 0 or 2.
 */
export async function convert({ file, to, out, overwrite }: Conversion, terminal: Terminal): Promise<number> {
  if (to === 'pdf' && out === null && terminal.isScreen) {
    terminal.complain(both((strings) => strings.cli.pdfNeedsOut))
    return 2
  }
  try {
    const read = await readRelease(file)
    for (const { code, line } of read.notes) {
      terminal.complain(
        `${file}: ${sideBySide({
          th: th.cli.noteAt(line) + th.cli.notes[code],
          en: en.cli.noteAt(line) + en.cli.notes[code],
        })}`,
      )
    }
    if (out !== null && (await sameFile(file, out))) {
      terminal.complain(both((strings) => strings.cli.outNotInput))
      return 2
    }
    const content = await contentOf(read, file, to)
    if (out === null) terminal.print(content)
    else {
      await writeAtomic(out, content, { over: overwrite })
      terminal.complain(both((strings) => strings.cli.wrote(out)))
    }
    return 0
  } catch (error) {
    if (error instanceof PrintError) terminal.complain(error.message)
    else if (error instanceof RefusalError) {
      terminal.complain(`${file}: ${refusalSentence(error)}`)
      if (refusalCode(error) === 'file-exists')
        terminal.complain(both((strings) => strings.cli.overwriteHint))
    } else throw error
    return 2
  }
}

async function contentOf(read: ReadFile, file: string, to: Target): Promise<string | Uint8Array> {
  switch (to) {
    case 'text':
      return writeThaigovText(read.release)
    case 'json':
      return `${writeStoredForm(read.release)}\n`
    case 'html':
      return toHtml(read.release, { fonts: await exportFonts(resources) })
    case 'pdf':
      return pdfOf(file)
  }
}

// Electron writes into a folder of our own; only the whole result goes where it was asked for.
async function pdfOf(file: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'tokhao-pdf-'))
  try {
    const printed = join(folder, `${basename(file, '.txt').slice(0, 40) || 'release'}.pdf`)
    await printPdf(file, printed)
    return await readFile(printed)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function sameFile(file: string, out: string): Promise<boolean> {
  // A pipe has no path of its own, and what is not there yet is no file.
  const [read, written] = await Promise.all([file, out].map((path) => realpath(path).catch(() => null)))
  return read !== null && read === written
}
