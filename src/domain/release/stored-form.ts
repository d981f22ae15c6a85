import { z } from 'zod'
import { firstReleaseSchema, releaseSchema } from './release-schema.ts'
import type { Release } from './release.ts'

/** The version of the stored form that this program writes; it reads this one and all before it. */
const storedVersion = 2

/** Why a stored form is refused; `where` is the path of the first part that is wrong, such as `body.3.spans`. */
export type StoredFormRefusal =
  | { readonly reason: 'not-json' }
  | { readonly reason: 'not-a-release'; readonly where: string }
  | { readonly reason: 'newer-version'; readonly version: number }

export type StoredFormReading =
  | { readonly ok: true; readonly release: Release }
  | { readonly ok: false; readonly refusal: StoredFormRefusal }

const stored = z.discriminatedUnion('version', [
  z.strictObject({ version: z.literal(1), release: firstReleaseSchema }),
  z.strictObject({ version: z.literal(storedVersion), release: releaseSchema }),
])
const anyVersion = z.looseObject({ version: z.int().min(1) })

/** A release as JSON, `{"version":2,"release":{…}}`, on one line. */
export function writeStoredForm(release: Release): string {
  return JSON.stringify({ version: storedVersion, release })
}

/**
 * Reads what {@link writeStoredForm} wrote, now or at an earlier version. Nothing but a whole and well-formed release is accepted:
 * unknown keys (`__proto__` among them), wrong types and texts beyond the schema's limits are refused,
 * and so is a form of a version that this program does not know.
 */
export function readStoredForm(text: string): StoredFormReading {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return refused({ reason: 'not-json' })
  }
  const versioned = anyVersion.safeParse(value)
  if (versioned.success && versioned.data.version > storedVersion) {
    return refused({ reason: 'newer-version', version: versioned.data.version })
  }
  const parsed = stored.safeParse(value)
  if (parsed.success) return { ok: true, release: parsed.data.release }
  const issue = parsed.error.issues[0]
  return refused({ reason: 'not-a-release', where: issue ? issue.path.map(String).join('.') : '' })
}

function refused(refusal: StoredFormRefusal): StoredFormReading {
  return { ok: false, refusal }
}
