import type { LexicalEditor } from 'lexical'
import { placeKey } from '#domain/release/passages.ts'
import type { SelectedStretch } from '../editor-handle.ts'
import type { PassageHome } from '../bridge/read-release.ts'
import { $domRange } from './dom-range.ts'

/** As many are drawn on either side of the current one; the find bar counts them all. */
const reach = 300
const everyName = 'found'
const currentName = 'found-current'

/** Draws what a search in the release found, as highlights over the text; `current` counts in `found`. */
export function showFound(
  editor: LexicalEditor,
  homes: ReadonlyMap<string, PassageHome>,
  found: readonly SelectedStretch[],
  current: number,
): void {
  const from = Math.max(0, current - reach)
  const every: Range[] = []
  let now: Range | null = null
  editor.read(() => {
    found.slice(from, from + 2 * reach).forEach((one, at) => {
      const home = homes.get(placeKey(one))
      const range = home && $domRange(editor, home.element, home.base + one.start, home.base + one.end)
      if (!range) return
      every.push(range)
      if (from + at === current) now = range
    })
  })
  draw(everyName, every)
  draw(currentName, now === null ? [] : [now])
}

/** Takes the marks of a search away. */
export function clearFound(): void {
  draw(everyName, [])
  draw(currentName, [])
}

function draw(name: string, ranges: readonly Range[]): void {
  if (ranges.length === 0) CSS.highlights.delete(name)
  else CSS.highlights.set(name, new Highlight(...ranges))
}
