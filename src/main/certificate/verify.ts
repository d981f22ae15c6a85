import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { lstat, open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { longestCertificate, readCertificate } from '#domain/certificate/certificate-schema.ts'
import type { CertifiedFile } from '#domain/certificate/certificate-schema.ts'
import { sha256 } from '#main/store/row-hash.ts'

/** What became of a file that a certificate names. */
export interface FileVerdict {
  readonly name: string
  readonly verdict: 'same' | 'changed' | 'missing' | 'link'
}

/** What checking a certificate gives. */
export type Verification =
  | { readonly kind: 'checked'; readonly files: readonly FileVerdict[] }
  /** The certificate's own text is not as it was written: it vouches for nothing. */
  | { readonly kind: 'certificate-changed' }
  /** No certificate, or none that can be read; no file was looked at. */
  | { readonly kind: 'none' }

/**
 * Compares the files beside a certificate with what it says of them. Reads nothing outside its folder, follows
 * no link, and reads no file whose length already differs. Never throws.
 */
export async function verifyCertificate(path: string): Promise<Verification> {
  const content = await readShort(path)
  if (content === null) return { kind: 'none' }
  const reading = readCertificate(content, sha256)
  if (reading.kind === 'none') return reading
  if (reading.kind === 'changed') return { kind: 'certificate-changed' }
  const files: FileVerdict[] = []
  for (const file of reading.certificate.files) {
    files.push({ name: file.name, verdict: await verdictOf(join(dirname(path), file.name), file) })
  }
  return { kind: 'checked', files }
}

async function readShort(path: string): Promise<string | null> {
  try {
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const stat = await file.stat()
      if (!stat.isFile() || stat.size > longestCertificate) return null
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.readFile())
    } finally {
      await file.close()
    }
  } catch {
    return null
  }
}

async function verdictOf(
  path: string,
  { bytes, sha256: wanted }: CertifiedFile,
): Promise<FileVerdict['verdict']> {
  const there = await lstat(path).catch(() => null)
  if (there === null) return 'missing'
  if (there.isSymbolicLink()) return 'link'
  if (!there.isFile() || there.size !== bytes) return 'changed'
  try {
    // Between the look and the opening something else may have taken the name: a link is not followed even then.
    const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
    try {
      return (await hashOf(file, bytes)) === wanted ? 'same' : 'changed'
    } finally {
      await file.close()
    }
  } catch {
    return 'changed'
  }
}

async function hashOf(file: FileHandle, bytes: number): Promise<string> {
  const hash = createHash('sha256')
  // One byte more than there should be: a file that grows while it is read has another hash.
  for await (const chunk of file.createReadStream({ start: 0, end: bytes, autoClose: false })) {
    hash.update(chunk as Buffer)
  }
  return hash.digest('hex')
}
