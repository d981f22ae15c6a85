import { createHash } from 'node:crypto'
import { readPictureHeader } from '#domain/pictures/picture-header.ts'
import { largestStoredPicture, longestCopySide } from '#domain/pictures/picture-limits.ts'
import type { Picture } from '#domain/release/pictures.ts'
import { rowHash } from '../row-hash.ts'
import type { pictures } from './tables.ts'

export type PictureRow = typeof pictures.$inferSelect

/**
 * The row of a picture; null where the bytes are not what the store keeps: a JPEG or PNG without metadata, of at
 * most 20 MB, and a copy of the same kind, no larger than what goes out.
 */
export function pictureRow(bytes: Uint8Array, copy: Uint8Array | null, addedAt: number): PictureRow | null {
  const picture = keepable(bytes)
  const smaller = copy && keepable(copy)
  if (!picture) return null
  if (copy && (!smaller || Math.max(smaller.width, smaller.height) > longestCopySide)) return null
  const { mime, width, height } = picture
  const row = {
    id: sha256(bytes),
    mime,
    width,
    height,
    addedAt,
    copySha256: copy && sha256(copy),
    rowSha256: '',
    bytes: Buffer.from(bytes),
    copy: copy && Buffer.from(copy),
  }
  return { ...row, rowSha256: hashOf(row) }
}

/** Whether a row still says and shows what was kept. */
export function isIntactPicture(row: PictureRow): boolean {
  return (
    hashOf(row) === row.rowSha256 &&
    sha256(row.bytes) === row.id &&
    (row.copy && sha256(row.copy)) === row.copySha256
  )
}

/** The picture as it goes out: the smaller copy where there is one. */
export function outgoing({ mime, width, height, bytes, copy }: PictureRow): Picture {
  return (copy && keepable(copy)) ?? { mime, width, height, bytes }
}

function keepable(bytes: Uint8Array): Picture | null {
  if (bytes.byteLength > largestStoredPicture) return null
  const reading = readPictureHeader(bytes)
  if (!reading.ok || reading.header.metadata) return null
  const { type, width, height } = reading.header
  if (type !== 'jpeg' && type !== 'png') return null
  return { mime: `image/${type}`, width, height, bytes }
}

function hashOf({ id, mime, width, height, addedAt, copySha256 }: PictureRow): string {
  return rowHash([id, mime, width, height, addedAt, copySha256])
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
