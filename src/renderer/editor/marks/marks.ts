import { $getNearestNodeFromDOMNode, $getNodeByKey, $isElementNode } from 'lexical'
import type { LexicalEditor, NodeKey } from 'lexical'
import { placeKey } from '#domain/release/passages.ts'
import type { Finding, Severity } from '#domain/rules/rule.ts'
import type { PassageHome } from '../bridge/read-release.ts'
import { $textOf } from '../bridge/text-offsets.ts'
import { $lineAround } from '../slots/lines.ts'
import { $domRange } from './dom-range.ts'
import { shiftStretch } from './shift-stretch.ts'
import { touchesWord } from './word-in-progress.ts'
import type { WordInProgress } from './word-in-progress.ts'

/** Marks that are drawn at once; the findings panel has all of them. */
const most = 200
const highlightNames: Readonly<Record<Severity, string>> = {
  error: 'finding-error',
  warning: 'finding-warning',
  advice: 'finding-advice',
}
const currentName = 'finding-current'

interface Mark {
  readonly finding: Finding
  readonly element: NodeKey
  readonly start: number
  readonly end: number
  /** The text of the element that the offsets are right for. */
  readonly text: string
  /** Where the finding's line comes on the page. */
  readonly order: number
}

/** The findings as drawn on the page: CSS highlights over the text, never nodes in it. */
export interface Marks {
  /** Draws findings of the release whose homes are given; one that the text no longer bears out is left out. */
  show(findings: readonly Finding[], current: Finding | null, homes: ReadonlyMap<string, PassageHome>): void
  /** Moves the marks of changed lines along with their text; null stands for the whole page. */
  follow(changed: ReadonlySet<NodeKey> | null): void
  /** Says which word is being typed; nothing is drawn on it. */
  spare(word: WordInProgress | null): void
  /** Draws those about the middle of the window, where there are more than can be drawn at once. */
  scrolled(): void
  /** The finding under a point of the window, with the box of its letters there. */
  at(x: number, y: number): { readonly finding: Finding; readonly box: DOMRect } | null
  clear(): void
}

