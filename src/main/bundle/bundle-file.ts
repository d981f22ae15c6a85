import { strToU8, unzipSync, zipSync } from 'fflate'
import type { UnzipFileInfo } from 'fflate'
import { z } from 'zod'
import { RefusalError } from '#contract/refusals.ts'
import { writeThaigovText } from '#domain/formats/thaigov-text.ts'
import { readStoredForm } from '#domain/release/stored-form.ts'
import { copyPathOf, filesOf, isPicturePath } from '#main/archive/picture-files.ts'
import { factsVersion, hash, releaseFacts } from '#main/archive/release-facts.ts'
import { restored } from '#main/store/draft-rows.ts'
import { pictureRow } from '#main/store/pictures/picture-rows.ts'
import type { PictureRow } from '#main/store/pictures/picture-rows.ts'
import { sha256 } from '#main/store/row-hash.ts'
import type { WholeDraft } from '#main/store/whole-draft.ts'
import { limits, partGuard } from './bundle-limits.ts'
import { manifestOf, verifyManifest } from './bundle-manifest.ts'

/** The version of bundles that this program writes; it reads no later one. */
const version = 1
const format = 'tokhao-bundle'

/** One or more releases with everything that belongs to them, to be carried from machine to machine. */
export interface Bundle {
  /** Who made it; empty where nobody said who works there. */
  readonly by: string
  /** Milliseconds since 1970 (UTC). */
  readonly madeAt: number
  readonly releases: readonly WholeDraft[]
  /** Those that the texts name, as far as they were there. */
  readonly pictures: readonly PictureRow[]
}

const coverPage = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  by: z.string().max(200),
  madeAt: z.int().min(0),
  releases: z
    .array(z.string().regex(/^[0-9a-zA-Z-]{1,64}$/))
    .min(1)
    .max(limits.parts),
})
const anyCover = z.looseObject({ format: z.literal(format), version: z.int() })
const release = releaseFacts(hash)
type ReleaseFacts = z.infer<typeof release>

/**
 * A bundle as one file: a zip of JSON and text that other programs can open, too. Each text is there once, under
 * its SHA-256, and `manifest.sha256` has the SHA-256 of every part. The same bundle gives the same bytes.
 */
export function writeBundle({ by, madeAt, releases, pictures }: Bundle): Uint8Array {
  const parts: Record<string, Uint8Array> = {}
  const put = (name: string, content: string) => void (parts[name] = strToU8(content))
  const putText = (text: string): string => {
    const name = sha256(text)
    put(`texts/${name}.json`, text)
    return name
  }
  put('bundle.json', json({ format, version, by, madeAt, releases: releases.map(({ draft }) => draft.id) }))
  for (const { draft, revisions, ...rest } of releases) {
    const facts: ReleaseFacts = {
      version: factsVersion,
      draft: { ...draft, release: putText(draft.release) },
      ...rest,
      events: [...rest.events],
      comments: [...rest.comments],
      exceptions: [...rest.exceptions],
      revisions: revisions.map(({ text, ...revision }) => ({ ...revision, release: putText(text) })),
    }
    put(`releases/${draft.id}.json`, json(facts))
    // For people who have no Tokhao; it is not read back.
    put(`releases/${draft.id}.txt`, writeThaigovText(restored(draft.release)))
  }
  for (const row of pictures) for (const { path, content } of filesOf(row)) parts[path] = content
  put('manifest.sha256', manifestOf(parts))
  return zipSync(parts, { mtime: zipTime(madeAt) })
}

/**
 * Reads what {@link writeBundle} wrote, and nothing else: every part is known, named in the list and has the
 * SHA-256 that the list says, and every release is one. Nothing is unpacked beyond the limits. `name` is the file's.
 * Refuses `bundle-not-one`, `bundle-newer`, `bundle-changed`, and as {@link partGuard} does.
 */
