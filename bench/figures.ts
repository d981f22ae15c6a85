/** The value below which a share (0 to 1) of the figures lies; 0 where there are none. */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** Milliseconds in a column of a table. */
export function milliseconds(figure: number): string {
  return `${figure.toFixed(figure < 10 ? 2 : figure < 100 ? 1 : 0)} ms`.padStart(9)
}

/** How many times one figure is another. */
export function ratio(figure: number, base: number): string {
  return `×${(figure / base).toFixed(2)}`
}

/** A row of a table: what was measured, then its cells. */
export function row(name: string, ...cells: readonly string[]): string {
  return `${name.padEnd(34)}${cells.map((cell) => cell.padStart(16)).join('')}`
}
