import { RefusalError } from '#contract/refusals.ts'

/** What a bundle may have at most: a release of the largest office, with a year of history, is far below. */
export const limits = {
  /** Bytes of the file. */
  file: 200 * 1024 * 1024,
  /** Bytes of everything in it, unpacked. */
  unpacked: 400 * 1024 * 1024,
  /** Bytes of one part, unpacked. */
  part: 64 * 1024 * 1024,
  parts: 20_000,
  /** Unpacked bytes for one packed byte, of parts above `small`: Thai text comes to about ten. */
  ratio: 100,
  small: 1024 * 1024,
} as const

/** What the list of a bundle says of a part, before anything is unpacked. */
export interface ListedPart {
  readonly name: string
  /** Packed. */
  readonly size: number
  /** Unpacked, as the list says: more than this is never unpacked. */
  readonly originalSize: number
}

/** The parts that a bundle may have, each with the form of its name. */
const knownParts = [
  /^bundle\.json$/,
  /^manifest\.sha256$/,
  /^releases\/[0-9a-zA-Z-]{1,64}\.(?:json|txt)$/,
  /^texts\/[0-9a-f]{64}\.json$/,
  /^pictures\/[0-9a-f]{64}(?:-small)?\.(?:jpg|png)$/,
]

/**
 * Looks at the parts of a bundle one by one, before any is unpacked. Refuses `bundle-bad-name` where a name leads
 * out of the bundle or comes twice, `bundle-foreign-part`, `bundle-too-many`, `bundle-too-large` and
 * `bundle-squeezed`; `file` is for their sentences.
 */
export function partGuard(file: string): (part: ListedPart) => void {
  const names = new Set<string>()
  let unpacked = 0
  return ({ name, size, originalSize }) => {
    unpacked += originalSize
    if (names.size >= limits.parts) throw new RefusalError('bundle-too-many', file)
    if (leadsOut(name) || names.has(name)) throw new RefusalError('bundle-bad-name', file)
    if (!knownParts.some((form) => form.test(name))) throw new RefusalError('bundle-foreign-part', file)
    if (originalSize > limits.part || unpacked > limits.unpacked)
      throw new RefusalError('bundle-too-large', file)
    if (originalSize > limits.small && originalSize > limits.ratio * size)
      throw new RefusalError('bundle-squeezed', file)
    names.add(name)
  }
}

function leadsOut(name: string): boolean {
  // A name with a control character hides where it leads.
  return /^[/\\]|^[a-z]:|\\|[\0-\u001f\u007f]/i.test(name) || name.split('/').includes('..')
}