export function readBundle(bytes: Uint8Array, name: string): Bundle {
  if (bytes.length > limits.file) throw new RefusalError('bundle-too-large', name)
  const parts = unpacked(bytes, name)
  const cover = readCover(parts['bundle.json'], name)
  if (!verifyManifest(parts)) throw new RefusalError('bundle-changed', name)
  return {
    by: cover.by,
    madeAt: cover.madeAt,
    releases: cover.releases.map((id) => {
      const whole = readRelease(parts, id)
      if (whole === null) throw new RefusalError('bundle-changed', name)
      return whole
    }),
    pictures: readPictures(parts, name),
  }
}

// The format knows no other years, and a clock may stand anywhere.
function zipTime(at: number): Date {
  return new Date(Math.min(Math.max(at, Date.UTC(1980, 0, 2)), Date.UTC(2099, 11, 30)))
}

function unpacked(bytes: Uint8Array, name: string): Readonly<Record<string, Uint8Array>> {
  const guard = partGuard(name)
  try {
    return unzipSync(bytes, {
      filter({ name: part, size, originalSize }: UnzipFileInfo) {
        guard({ name: part, size, originalSize })
        return true
      },
    })
  } catch (error) {
    if (error instanceof RefusalError) throw error
    throw new RefusalError(looksZipped(bytes) ? 'bundle-changed' : 'bundle-not-one', name)
  }
}

function looksZipped(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

function readCover(part: Uint8Array | undefined, name: string): z.infer<typeof coverPage> {
  const value = part ? parsed(part) : null
  const any = anyCover.safeParse(value)
  if (!any.success) throw new RefusalError('bundle-not-one', name)
  if (any.data.version > version) throw new RefusalError('bundle-newer', name)
  const cover = coverPage.safeParse(value)
  if (!cover.success) throw new RefusalError('bundle-changed', name)
  return cover.data
}

function readRelease(parts: Readonly<Record<string, Uint8Array>>, id: string): WholeDraft | null {
  const part = parts[`releases/${id}.json`]
  const facts = part ? release.safeParse(parsed(part)) : null
  if (!facts?.success || facts.data.draft.id !== id) return null
  const { draft, revisions, contentSha256, events, comments, exceptions } = facts.data
  const known = new Map<string, string | null>()
  const textOf = (sha: string): string | null => {
    const there = known.get(sha)
    if (there !== undefined) return there
    const text = readText(parts[`texts/${sha}.json`], sha)
    known.set(sha, text)
    return text
  }
  const head = textOf(draft.release)
  const kept = revisions.flatMap(({ release: sha, ...revision }) => {
    const text = textOf(sha)
    return text === null ? [] : [{ ...revision, text }]
  })
  if (head === null || kept.length !== revisions.length) return null
  return { draft: { ...draft, release: head }, contentSha256, revisions: kept, events, comments, exceptions }
}

function readText(part: Uint8Array | undefined, sha: string): string | null {
  if (!part) return null
  const text = utf8.decode(part)
  return sha256(text) === sha && readStoredForm(text).ok ? text : null
}

function readPictures(parts: Readonly<Record<string, Uint8Array>>, name: string): readonly PictureRow[] {
  const rows = Object.entries(parts)
    .filter(([path]) => isPicturePath(path))
    .map(([path, bytes]) => {
      const row = pictureRow(bytes, parts[copyPathOf(path)] ?? null, 0)
      if (!row || !path.includes(row.id)) throw new RefusalError('bundle-changed', name)
      return row
    })
  const known = new Set(rows.flatMap(filesOf).map(({ path }) => path))
  // A copy without its picture is none of ours.
  if (Object.keys(parts).some((path) => path.startsWith('pictures/') && !known.has(path)))
    throw new RefusalError('bundle-changed', name)
  return rows
}

const utf8 = new TextDecoder('utf-8')

function parsed(part: Uint8Array): unknown {
  try {
    return JSON.parse(utf8.decode(part))
  } catch {
    return null
  }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}
