import { RefusalError } from '#contract/refusals.ts'

/** A file in a package, as the directory at the package's end tells of it. Sizes and places in bytes. */
export interface PackageEntry {
  readonly path: string
  readonly deflated: boolean
  readonly packed: Uint8Array
  /** What it says it unpacks to. */
  readonly size: number
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50
const endLength = 22
const entryLength = 46
const localLength = 30
const encryptedFlag = 1

/**
 * Reads the directory of a zip more strictly than unpackers do, because their leniency is what attacks live on: each
 * entry must stand in the file once, apart from all others, under the same name in both places, stored or deflated.
 * Throws a RefusalError: `word-damaged` for everything else, `word-protected` for an encrypted entry, `word-bomb` for
 * more entries than `most`.
 */
export function readDirectory(bytes: Uint8Array, name: string, most: number): PackageEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const damaged = () => new RefusalError('word-damaged', name)
  const end = findEnd(view)
  if (end === null) throw damaged()
  const count = view.getUint16(end + 10, true)
  const start = view.getUint32(end + 16, true)
  // No package in several volumes, and none of the 64-bit kind: that begins at 4 GB.
  if (view.getUint32(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count) throw damaged()
  if (start + view.getUint32(end + 12, true) !== end) throw damaged()
  if (count > most) throw new RefusalError('word-bomb', name)

  const entries: (PackageEntry & { readonly from: number; readonly to: number })[] = []
  let at = start
  for (let index = 0; index < count; index++) {
    if (at + entryLength > end || view.getUint32(at, true) !== entrySignature) throw damaged()
    if (view.getUint16(at + 8, true) & encryptedFlag) throw new RefusalError('word-protected', name)
    const method = view.getUint16(at + 10, true)
    if (method !== 0 && method !== 8) throw damaged()
    const nameLength = view.getUint16(at + 28, true)
    const next = at + entryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > end) throw damaged()
    const pathBytes = bytes.subarray(at + entryLength, at + entryLength + nameLength)
    const from = view.getUint32(at + 42, true)
    const local = readLocal(bytes, view, from, pathBytes)
    const to = local === null ? 0 : local + view.getUint32(at + 20, true)
    if (local === null || to > start) throw damaged()
    entries.push({
      path: new TextDecoder().decode(pathBytes),
      deflated: method === 8,
      packed: bytes.subarray(local, to),
      size: view.getUint32(at + 24, true),
      from,
      to,
    })
    at = next
  }
  if (at !== end) throw damaged()
  const inOrder = [...entries].sort((a, b) => a.from - b.from)
  const overlap = inOrder.some((entry, index) => entry.from < (inOrder[index - 1]?.to ?? 0))
  if (overlap || new Set(entries.map(({ path }) => path.toLowerCase())).size !== count) throw damaged()
  return entries
}

// The record at the end may be followed by a comment, whose length it tells.
function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - endLength - 0xffff)
  for (let at = view.byteLength - endLength; at >= lowest; at--) {
    if (view.getUint32(at, true) !== endSignature) continue
    return at + endLength + view.getUint16(at + 20, true) === view.byteLength ? at : null
  }
  return null
}

/** Where the data of an entry begins; null where its header is not there or names another file. */
function readLocal(bytes: Uint8Array, view: DataView, at: number, path: Uint8Array): number | null {
  if (at + localLength > bytes.byteLength || view.getUint32(at, true) !== localSignature) return null
  const nameLength = view.getUint16(at + 26, true)
  const data = at + localLength + nameLength + view.getUint16(at + 28, true)
  const named = bytes.subarray(at + localLength, at + localLength + nameLength)
  return data <= bytes.byteLength && Buffer.compare(named, path) === 0 ? data : null
}
