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
