import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import type { Exported } from '#contract/contract.ts'
import { RefusalError } from '#contract/refusals.ts'
import { toHtml } from '#domain/formats/html.ts'
import { writeThaigovText } from '#domain/formats/thaigov-text.ts'
import type { Release } from '#domain/release/release.ts'
import { exportFileName } from './desk-file-names.ts'
import { exportFonts } from './desk-fonts.ts'
import type { DeskPorts, ExportFormat } from './desk-ports.ts'
import { writeAtomic } from './files/write-atomic.ts'

/**
 * Exports a release to the file that the person names. Refuses `print-failed`, `file-not-written`, and
 * `file-exists` where a file of that name has come to be since the dialog asked.
 */
export async function exportRelease(
  { ports, resources }: { readonly ports: DeskPorts; readonly resources: string },
  release: Release,
  format: ExportFormat,
): Promise<Exported> {
  const path = await ports.chooseExportFile(exportFileName(release, format), format)
  if (path === null) return { name: null }
  // The dialog has asked about a file that is there now; about one that comes while a PDF is printed, nobody has.
  const replace = existsSync(path)
  const content = await contentOf({ ports, resources }, release, format)
  await writeAtomic(path, content, { over: replace })
  return { name: basename(path) }
}

async function contentOf(
  { ports, resources }: { readonly ports: DeskPorts; readonly resources: string },
  release: Release,
  format: ExportFormat,
): Promise<string | Uint8Array> {
  if (format === 'text') return writeThaigovText(release)
  const html = toHtml(release, { fonts: await exportFonts(resources) })
  return format === 'html' ? html : printed(ports, html)
}

async function printed(ports: DeskPorts, html: string): Promise<Uint8Array> {
  try {
    return await ports.printPdf(html)
  } catch (error) {
    throw error instanceof RefusalError
      ? error
      : new RefusalError('print-failed', undefined, { cause: error })
  }
}
