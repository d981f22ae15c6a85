import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { passageText, samePlace } from '#domain/release/passages.ts'
import { findInRelease, replacements } from '#domain/search/find-in-release.ts'
import type { Found, Stretch } from '#domain/search/find-in-release.ts'
import type { ReplaceEdit } from '#domain/release/edits.ts'
import type { OpenDraft } from '../desk/desk-state.ts'
import type { Desk } from '../desk/use-desk.ts'

/** A selection of one line and at most this long is what is looked for; a longer one is where it is looked for. */
const longestQuery = 80

/** The find bar's state and what it can do. */
export interface FindView {
  readonly query: string
  setQuery(query: string): void
  readonly exact: boolean
  setExact(exact: boolean): void
  /** Whether there is a selection to keep to, and whether it is kept to. */
  readonly canKeep: boolean
  readonly kept: boolean
  setKept(kept: boolean): void
  readonly found: readonly Found[]
  /** Which one is current, counted from 0. */
  readonly at: number
  go(step: 1 | -1): void
  /** Puts the text in the place of the current one; answers false where that would cut a letter. */
  replace(text: string): boolean
  /** What replacing all of them would do. */
  edits(text: string): readonly ReplaceEdit[]
  apply(edits: readonly ReplaceEdit[]): boolean
  /** Leaves the caret at the current one. */
  leave(): void
}

/** Finds in the open release, as it is typed. */
export function useFind(desk: Desk, open: OpenDraft): FindView {
  const { editor } = desk
  const [begun] = useState(() => beginning(desk))
  const [query, setQuery] = useState(begun.query)
  const [exact, setExact] = useState(false)
  const [stretches, setStretches] = useState(begun.within)
  const [kept, setKept] = useState(begun.within.length > 0)
  const [chosen, setChosen] = useState<number | null>(null)
  const looked = useDeferredValue(query)
  const { release } = open
  const found = useMemo(
    () => findInRelease(release, looked, { exact, within: kept ? stretches : undefined }),
    [release, looked, exact, kept, stretches],
  )
  const at = Math.min(chosen ?? firstFrom(found, begun.from), Math.max(0, found.length - 1))

  useEffect(() => editor.current?.showFound(found, at), [editor, found, at])
  useEffect(() => {
    const here = editor.current
    return () => here?.showFound([], 0)
  }, [editor])
  // What is being typed brings its first place into view, and leaves the keyboard in the field.
  useEffect(() => {
    const one = found[at]
    if (one && looked !== '') editor.current?.select(one, one.start, one.end, false)
    // Only another query or another place moves the page; typing on the page must not.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [looked, exact, at])

  const apply = (edits: readonly ReplaceEdit[]) => {
    const fix = { label: { th: '', en: '' }, safe: false, edits }
    if (edits.length === 0 || editor.current?.applyFixes(release, [fix]) !== true) return false
    setStretches((all) => all.map((stretch) => stretched(stretch, edits)))
    return true
  }
  return {
    query,
    setQuery(next) {
      setQuery(next)
      setChosen(null)
    },
    exact,
    setExact,
    canKeep: begun.within.length > 0,
    kept,
    setKept,
    found,
    at,
    go(step) {
      if (found.length > 0) setChosen((at + step + found.length) % found.length)
    },
    replace(text) {
      const one = found[at]
      if (!one?.whole) return false
      setChosen(at)
      const edits = replacements([one], text)
      // What says the same already is passed by.
      if (edits.length === 0) setChosen((at + 1) % found.length)
      return edits.length === 0 || apply(edits)
    },
    edits: (text) => replacements(found, text),
    apply,
    leave() {
      const one = found[at]
      if (one) editor.current?.select(one, one.start, one.end, true)
      else editor.current?.focusSlot(begun.from?.slot ?? 'headline')
    },
  }
}

function beginning({ editor, latest }: Desk): {
  readonly query: string
  readonly within: readonly Stretch[]
  readonly from: Stretch | null
} {
  const standing = editor.current?.selections() ?? []
  const selected = standing.filter(({ start, end }) => end > start)
  const [from = null] = standing
  const [only, more] = selected
  const release = latest.current.open?.release
  if (only && !more && only.end - only.start <= longestQuery && release) {
    const text = editor.current?.readNow() ?? release
    return { query: textOf(text, only), within: [], from: only }
  }
  return { query: '', within: selected, from }
}

function textOf(release: OpenDraft['release'], stretch: Stretch): string {
  return passageText(release, stretch).slice(stretch.start, stretch.end)
}

function firstFrom(found: readonly Found[], from: Stretch | null): number {
  if (from === null) return 0
  const next = found.findIndex((one) => samePlace(one, from) && one.start >= from.start)
  return Math.max(0, next)
}

// A stretch grows and shrinks with what is replaced in it.
function stretched(stretch: Stretch, edits: readonly ReplaceEdit[]): Stretch {
  const grown = edits
    .filter((edit) => samePlace(edit, stretch) && edit.start >= stretch.start && edit.end <= stretch.end)
    .reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0)
  return { ...stretch, end: stretch.end + grown }
}
