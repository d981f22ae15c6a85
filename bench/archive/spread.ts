/** The median, the 95th of a hundred and the worst of some milliseconds. */
export function spread(milliseconds: readonly number[]): string {
  const [middle, late, worst] = [0.5, 0.95, 1].map((share) => quantile(milliseconds, share).toFixed(2))
  return `p50 ${middle} ms, p95 ${late} ms, worst ${worst} ms`
}

/** The value below which a share (0 to 1) of the numbers lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
