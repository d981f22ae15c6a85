import type { Stretch } from './compare-texts.ts'

/** One row of two texts side by side: what the older and what the newer says there, without the line break. */
export interface ComparedLine {
  readonly older: readonly Stretch[]
  readonly newer: readonly Stretch[]
  readonly changed: boolean
}

/** A row, or so many unchanged rows in between that nobody needs to read. */
export type ComparedPart = ComparedLine | { readonly folded: number }

/** Unchanged rows that are shown on either side of a change. */
const around = 1

/**
 * Two texts side by side, line by line: a line break that both have ends a row, and so do whole lines that
 * only one of them has. No word of either is lost.
 */
export function linesSideBySide(stretches: readonly Stretch[]): readonly ComparedLine[] {
  const rows: ComparedLine[] = []
  let row: Stretch[] = []
  const settle = () => {
    rows.push(asRow(row))
    row = []
  }
  for (const stretch of stretches) {
    if (stretch.kind !== 'same') {
      row.push(stretch)
      continue
    }
    if (row.length > 0 && row.every(({ kind, text }) => kind !== 'same' && text.endsWith('\n'))) settle()
    const lines = stretch.text.split('\n')
    lines.forEach((text, index) => {
      if (text !== '') row.push({ kind: 'same', text })
      if (index < lines.length - 1) settle()
    })
  }
  // What ends in a line break has an empty last line; it is a row only where it says something.
  if (row.length > 0 || rows.length === 0) settle()
  return rows
}

/** The same with the unchanged rows far from any change folded into their number. */
export function foldUnchanged(rows: readonly ComparedLine[]): readonly ComparedPart[] {
  const near = (at: number) =>
    rows.slice(Math.max(0, at - around), at + around + 1).some((row) => row.changed)
  const parts: ComparedPart[] = []
  let folded = 0
  rows.forEach((row, at) => {
    if (near(at)) {
      if (folded > 0) parts.push({ folded })
      folded = 0
      parts.push(row)
    } else folded += 1
  })
  if (folded > 0) parts.push({ folded })
  return parts
}

function asRow(stretches: readonly Stretch[]): ComparedLine {
  return {
    older: side(stretches, 'removed'),
    newer: side(stretches, 'added'),
    changed: stretches.some(({ kind }) => kind !== 'same'),
  }
}

function side(stretches: readonly Stretch[], own: 'removed' | 'added'): Stretch[] {
  return stretches
    .filter(({ kind }) => kind === 'same' || kind === own)
    .map((stretch, index, all) =>
      index === all.length - 1 && stretch.text.endsWith('\n')
        ? { ...stretch, text: stretch.text.slice(0, -1) }
        : stretch,
    )
}
