import { basename } from 'node:path'
import { readThaigovText } from '#domain/formats/thaigov-text.ts'
import type { ThaigovReading } from '#domain/formats/thaigov-text.ts'
import { categoryOfFileName } from '#main/desk-file-names.ts'
import { readTextFile } from '#main/files/read-text.ts'

export interface ReadFile extends ThaigovReading {
  /** The decoded text without a byte order mark: what offsets count in. */
  readonly content: string
}

/** Reads a release from a file; its category is the one that the file's name tells. Refuses as `readTextFile` does. */
export async function readRelease(path: string): Promise<ReadFile> {
  const { text } = await readTextFile(path)
  const reading = readThaigovText(text)
  const release = { ...reading.release, category: categoryOfFileName(basename(path)) }
  return { ...reading, release, content: text.startsWith('\uFEFF') ? text.slice(1) : text }
}
