import type { Payload } from '#contract/contract.ts'
import { defaultPublishOptions } from '#contract/publish.ts'
import type { BatchReport, Exported, ExportFormat } from '#contract/publish.ts'
import { RefusalError } from '#contract/refusals.ts'
import type { Release } from '#domain/release/release.ts'
import { certifier } from './certificate/certify.ts'
import type { Jobs } from './desk-jobs.ts'
import type { DeskOptions, DeskPorts } from './desk-ports.ts'
import { exportFileName } from './publish/file-names.ts'
import { publishMany } from './publish/publish-many.ts'
import { folderNameOf, publish } from './publish/publish.ts'
import type { PublishTarget } from './publish/publish.ts'
import { recordCopy } from './store/copies.ts'
import { keepExport } from './store/history.ts'
import { readSettings } from './store/papers.ts'
import { picturesToPublish } from './store/pictures/pictures.ts'
import { findIds } from './store/search.ts'

/**
 * Exports a release: one format to the file that the person names, several, or one with its certificate, into
 * the folder that they choose. Null when they cancelled. Refuses as `publish` does, and `bad-question` where a
 * certificate is asked for and no draft named. The history of the draft, if one is named, remembers it.
 */
export async function exportRelease(
  { store, ports, resources }: DeskOptions,
  {
    release,
    formats,
    options = defaultPublishOptions,
    draft,
    certificate = false,
  }: Payload<'release.export'>,
): Promise<Exported | null> {
  if (certificate && draft === undefined) throw new RefusalError('bad-question', 'release.export')
  const target = await askTarget(ports, release, formats, certificate)
  if (target === null) return null
  const tools = { resources, printPdf: ports.printPdf }
  const certified =
    certificate && draft !== undefined
      ? { ...target, certificate: certifier(store, ports.about().version)(draft, release) }
      : target
  const files = await publish(
    {
      release,
      options,
      office: readSettings(store).office,
      pictures: picturesToPublish(store, release),
    },
    formats,
    tools,
    certified,
  )
  if (draft !== undefined) {
    const name = files.map((file) => file.name).join(' · ')
    keepExport(store, draft, release, { format: formats.join(' '), name })
    if (formats.includes('eml')) recordCopy(store, draft, 'email', release)
  }
  return {
    folder: folderNameOf(target),
    files: files.map(({ name, format, readBack }) => ({ name, format, ...(readBack && { readBack }) })),
  }
}

/** Exports many releases into a folder that the person chooses; null when they cancelled. */
export async function exportMany(
  { store, ports, resources }: DeskOptions,
  jobs: Jobs,
  { which, formats, options, certificate }: Payload<'release.exportMany'>,
): Promise<BatchReport | null> {
  const folder = await ports.chooseFolder('publish')
  if (folder === null) return null
  // What was found has no order; that of the ids gives the same names every time.
  const ids = 'drafts' in which ? which.drafts : [...findIds(store, which.search)].sort()
  return jobs.run('publish', (watch) =>
    publishMany(
      store,
      ids,
      folder,
      { formats, options, certificate: certificate ? ports.about().version : null },
      { resources, printPdf: ports.printPdf },
      { ...watch, clock: () => performance.now() },
    ),
  )
}

async function askTarget(
  ports: DeskPorts,
  release: Release,
  formats: readonly ExportFormat[],
  certificate: boolean,
): Promise<PublishTarget | null> {
  const [only, ...others] = formats
  if (only !== undefined && others.length === 0 && !certificate) {
    const path = await ports.chooseExportFile(exportFileName(release, only), only)
    return path === null ? null : { kind: 'file', path }
  }
  const folder = await ports.chooseFolder('publish')
  return folder === null ? null : { kind: 'folder', folder }
}
