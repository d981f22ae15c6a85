import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { ExportedFile, ExportFormat } from '#contract/publish.ts'
import { certificateEndings, certificateFiles } from '#main/certificate/certificate-files.ts'
import type { CertifiedFacts } from '#main/certificate/certify.ts'
import { writeAtomic } from '#main/files/write-atomic.ts'
import type { FolderNames } from './file-names.ts'
import { folderNames } from './file-names.ts'
import { formatTable } from './format-table.ts'
import type { Publication, PublishTools, Written } from './format-writer.ts'

/** Where the files of an export go. */
export type PublishTarget =
  /** One file, under the name that a person has chosen in a dialog, which asks about one that is there. */
  | { readonly kind: 'file'; readonly path: string }
  /** Files of one name and several endings in a folder; `names` is shared by the releases of a batch. */
  | {
      readonly kind: 'folder'
      readonly folder: string
      readonly names?: FolderNames
      /** What a certificate beside the files says of the release; null where none is asked for. */
      readonly certificate?: CertifiedFacts | null
    }

/** A file that was written. */
export interface PublishedFile extends ExportedFile, Written {
  readonly path: string
}

/** A file that is ready to be written. */
type MadeFile = Omit<PublishedFile, 'path'>

/**
 * Exports a release in some formats: everything is made first, then written, each file whole or not at all, in
 * the order of the formats. Nothing that is there is written over, except the file that a dialog has asked
 * about. Refuses `print-failed`, `disk-full`, `file-not-written`, and `file-exists` where a file of that name
 * has come to be meanwhile; what had been written by then is taken away again.
 */
export async function publish(
  publication: Publication,
  formats: readonly ExportFormat[],
  tools: PublishTools,
  target: PublishTarget,
): Promise<readonly PublishedFile[]> {
  // A file that is there before anything is printed is the one that the dialog has asked about.
  const over = target.kind === 'file' && existsSync(target.path)
  const made: { readonly format: ExportFormat; readonly written: Written }[] = []
  // One after the other: there is one hidden window, and it prints one document at a time.
  for (const format of formats) {
    made.push({ format, written: await formatTable[format].write(publication, tools) })
  }
  const stem = await stemFor(publication, formats, target)
  const named = made.map(({ format, written }): MadeFile => ({
    name: stem + endingIn(target, format),
    format,
    ...written,
  }))
  const certificate = target.kind === 'folder' ? (target.certificate ?? null) : null
  if (certificate !== null) named.push(...certificateFiles(certificate, stem, named))
  const folder = target.kind === 'file' ? dirname(target.path) : target.folder
  const files: PublishedFile[] = []
  try {
    for (const file of named) {
      const path = join(folder, file.name)
      await writeAtomic(path, file.content, { over })
      files.push({ ...file, path })
    }
  } catch (error) {
    await Promise.all(files.map(({ path }) => rm(path, { force: true })))
    throw error
  }
  return files
}

/** The name of the folder that a target lies in, without those that it lies in itself. */
export function folderNameOf(target: PublishTarget): string {
  return basename(target.kind === 'file' ? dirname(target.path) : target.folder)
}

/** What the names of the files begin with; in a folder, none of them is there. */
function stemFor(
  { release }: Publication,
  formats: readonly ExportFormat[],
  target: PublishTarget,
): string | Promise<string> {
  if (target.kind === 'file') return basename(target.path)
  const { folder, names = folderNames(folder) } = target
  const endings = formats.map((format) => formatTable[format].ending)
  return names.freeStem(release, target.certificate ? [...endings, ...certificateEndings] : endings)
}

// A person's own name for a file has its ending already.
function endingIn(target: PublishTarget, format: ExportFormat): string {
  return target.kind === 'file' ? '' : formatTable[format].ending
}
