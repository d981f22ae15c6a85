import type { Payload } from '#contract/contract.ts'
import { defaultPublishOptions } from '#contract/publish.ts'
import type { Exported, ExportFormat } from '#contract/publish.ts'
import type { Release } from '#domain/release/release.ts'
import type { DeskOptions, DeskPorts } from './desk-ports.ts'
import { exportFileName } from './publish/file-names.ts'
import { folderNameOf, publish } from './publish/publish.ts'
import type { PublishTarget } from './publish/publish.ts'
import { keepExport } from './store/history.ts'

/**
 * Exports a release: one format to the file that the person names, several into the folder that they choose.
 * Null when they cancelled. Refuses as `publish` does. The history of the draft, if one is named, remembers it.
 */
export async function exportRelease(
  { store, ports, resources }: DeskOptions,
  { release, formats, options = defaultPublishOptions, draft }: Payload<'release.export'>,
): Promise<Exported | null> {
  const target = await askTarget(ports, release, formats)
  if (target === null) return null
  const tools = { resources, printPdf: ports.printPdf }
  const files = await publish({ release, options }, formats, tools, target)
  if (draft !== undefined) {
    const name = files.map((file) => file.name).join(' · ')
    keepExport(store, draft, release, { format: formats.join(' '), name })
  }
  return {
    folder: folderNameOf(target),
    files: files.map(({ name, format, readBack }) => ({ name, format, ...(readBack && { readBack }) })),
  }
}

async function askTarget(
  ports: DeskPorts,
  release: Release,
  formats: readonly ExportFormat[],
): Promise<PublishTarget | null> {
  const [only, ...others] = formats
  if (only !== undefined && others.length === 0) {
    const path = await ports.chooseExportFile(exportFileName(release, only), only)
    return path === null ? null : { kind: 'file', path }
  }
  const folder = await ports.chooseFolder('publish')
  return folder === null ? null : { kind: 'folder', folder }
}
