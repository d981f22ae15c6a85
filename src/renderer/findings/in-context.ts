import type { Edit, ReplaceEdit } from '#domain/release/edits.ts'
import { samePlace } from '#domain/release/passages.ts'
import type { Finding, Fix } from '#domain/rules/rule.ts'

const around = 24

/** A finding's text with a little of what stands on either side, for a row of the list. */
export interface InContext {
  readonly before: string
  readonly text: string
  readonly after: string
}

/** Cuts a finding out of its passage. Never cuts between a consonant and its marks. */
export function inContext(passage: string, finding: Pick<Finding, 'start' | 'end'>): InContext {
  const from = clusterStart(passage, Math.max(0, finding.start - around))
  const to = clusterEnd(passage, Math.min(passage.length, finding.end + around))
  const longest = 80
  const text = passage.slice(finding.start, finding.end)
  return {
    before: (from > 0 ? '…' : '') + passage.slice(from, finding.start),
    text: shown(text.length > longest ? `${text.slice(0, clusterEnd(text, longest))}…` : text),
    after: passage.slice(finding.end, to) + (to < passage.length ? '…' : ''),
  }
}

/** What the first replacement of a fix writes. */
export function fixText(fix: Fix): string | null {
  const [edit] = fix.edits
  return edit?.kind === 'replace' ? edit.text : null
}

/** Text with a sign for what cannot be seen, or nobody would know what a finding is about. */
export function shown(text: string): string {
  if (text === '') return '▏'
  return text
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '·')
    .replace(/^[ \u00A0\t]+$/, (blanks) => '␣'.repeat(blanks.length))
}

const marks = /[\u0E31\u0E33-\u0E3A\u0E47-\u0E4E]/

function clusterStart(text: string, at: number): number {
  let start = at
  while (start > 0 && marks.test(text[start] ?? '')) start -= 1
  return start
}

function clusterEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && marks.test(text[end] ?? '')) end += 1
  return end
}

/** What a fix changes at its finding's own place. */
export interface Change {
  readonly before: string
  readonly after: string
}

/**
 * The stretch that a fix changes, before and after; null for a fix that joins lines, changes nothing there,
 * or changes more than fits a button. A bulk cleaning shows its first place only.
 */
export function changeOf(passage: string, finding: Finding, fix: Fix): Change | null {
  const near = fix.edits.filter((edit) => samePlace(edit, finding) && touchesFinding(edit, finding))
  if (near.length === 0 || near.some((edit) => edit.kind === 'join')) return null
  const edits = near
    .filter((edit): edit is ReplaceEdit => edit.kind === 'replace')
    .sort((a, b) => b.start - a.start)
  const start = clusterStart(passage, Math.min(finding.start, ...edits.map((edit) => edit.start)))
  const end = clusterEnd(passage, Math.max(finding.end, ...edits.map((edit) => edit.end)))
  let after = passage.slice(start, end)
  const before = after
  for (const edit of edits) {
    after = after.slice(0, edit.start - start) + edit.text + after.slice(edit.end - start)
  }
  return before === after || before.length + after.length > 120 ? null : { before, after }
}

function touchesFinding(edit: Edit, finding: Finding): boolean {
  return edit.kind === 'join' || (edit.start <= finding.end && finding.start <= edit.end)
}
