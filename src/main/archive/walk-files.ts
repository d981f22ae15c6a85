import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** A file that was come upon; `other` holds no release by its name, `unreadable` is a folder that would not be listed. */
export interface FoundFile {
  readonly path: string
  readonly kind: 'release' | 'other' | 'unreadable'
}

/**
 * The files of folders, in the order of their names, and files that are named themselves, whatever they are
 * called. Names that begin with a dot and links to folders are passed over: the latter can go round in circles.
 */
export async function* walkFiles(paths: readonly string[]): AsyncGenerator<FoundFile> {
  for (const path of paths) {
    const facts = await stat(path).catch(() => null)
    if (facts?.isDirectory()) yield* walkFolder(path)
    // What is not there is told of when it is read.
    else yield { path, kind: 'release' }
  }
}

/** How many files there are that may hold a release. */
export async function countFiles(paths: readonly string[]): Promise<number> {
  let count = 0
  for await (const { kind } of walkFiles(paths)) if (kind === 'release') count++
  return count
}

async function* walkFolder(folder: string): AsyncGenerator<FoundFile> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null)
  if (entries === null) {
    yield { path: folder, kind: 'unreadable' }
    return
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) yield* walkFolder(path)
    else if (!entry.isFile() && !entry.isSymbolicLink()) yield { path, kind: 'other' }
    else yield { path, kind: isReleaseName(entry.name) ? 'release' : 'other' }
  }
}

// Word puts a file beside one that is open, called as it is but for its beginning.
function isReleaseName(name: string): boolean {
  return /\.(?:txt|docx)$/i.test(name) && !name.startsWith('~$')
}
