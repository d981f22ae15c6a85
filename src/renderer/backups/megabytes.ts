/** A size in bytes as megabytes, at least 0.1. */
export function megabytes(bytes: number): string {
  const size = Math.max(0.1, bytes / 1024 / 1024)
  return size.toLocaleString('en', { maximumFractionDigits: size < 10 ? 1 : 0 })
}
