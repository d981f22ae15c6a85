import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs'
import { paragraph, emptyRelease } from '#domain/release/release.ts'
import type { Release } from '#domain/release/release.ts'
import { writeStoredForm } from '#domain/release/stored-form.ts'
import { examineStore } from '../examine.ts'
import { sha256 } from '../row-hash.ts'
import type { Store } from '../store.ts'

/** A save that a person was told is safe. */
export interface Acknowledged {
  readonly draft: string
  readonly base: number
  /** Of the stored form. */
  readonly sha256: string
}

/** Opens the list of what a person was told: each line is one, and outlives the process that wrote it. */
export function acknowledgeIn(file: string): { tell(line: object): void; close(): void } {
  const descriptor = openSync(file, 'a')
  return {
    tell: (line) => void writeSync(descriptor, `${JSON.stringify(line)}\n`),
    close: () => closeSync(descriptor),
  }
}

/** What was told so far. */
export function readAcknowledged<Line = Acknowledged>(file: string): Line[] {
  return existsSync(file) ? linesOf(readFileSync(file, 'utf8')) : []
}

/** The lines of such a list; one that was cut off was never told. */
export function linesOf<Line = Acknowledged>(text: string): Line[] {
  const lines = text.split('\n').slice(0, -1)
  // Written by the programs beside this file from this very type.
  return lines.map((line) => JSON.parse(line) as Line)
}

/** A text that no other save has, of a length that varies from a line to some pages. */
export function releaseNumber(number: number): Release {
  const lines = Array.from({ length: 1 + ((number * 7) % 23) }, (_, line) =>
    paragraph(`ข้อความที่ ${number} บรรทัด ${line} ${'ข่าวของสำนัก '.repeat((number * 31 + line * 17) % 19)}`),
  )
  return { ...emptyRelease('2024-04-29'), headline: `ข่าวที่ ${number}`, body: lines }
}

/** The hash by which a save of this text is told. */
export function hashOf(release: Release): string {
  return sha256(writeStoredForm(release))
}

/**
 * Looks through an open store: what SQLite and the hash of every row find damaged, and what was told but is
 * neither what a draft says now nor in its history.
 */
export async function lookThrough(
  store: Store,
  told: readonly Acknowledged[],
): Promise<{ damaged: number; lost: readonly Acknowledged[] }> {
  const sound = store.client.pragma('integrity_check', { simple: true }) === 'ok'
  const { damaged } = await examineStore(store)
  const kept = new Set<unknown>()
  for (const table of ['drafts', 'revisions'] as const) {
    const name = table === 'drafts' ? 'id' : 'draft'
    const keys = `SELECT ${name} || ':' || base || ':' || release_sha256 FROM ${table}`
    for (const key of store.client.prepare(keys).pluck().iterate()) kept.add(key)
  }
  const lost = told.filter(({ draft, base, sha256 }) => !kept.has(`${draft}:${base}:${sha256}`))
  return { damaged: damaged.length + (sound ? 0 : 1), lost }
}
