import { readFileSync } from 'node:fs'
import { basename } from 'node:path'

/** What a program did to its disk, as shim.c writes it down. `file` is the number of an inode. */
export type DiskOperation =
  | { readonly kind: 'create' | 'folder'; readonly file: number; readonly path: string }
  | { readonly kind: 'write'; readonly file: number; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: 'truncate'; readonly file: number; readonly size: number }
  | { readonly kind: 'sync'; readonly file: number; readonly path: string }
  | { readonly kind: 'unlink'; readonly path: string }
  | { readonly kind: 'rename' | 'link'; readonly path: string; readonly to: string }
  /** Not of the disk: from here on a person has been told this. */
  | { readonly kind: 'acknowledge'; readonly text: string }

/** Reads what shim.c wrote down. What a program writes into a file named `acknowledged` is what people were told. */
export function readDiskLog(file: string): DiskOperation[] {
  const log = readFileSync(file)
  const operations: DiskOperation[] = []
  const told = new Set<number>()
  for (let at = 0; at < log.length;) {
    const end = log.indexOf(10, at)
    const [kind = '', ...rest] = log.toString('utf8', at, end).split('\t')
    at = end + 1
    const [first = '', second = '', third = ''] = rest
    switch (kind) {
      case 'create':
        if (basename(second) === 'acknowledged') told.add(Number(first))
        else operations.push({ kind, file: Number(first), path: second })
        break
      case 'folder':
      case 'sync':
        operations.push({ kind, file: Number(first), path: second })
        break
      case 'write': {
        const bytes = log.subarray(at, at + Number(third))
        at += bytes.length
        const number = Number(first)
        if (told.has(number)) operations.push({ kind: 'acknowledge', text: bytes.toString('utf8') })
        else operations.push({ kind, file: number, at: Number(second), bytes })
        break
      }
      case 'truncate':
        operations.push({ kind, file: Number(first), size: Number(second) })
        break
      case 'unlink':
        operations.push({ kind, path: first })
        break
      case 'rename':
      case 'link':
        operations.push({ kind, path: first, to: second })
        break
      default:
        throw new Error(`The log of the disk has an unknown line: ${kind}`)
    }
  }
  return operations
}