export function createMarks(editor: LexicalEditor): Marks {
  let marks: readonly Mark[] = []
  let current: Finding | null = null
  let word: WordInProgress | null = null
  let drawn: { readonly mark: Mark; readonly range: Range }[] = []
  // The browser moves a range along with its text: a mark keeps it from check to check and from key to key.
  const ranges = new WeakMap<Mark, Range>()
  let layers: ReadonlyMap<string, readonly Range[]> = new Map()
  /** What stands in the middle of the window, by the order of lines. */
  let middle = 0

  const isCurrent = ({ finding }: Mark) =>
    current !== null && finding.fingerprint === current.fingerprint && finding.start === current.start

  function draw() {
    drawn = []
    const next = new Map<string, Range[]>()
    editor.read(() => {
      for (const mark of near(marks)) {
        if (touchesWord(word, mark.element, mark.start, mark.end)) continue
        const range = rangeOf(mark)
        if (range === null) continue
        drawn.push({ mark, range })
        push(next, highlightNames[mark.finding.severity], range)
        if (isCurrent(mark)) push(next, currentName, range)
      }
    })
    for (const name of [...Object.values(highlightNames), currentName]) {
      const now = next.get(name) ?? []
      const before = layers.get(name) ?? []
      // Most keys change no mark: what is drawn then stays as it is.
      if (now.length === before.length && now.every((range, at) => range === before[at])) continue
      if (now.length > 0) CSS.highlights.set(name, new Highlight(...now))
      else CSS.highlights.delete(name)
    }
    layers = next
  }

  function rangeOf(mark: Mark): Range | null {
    const known = ranges.get(mark)
    // Where a line was written anew, not typed into, its ranges are folded or stretched.
    if (known?.toString() === mark.finding.text) return known
    const range = $domRange(editor, mark.element, mark.start, mark.end)
    if (range) ranges.set(mark, range)
    return range
  }

  function keepRange(before: Mark, now: Mark) {
    const range = ranges.get(before)
    if (range) ranges.set(now, range)
  }

  function near(all: readonly Mark[]): readonly Mark[] {
    if (all.length <= most) return all
    let first = all.findIndex((mark) => mark.order >= middle)
    if (first < 0) first = all.length
    const start = Math.max(0, Math.min(first - most / 2, all.length - most))
    const chosen = all.slice(start, start + most)
    const extra = all.find(isCurrent)
    return extra && !chosen.includes(extra) ? [...chosen, extra] : chosen
  }

  // Asking the window what it shows makes it lay out the page: never with a key.
  function lookAtMiddle() {
    if (marks.length > most) middle = editor.read(() => middleOrder(marks))
  }

  function middleOrder(all: readonly Mark[]): number {
    const root = editor.getRootElement()
    if (root === null) return 0
    const { left, width } = root.getBoundingClientRect()
    const element = document.elementFromPoint(left + width / 2, window.innerHeight / 2)
    const node = element && root.contains(element) ? $getNearestNodeFromDOMNode(element) : null
    const line = node && $lineAround(node)
    const before = line && all.find((mark) => mark.element === line.getKey())
    if (before) return before.order
    const index = line?.getIndexWithinParent() ?? 0
    return all.find((mark) => mark.finding.slot === 'body' && mark.finding.block >= index)?.order ?? 0
  }

  return {
    show(findings, now, homes) {
      current = now
      const orders = new Map([...homes.keys()].map((key, order) => [key, order]))
      const before = new Map(marks.map((mark) => [spotOf(mark), mark]))
      marks = editor.read(() => {
        const texts = new Map<NodeKey, string>()
        return findings.flatMap((finding): Mark[] => {
          const home = homes.get(placeKey(finding))
          if (!home || finding.start === finding.end) return []
          const text = texts.get(home.element) ?? $lineText(home.element)
          texts.set(home.element, text)
          const start = home.base + finding.start
          const end = home.base + finding.end
          if (text.slice(start, end) !== finding.text) return []
          const order = orders.get(placeKey(finding)) ?? 0
          return [{ finding, element: home.element, start, end, text, order }]
        })
      })
      // A check that finds what is drawn already draws nothing anew, whoever found it.
      for (const mark of marks) {
        const known = before.get(spotOf(mark))
        if (known?.text === mark.text) keepRange(known, mark)
      }
      lookAtMiddle()
      draw()
    },
    follow(changed) {
      if (!marks.some((mark) => changed === null || changed.has(mark.element))) return
      marks = editor.read(() =>
        marks.flatMap((mark) => {
          if (changed !== null && !changed.has(mark.element)) return [mark]
          const text = $lineText(mark.element)
          const stretch = shiftStretch(mark.text, text, mark)
          if (stretch === null) return []
          const moved = { ...mark, ...stretch, text }
          keepRange(mark, moved)
          return [moved]
        }),
      )
      draw()
    },
    spare(next) {
      if (word === next) return
      word = next
      if (marks.length > 0) draw()
    },
    scrolled() {
      if (marks.length <= most) return
      lookAtMiddle()
      draw()
    },
    at(x, y) {
      for (const { mark, range } of drawn) {
        for (const box of range.getClientRects()) {
          if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)
            return { finding: mark.finding, box }
        }
      }
      return null
    },
    clear() {
      marks = []
      draw()
    },
  }
}

function spotOf({ element, start, end }: Mark): string {
  return `${element} ${start} ${end}`
}

function $lineText(key: NodeKey): string {
  const element = $getNodeByKey(key)
  return $isElementNode(element) ? $textOf(element) : ''
}

function push(layers: Map<string, Range[]>, name: string, range: Range): void {
  const layer = layers.get(name)
  if (layer) layer.push(range)
  else layers.set(name, [range])
}
