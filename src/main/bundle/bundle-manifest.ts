import { createHash } from 'node:crypto'
import { strFromU8 } from 'fflate'

const name = 'manifest.sha256'

/** The list of all parts with their SHA-256, as `sha256sum -c` reads it. */
export function manifestOf(parts: Readonly<Record<string, Uint8Array>>): string {
  return Object.entries(parts)
    .map(([part, bytes]) => `${hashOf(bytes)}  ${part}\n`)
    .join('')
}

/** Whether the list is there, has every part and no other, and each is what it says. */
export function verifyManifest(parts: Readonly<Record<string, Uint8Array>>): boolean {
  const manifest = parts[name]
  if (!manifest) return false
  const { [name]: _list, ...others } = parts
  const lines = new Set(strFromU8(manifest).split('\n').slice(0, -1))
  const entries = Object.entries(others)
  return (
    entries.length === lines.size && entries.every(([part, bytes]) => lines.has(`${hashOf(bytes)}  ${part}`))
  )
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
