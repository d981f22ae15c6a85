import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Exported } from '#contract/contract.ts'
import { RefusalError } from '#contract/refusals.ts'
import { writeThaigovText } from '#domain/formats/thaigov-text.ts'
import type { Release } from '#domain/release/release.ts'
import { exportFileName } from './desk-file-names.ts'
import type { DeskPorts, ExportFormat } from './desk-ports.ts'

/** Exports a release to the file that the person names. Refuses `print-failed`, `file-exists`, `file-not-written`. */
export async function exportRelease(
  ports: DeskPorts,
  release: Release,
  format: ExportFormat,
): Promise<Exported> {
  if (format !== 'text') throw new RefusalError('print-failed')
  const place = await ports.chooseExportFile(exportFileName(release, format), format)
  if (place === null) return { name: null }
  await writeFile(place.path, writeThaigovText(release), { flag: place.replace ? 'w' : 'wx' })
  return { name: basename(place.path) }
}
