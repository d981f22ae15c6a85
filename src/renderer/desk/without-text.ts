import { useRef } from 'react'
import type { DeskState, OpenDraft } from './desk-state.ts'

/** What typing changes by itself. */
const byTyping: ReadonlySet<keyof DeskState> = new Set(['open', 'caret'])
const byTypingInDraft: ReadonlySet<keyof OpenDraft> = new Set(['release', 'save'])

/**
 * The desk for parts that show neither the text nor its save: the same object as long as only those change, so that
 * a key does not draw such a part anew. Its `release` and `save` are those of the last other change.
 */
export function useWithoutText(state: DeskState): DeskState {
  const kept = useRef(state)
  if (!sameBesideText(kept.current, state)) kept.current = state
  return kept.current
}

/** Whether two states differ in nothing but the text of the open draft, its save and the caret. */
export function sameBesideText(a: DeskState, b: DeskState): boolean {
  if (a === b) return true
  if (!sameBeside(a, b, byTyping)) return false
  if (a.open === null || b.open === null) return a.open === b.open
  return sameBeside(a.open, b.open, byTypingInDraft)
}

function sameBeside<Of extends object>(a: Of, b: Of, beside: ReadonlySet<keyof Of>): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Of>
  return [...keys].every((key) => beside.has(key) || a[key] === b[key])
}
