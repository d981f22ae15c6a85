import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { ExportedFile, ExportFormat } from '#contract/publish.ts'
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
  | { readonly kind: 'folder'; readonly folder: string; readonly names?: FolderNames }

/** A file that was written. */
export interface PublishedFile extends ExportedFile {
  readonly path: string
  readonly content: string | Uint8Array
}

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
  const pathOf = await pathsFor(publication, formats, target)
  const files: PublishedFile[] = []
  try {
    for (const { format, written } of made) {
      const path = pathOf(format)
      await writeAtomic(path, written.content, { over })
      files.push({ name: basename(path), format, path, ...written })
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

async function pathsFor(
  { release }: Publication,
  formats: readonly ExportFormat[],
  target: PublishTarget,
): Promise<(format: ExportFormat) => string> {
  if (target.kind === 'file') return () => target.path
  const { folder, names = folderNames(folder) } = target
  const stem = await names.freeStem(
    release,
    formats.map((format) => formatTable[format].ending),
  )
  return (format) => join(folder, stem + formatTable[format].ending)
}
