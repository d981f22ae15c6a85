import { realpath } from 'node:fs/promises'
import { basename } from 'node:path'
import { RefusalError } from '#contract/refusals.ts'
import { defaultPublishOptions } from '#contract/publish.ts'
import { noOffice } from '#domain/release/office.ts'
import { writeStoredForm } from '#domain/release/stored-form.ts'
import { readFileBytes } from '#main/files/read-text.ts'
import { writeAtomic } from '#main/files/write-atomic.ts'
import { openRelease } from '#main/open-release.ts'
import type { OpenedRelease } from '#main/open-release.ts'
import { formatTable } from '#main/publish/format-table.ts'
import type { Written } from '#main/publish/format-writer.ts'
import { createWordReader } from '#main/word/word-reader.ts'
import { en, th } from '#strings/strings.ts'
import type { Target } from './arguments.ts'
import { both, refusalCode, refusalSentence, sideBySide } from './both-languages.ts'
import { PrintError, printService } from './print-service.ts'
import type { PrintService } from './print-service.ts'
import { resources } from './project.ts'
import { lossSentences } from './import-losses.ts'
import type { Terminal } from './terminal.ts'

export interface Conversion {
  readonly file: string
  readonly to: Target
  /** Null: standard output. */
  readonly out: string | null
  readonly overwrite: boolean
}

/**
 * Converts one file. What the reader did not understand or could not keep is told on the error output, whatever becomes of it.
 * Nothing is written over unless asked, and never the file that is read. Answers the exit code: 0, 1 where the text of
 * what was written, read back, lacks characters of the release, or 2.
 */
export async function convert(
  { file, to, out, overwrite }: Conversion,
  terminal: Terminal,
  printer: PrintService = printService(),
): Promise<number> {
  if ((to === 'pdf' || to === 'docx') && out === null && terminal.isScreen) {
    terminal.complain(both((strings) => strings.cli.needsOut(to.toUpperCase())))
    return 2
  }
  try {
    const opened = await openFile(file)
    for (const sentence of lossSentences(opened.losses)) terminal.complain(`${file}: ${sentence}`)
    for (const { code, line } of opened.notes) {
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
    const { content, readBack } = await writtenAs(opened, to, printer)
    if (out === null) terminal.print(content)
    else {
      await writeAtomic(out, content, { over: overwrite })
      terminal.complain(both((strings) => strings.cli.wrote(out)))
    }
    if (readBack?.exact === false) {
      terminal.complain(both(({ publish }) => publish.differs(basename(out ?? file))))
    }
    return readBack !== undefined && readBack.lacking > 0 ? 1 : 0
  } catch (error) {
    const printer = error instanceof Error ? error.cause : null
    if (printer instanceof PrintError) terminal.complain(printer.message)
    else if (error instanceof RefusalError) {
      terminal.complain(`${file}: ${refusalSentence(error)}`)
      if (refusalCode(error) === 'file-exists')
        terminal.complain(both((strings) => strings.cli.overwriteHint))
    } else throw error
    return 2
  }
}

async function openFile(file: string): Promise<OpenedRelease> {
  const word = createWordReader()
  try {
    return await openRelease(await readFileBytes(file), basename(file), word)
  } finally {
    await word.close()
  }
}

async function writtenAs(
  { release, pictures }: OpenedRelease,
  to: Target,
  printer: PrintService,
): Promise<Written> {
  // What this program reads back itself; the JSON of an export is for others.
  if (to === 'json') return { content: `${writeStoredForm(release)}\n` }
  try {
    const tools = { resources, printPdf: printer.print }
    return await formatTable[to].write(
      { release, pictures, options: defaultPublishOptions, office: noOffice },
      tools,
    )
  } finally {
    await printer.close()
  }
}

async function sameFile(file: string, out: string): Promise<boolean> {
  // A pipe has no path of its own, and what is not there yet is no file.
  const [read, written] = await Promise.all([file, out].map((path) => realpath(path).catch(() => null)))
  return read !== null && read === written
}
