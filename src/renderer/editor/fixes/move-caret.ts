import { samePlace } from '#domain/release/passages.ts'
import type { Edit, JoinEdit, ReplaceEdit } from '#domain/release/edits.ts'
import { asTaken, newLineIn } from '#domain/release/new-lines.ts'
import type { Release } from '#domain/release/release.ts'
import type { CaretSpot } from '../editor-handle.ts'

/**
 * Where a caret stands after edits that were made elsewhere or around it. The edits are those of one fix,
 * their offsets those of the text before, of which `release` is the whole. A caret inside a replaced stretch stays
 * inside what replaced it. `lengthOf` gives the length of a passage before the edits.
 */
export function moveCaret(
  caret: CaretSpot,
  edits: readonly Edit[],
  release: Release,
  lengthOf: (place: CaretSpot) => number,
): CaretSpot {
  const lastToFirst = [...edits].sort((a, b) => b.block - a.block || b.item - a.item || end(b) - end(a))
  let moved = caret
  for (const edit of lastToFirst) {
    moved = edit.kind === 'join' ? joined(moved, edit, lengthOf) : replaced(moved, edit, release)
  }
  return moved
}

function end(edit: Edit): number {
  return edit.kind === 'join' ? Number.MAX_SAFE_INTEGER : edit.start
}

function replaced(caret: CaretSpot, edit: ReplaceEdit, release: Release): CaretSpot {
  if (caret.slot !== edit.slot) return caret
  const lines = asTaken(release, edit).text.split('\n')
  const more = lines.length - 1
  const items = newLineIn(release, edit) === 'item'
  const down = items ? { item: caret.item + more } : { block: caret.block + more }
  if (!samePlace(caret, edit)) {
    const behind = items ? caret.block === edit.block && caret.item > edit.item : caret.block > edit.block
    return behind ? { ...caret, ...down } : caret
  }
  if (caret.offset <= edit.start && edit.start < edit.end) return caret
  if (caret.offset < edit.start) return caret
  const lastLine = lines.at(-1) ?? ''
  const past = Math.max(0, caret.offset - edit.end)
  if (more === 0)
    return {
      ...caret,
      offset:
        edit.start +
        (past > 0 || caret.offset >= edit.end
          ? lastLine.length
          : Math.min(lastLine.length, caret.offset - edit.start)) +
        past,
    }
  return { ...caret, ...down, offset: lastLine.length + past }
}

function joined(caret: CaretSpot, edit: JoinEdit, lengthOf: (place: CaretSpot) => number): CaretSpot {
  if (caret.slot !== edit.slot || caret.block <= edit.block) return caret
  if (caret.block > edit.block + 1) return { ...caret, block: caret.block - 1 }
  const before = lengthOf({ ...edit, offset: 0 })
  return { ...caret, block: edit.block, offset: before + edit.glue.length + caret.offset }
}
