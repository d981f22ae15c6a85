import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { RefusalError } from '#contract/refusals.ts'
import type { RefusalCode } from '#contract/refusals.ts'

/** The most that is read in one go, in bytes. */
const piece = 1 << 20

/** How much of a file is read: one of `most` bytes or more is refused with this code. */
interface ReadLimit {
  readonly most: number
  readonly code: RefusalCode
}

/**
 * The bytes of a file. Not more than the limit is ever held, even of a device that has no size and no
 * end. Throws a RefusalError that names the file without its folder: `file-missing`, `file-is-folder`,
 * `file-unreadable` (rights, a broken disk, a pipe), and that of the limit.
 */
export async function readBytes(path: string, { most, code }: ReadLimit): Promise<Uint8Array> {
  const name = basename(path)
  try {
    // The opening of a pipe lasts until somebody writes into it: for ever, where nobody does.
    if ((await stat(path)).isFIFO()) throw new RefusalError('file-unreadable', name)
    const file = await open(path, 'r')
    try {
      const facts = await file.stat()
      if (facts.isDirectory()) throw new RefusalError('file-is-folder', name)
      if (facts.size >= most) throw new RefusalError(code, name)
      const chunks: Uint8Array[] = []
      let length = 0
      while (length < most) {
        // An archive has tens of thousands of small files: no megabyte for each.
        const room = facts.isFile() ? Math.min(piece, Math.max(4096, facts.size - length + 1)) : piece
        const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(room), 0, room, null)
        if (bytesRead === 0) break
        chunks.push(buffer.subarray(0, bytesRead))
        length += bytesRead
      }
      if (length >= most) throw new RefusalError(code, name)
      return Buffer.concat(chunks)
    } finally {
      await file.close()
    }
  } catch (error) {
    throw asRefusal(error, name)
  }
}

function asRefusal(error: unknown, name: string): unknown {
  if (error instanceof RefusalError) return error
  switch (error instanceof Error && 'code' in error ? error.code : null) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
    case 'ERR_INVALID_ARG_VALUE':
      return new RefusalError('file-missing', name, { cause: error })
    case 'EISDIR':
      return new RefusalError('file-is-folder', name, { cause: error })
    case null:
      return error
    default:
      return new RefusalError('file-unreadable', name, { cause: error })
  }
}
