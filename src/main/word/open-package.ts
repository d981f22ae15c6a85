import { inflateRawSync } from 'node:zlib'
import { RefusalError } from '#contract/refusals.ts'
import { readDirectory } from './package-directory.ts'
import type { PackageEntry } from './package-directory.ts'
import { packageLimits } from './package-limits.ts'

/** The parts of a Word file, each unpacked when it is asked for. */
export interface WordPackage {
  /** The paths of all parts, such as `word/document.xml`. */
  readonly paths: readonly string[]
  /** The text of a part of XML; null where there is none. */
  text(path: string): string | null
  /** The bytes of a part; null where there is none. */
  bytes(path: string): Uint8Array | null
}

/** What begins a file of Word before 2007, and an encrypted one of any year. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const zipFile = [0x50, 0x4b, 0x03, 0x04]

/** Whether bytes begin as Word files do, whatever they are called. */
export function looksLikeWord(bytes: Uint8Array): boolean {
  return beginsWith(bytes, zipFile) || beginsWith(bytes, compoundFile)
}

/**
 * Opens a Word file without unpacking more than is asked for and allowed. Nothing is ever written. `name` is for the
 * sentence of a refusal. Throws a RefusalError: `word-old-format` and `word-protected` for Word's own other formats,
 * `word-unknown` for files of another kind, `word-damaged`, `word-bomb` for what unpacks to too much, `word-unsafe`
 * for names that lead out of the package.
 */
export function openPackage(bytes: Uint8Array, name: string): WordPackage {
  if (beginsWith(bytes, compoundFile))
    throw new RefusalError(isEncrypted(bytes) ? 'word-protected' : 'word-old-format', name)
  if (!beginsWith(bytes, zipFile)) throw new RefusalError('word-unknown', name)
  const entries = readDirectory(bytes, name, packageLimits.entries)
  if (entries.some(({ path }) => !isPlainPath(path))) throw new RefusalError('word-unsafe', name)
  if (entries.reduce((sum, { size }) => sum + size, 0) > packageLimits.unpacked || entries.some(isBomb))
    throw new RefusalError('word-bomb', name)
  const byPath = new Map(entries.map((entry) => [entry.path, entry]))
  let xml = 0
  const unpacked = (path: string): Uint8Array | null => {
    const entry = byPath.get(path)
    return entry === undefined ? null : unpack(entry, name)
  }
  return {
    paths: [...byPath.keys()].filter((path) => !path.endsWith('/')),
    bytes: unpacked,
    text(path) {
      const size = byPath.get(path)?.size ?? 0
      xml += size
      if (xml > packageLimits.xml) throw new RefusalError('word-too-complex', name)
      const content = unpacked(path)
      return content === null ? null : decode(content, name)
    },
  }
}

function unpack({ packed, deflated, size }: PackageEntry, name: string): Uint8Array {
  try {
    // It stops at one byte more than was told: an entry that lies about its size costs no more than that.
    const content = deflated ? inflateRawSync(packed, { maxOutputLength: size + 1 }) : packed
    if (content.byteLength === size) return content
  } catch (error) {
    throw new RefusalError('word-damaged', name, { cause: error })
  }
  throw new RefusalError('word-damaged', name)
}

function isBomb({ size, packed, deflated }: PackageEntry): boolean {
  if (!deflated) return size !== packed.byteLength
  return size > packageLimits.smallest && size > packed.byteLength * packageLimits.ratio
}

/** A path that stays where it is on every system. */
function isPlainPath(path: string): boolean {
  return (
    path !== '' &&
    !/^[/\\]|[\\:\u0000-\u001f]/.test(path) &&
    path.split('/').every((part, at, all) => (part === '' ? at === all.length - 1 : !/^\.+$/.test(part)))
  )
}

// XML is in UTF-8 or in UTF-16 with a mark; a file in anything else is not from Word.
function decode(content: Uint8Array, name: string): string {
  const [first, second] = content
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content)
  } catch (error) {
    throw new RefusalError('word-damaged', name, { cause: error })
  }
}

// The directory of a compound file has the names of its streams in UTF-16.
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  )
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte)
}
