import { randomBytes } from 'node:crypto'
import { link, lstat, open, realpath, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { RefusalError } from '#contract/refusals.ts'

export interface WriteOptions {
  /** Whether a file that is there may be replaced; the person was asked. False when absent. */
  readonly over?: boolean
}

/**
 * Writes a whole file or none: into a temporary file beside it, flushed to the disk, then put in place in
 * one step. A symbolic link stays a link: what it points to is written. Throws a RefusalError: `file-exists`
 * where there is something and `over` is not set, `file-is-folder`, `disk-full`, `file-not-written` (also for a
 * device, a pipe and a link to nothing); what was there before is untouched then, and the temporary file is gone.
 */
export async function writeAtomic(
  path: string,
  content: string | Uint8Array,
  { over = false }: WriteOptions = {},
): Promise<void> {
  const name = basename(path)
  let temporary: string | null = null
  try {
    const named = await lstat(path).catch(() => null)
    if (named && !named.isDirectory() && !over) throw new RefusalError('file-exists', name)
    const target = named?.isSymbolicLink() ? await realpath(path) : path
    const there = named?.isSymbolicLink() ? await lstat(target) : named
    if (there?.isDirectory()) throw new RefusalError('file-is-folder', name)
    // A rename would put a plain file in the place of /dev/null.
    if (there && !there.isFile()) throw new RefusalError('file-not-written', name)
    const folder = dirname(target)
    temporary = join(folder, `.tokhao-${randomBytes(8).toString('hex')}.tmp`)
    await writeFlushed(temporary, content, there ? there.mode & 0o777 : 0o666)
    if (over) await rename(temporary, target)
    else await putWhereNothingIs(temporary, target)
    await flushFolder(folder)
  } catch (error) {
    throw writeRefusal(error, name)
  } finally {
    if (temporary !== null) await rm(temporary, { force: true })
  }
}

/** What a failure of the file system means to the person; what is already a refusal, and a bug, stay what they are. */
export function writeRefusal(error: unknown, name: string): unknown {
  if (error instanceof RefusalError || !(error instanceof Error) || !('code' in error)) return error
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new RefusalError('disk-full', name, { cause: error })
    case 'EEXIST':
      return new RefusalError('file-exists', name, { cause: error })
    default:
      return new RefusalError('file-not-written', name, { cause: error })
  }
}

async function writeFlushed(path: string, content: string | Uint8Array, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode)
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

// A link, unlike a rename, fails where a file has appeared meanwhile. Sticks formatted as FAT have no
// links: there the name is first taken by an empty file, which the rename replaces.
async function putWhereNothingIs(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path)
    return
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw error
  }
  const taken = await open(path, 'wx')
  await taken.close()
  try {
    await rename(temporary, path)
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}

// Without it the name may be lost with the power, though the bytes are safe. Windows has no such thing.
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } catch (error) {
    // Some network file systems refuse to flush a folder; the file itself is written.
    if (!(error instanceof Error && 'code' in error && error.code === 'EINVAL')) throw error
  } finally {
    await handle.close()
  }
}
