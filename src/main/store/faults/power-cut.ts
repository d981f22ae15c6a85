import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { DiskOperation } from './disk-log.ts'

/** What a disk writes at once. */
const block = 4096

/** What a power cut leaves of what was not flushed: the first of it, or any of it. */
export type CutMode = 'prefix' | 'subset'

/** A piece of a write that the disk takes whole or not at all, or a new length. */
type Piece = { readonly at: number; readonly bytes: Buffer } | { readonly size: number }

interface DiskFile {
  /** What is safe. */
  content: Buffer
  /** What was written since the last sync, in order. */
  pending: Piece[]
}

interface NameChange {
  /** In whose list of names it is. */
  readonly folder: string
  /** Of a new folder. */
  readonly path?: string
  /** The new file that it names. */
  readonly created?: number
  readonly change: (names: Map<string, number | null>) => void
}

/**
 * A disk with a cache that forgets. What was flushed stays; of later writes a power cut leaves some blocks.
 * Names change in order within each folder, and flushing a file keeps its own name, as on every file system
 * with a journal; a rename is safe only once its folder has been flushed. Shared memory (-shm) is no disk.
 */
export class ForgetfulDisk {
  private readonly files = new Map<number, DiskFile>()
  /** The present file of each inode: numbers are used again. */
  private readonly byInode = new Map<number, number>()
  private readonly names = new Map<string, number | null>()
  private changes: NameChange[] = []
  private counter = 0

  /** Begins with what lies in a folder, all of it safe. */
  constructor(folder: string) {
    for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
      const path = join(entry.parentPath, entry.name)
      if (entry.isDirectory()) this.names.set(path, null)
      else this.names.set(path, this.newFile(statSync(path).ino, readFileSync(path)))
    }
  }

  /** Takes what a program did. */
  take(operation: DiskOperation): void {
    switch (operation.kind) {
      case 'create': {
        const { path } = operation
        if (path.endsWith('-shm')) return
        const file = this.newFile(operation.file, Buffer.alloc(0))
        this.changes.push({ folder: dirname(path), created: file, change: (names) => names.set(path, file) })
        return
      }
      case 'folder': {
        const { path } = operation
        this.changes.push({ folder: dirname(path), path, change: (names) => names.set(path, null) })
        return
      }
      case 'write':
        this.fileOf(operation.file)?.pending.push(...blocksOf(operation.at, operation.bytes))
        return
      case 'truncate':
        this.fileOf(operation.file)?.pending.push({ size: operation.size })
        return
      case 'sync':
        this.sync(operation.file, operation.path)
        return
      case 'unlink': {
        const { path } = operation
        this.changes.push({ folder: dirname(path), change: (names) => names.delete(path) })
        return
      }
      case 'rename':
      case 'link': {
        const { kind, path, to } = operation
        const change: NameChange['change'] = (names) => {
          const file = names.get(path)
          if (file === undefined) return
          names.set(to, file)
          if (kind === 'rename') names.delete(path)
        }
        this.changes.push({ folder: dirname(to), change })
        return
      }
      case 'acknowledge':
        return
    }
  }

  /** Writes into `target` what a power cut at this moment would leave of `source`. */
  cut(source: string, target: string, mode: CutMode, random: () => number): void {
    for (const [path, file] of [...this.namesAfterCut(random)].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const place = target + path.slice(source.length)
      if (file === null) {
        mkdirSync(place, { recursive: true })
        continue
      }
      const found = this.files.get(file)
      // A file is lost with its folder.
      if (!found || !statSync(dirname(place), { throwIfNoEntry: false })) continue
      writeFileSync(place, applied(found.content, surviving(found.pending, mode, random)))
    }
  }

  private namesAfterCut(random: () => number): Map<string, number | null> {
    const names = new Map(this.names)
    for (const folder of new Set(this.changes.map((change) => change.folder))) {
      const inFolder = this.changes.filter((change) => change.folder === folder)
      for (const { change } of surviving(inFolder, 'prefix', random)) change(names)
    }
    return names
  }

  private sync(inode: number, path: string): void {
    const file = this.fileOf(inode)
    if (file) {
      file.content = applied(file.content, file.pending)
      file.pending = []
    }
    const number = this.byInode.get(inode)
    const own = this.changes.findIndex(({ created, path: name }) =>
      file ? created !== undefined && created === number : name === path,
    )
    const safe = this.changes.filter(
      ({ folder }, index) => folder === path || (index <= own && folder === this.changes[own]?.folder),
    )
    for (const { change } of safe) change(this.names)
    this.changes = this.changes.filter((change) => !safe.includes(change))
  }

  private newFile(inode: number, content: Buffer): number {
    const number = ++this.counter
    this.byInode.set(inode, number)
    this.files.set(number, { content, pending: [] })
    return number
  }

  private fileOf(inode: number): DiskFile | undefined {
    return this.files.get(this.byInode.get(inode) ?? 0)
  }
}

function surviving<Thing>(things: readonly Thing[], mode: CutMode, random: () => number): readonly Thing[] {
  if (mode === 'prefix') return things.slice(0, Math.floor(random() * (things.length + 1)))
  const share = random()
  return things.filter(() => random() < share)
}

function* blocksOf(at: number, bytes: Buffer): Generator<Piece> {
  for (let from = 0; from < bytes.length;) {
    const to = Math.min(bytes.length, from + block - ((at + from) % block))
    yield { at: at + from, bytes: bytes.subarray(from, to) }
    from = to
  }
}

function applied(content: Buffer, pieces: readonly Piece[]): Buffer {
  if (pieces.length === 0) return content
  let size = content.length
  let room = size
  for (const piece of pieces) {
    const end = 'size' in piece ? piece.size : piece.at + piece.bytes.length
    room = Math.max(room, end)
  }
  const bytes = Buffer.alloc(room)
  content.copy(bytes)
  for (const piece of pieces) {
    if ('size' in piece) {
      if (piece.size < size) bytes.fill(0, piece.size, size)
      size = piece.size
    } else {
      piece.bytes.copy(bytes, piece.at)
      size = Math.max(size, piece.at + piece.bytes.length)
    }
  }
  return bytes.subarray(0, size)
}
