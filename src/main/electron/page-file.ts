import { join, sep } from 'node:path'

/** The host of the program's pages. */
const origin = 'app://tokhao/'

/** The id of the stored picture that an address names; null where it names none. */
export function pictureOf(url: string): string | null {
  return /^app:\/\/tokhao\/pictures\/([0-9a-f]{64})$/.exec(url)?.[1] ?? null
}

/** The file in `folder` that an address names; null when it lies outside or is no address of ours. */
export function pageFile(url: string, folder: string): string | null {
  if (!url.startsWith(origin)) return null
  let path: string
  try {
    path = decodeURIComponent(new URL(url).pathname)
  } catch {
    return null
  }
  // A backslash separates folders on Windows, a colon names a drive or a stream, NUL ends a name, a slash a folder.
  if (path.includes('\\') || path.includes(':') || path.includes('\0') || path.endsWith('/')) return null
  const file = join(folder, path)
  return file.startsWith(folder + sep) ? file : null
}
