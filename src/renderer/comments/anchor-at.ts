import type { Anchor } from '#contract/history.ts'
import { anchorOf } from '#domain/release/anchor.ts'
import { passages, samePlace } from '#domain/release/passages.ts'
import type { Release } from '#domain/release/release.ts'
import { widenToGraphemes } from '#domain/thai/graphemes.ts'
import type { SelectedStretch } from '../editor/editor-handle.ts'

/** The longest passage that a comment may quote, in UTF-16 units. */
const longest = 2000

/** The anchor of a selection, of the whole line where there is only a caret; null where that says nothing. */
export function anchorAt(release: Release, selected: SelectedStretch): Anchor | null {
  const passage = passages(release).find((one) => samePlace(one, selected))
  if (!passage || passage.text.trim() === '') return null
  const whole = selected.start === selected.end
  const { start, end } = widenToGraphemes(
    passage.text,
    whole ? 0 : selected.start,
    whole ? passage.text.length : selected.end,
  )
  if (end - start <= longest) return anchorOf(passage, start, end)
  const cut = widenToGraphemes(passage.text, start + longest, start + longest).start
  return anchorOf(passage, start, cut)
}
