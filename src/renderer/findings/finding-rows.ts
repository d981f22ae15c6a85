import { useMemo, useRef } from 'react'
import { passages, placeKey } from '#domain/release/passages.ts'
import type { Release } from '#domain/release/release.ts'
import type { Bilingual } from '#domain/language.ts'
import type { Finding } from '#domain/rules/rule.ts'
import { fixText, inContext } from './in-context.ts'
import type { InContext } from './in-context.ts'

/** A finding as its row of the panel shows it: the same object as long as nothing that is shown has changed. */
export interface FindingRow {
  /** Another for every row; the same for a finding from check to check. */
  readonly id: string
  readonly severity: Finding['severity']
  readonly message: string
  /** Null where the finding's place has no line of text. */
  readonly context: InContext | null
  /** The first fix: its name, and what it writes where that is a replacement. Null where there is none. */
  readonly fix: { readonly label: string; readonly writes: string | null } | null
}

/** Rows in the order of their findings, and the finding of each: its place may move while the row stays the same. */
export interface FindingRows {
  readonly rows: readonly FindingRow[]
  readonly findings: ReadonlyMap<string, Finding>
}

/** The rows of findings in a release, with the objects of the last rows where they show the same. */
export function findingRows(
  release: Release,
  findings: readonly Finding[],
  say: (sentence: Bilingual) => string,
  last: readonly FindingRow[],
): FindingRows {
  const texts = new Map(passages(release).map((passage) => [placeKey(passage), passage.text]))
  const known = new Map(last.map((row) => [row.id, row]))
  const byId = new Map<string, Finding>()
  const rows = findings.map((finding): FindingRow => {
    const row = rowOf(finding, texts.get(placeKey(finding)) ?? '', say, ownId(finding, byId))
    byId.set(row.id, finding)
    const before = known.get(row.id)
    return before && JSON.stringify(before) === JSON.stringify(row) ? before : row
  })
  return { rows, findings: byId }
}

/** The rows of what the checks found; a row that shows what it showed before is not drawn anew. */
export function useFindingRows(
  release: Release,
  findings: readonly Finding[],
  say: (sentence: Bilingual) => string,
): FindingRows {
  const last = useRef<readonly FindingRow[]>([])
  return useMemo(() => {
    const made = findingRows(release, findings, say, last.current)
    last.current = made.rows
    return made
  }, [release, findings, say])
}

function rowOf(
  finding: Finding,
  passage: string,
  say: (sentence: Bilingual) => string,
  id: string,
): FindingRow {
  const [fix] = finding.fixes
  return {
    id,
    severity: finding.severity,
    message: say(finding.message),
    context: passage === '' ? null : inContext(passage, finding),
    fix: fix ? { label: say(fix.label), writes: fixText(fix) } : null,
  }
}

// The same words in the same surroundings may be found more than once.
function ownId({ fingerprint }: Finding, taken: ReadonlyMap<string, Finding>): string {
  let id = fingerprint
  for (let turn = 2; taken.has(id); turn++) id = `${fingerprint}:${turn}`
  return id
}
