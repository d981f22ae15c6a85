/**
 * How large a Word file may be inside. The longest of 63,241 real releases has 241,650 characters, some 1.5 MB of
 * Word's XML; what goes far beyond is no release but an attack, or a book.
 */
export const packageLimits = {
  /** Files in the package. */
  entries: 2000,
  /** All of them unpacked, in bytes. */
  unpacked: 50_000_000,
  /** The parts of XML that are read, unpacked, in bytes. */
  xml: 16_000_000,
  /** How many times larger one file may become, once it is larger than `smallest`. */
  ratio: 100,
  smallest: 1_000_000,
  /** Elements within each other. */
  depth: 200,
  /** Elements of one part. */
  elements: 300_000,
} as const
