import { samePlace, slots } from '#domain/release/passages.ts'
import { catalogue } from '#domain/rules/catalogue.ts'
import { safeFixes } from '#domain/rules/fix-all.ts'
import type { Finding, Fix } from '#domain/rules/rule.ts'
import type { Strings } from '#strings/strings.ts'
import type { Current } from '../desk/current.ts'
import type { Desk } from '../desk/use-desk.ts'
import { inPanelOrder } from '../desk/use-findings.ts'
import type { CaretSpot } from '../editor/editor-handle.ts'
import type { HistoryActions } from '../history/history-actions.ts'

/** How a writer goes through the findings and mends what they mean. */
export interface FindingActions {
  nextFinding(step: 1 | -1): void
  openCard(): void
  goTo(finding: Finding, focus: boolean): void
  fix(finding: Finding, goOn: boolean, fix?: Fix): void
  /** Applies the first fix of the current finding or of that at the caret, or passes it by, and goes on to the next. */
  fixCurrent(): void
  /** The findings on screen are new: a walk through them goes on. */
  checked(): void
  /**
   * The writer has moved the caret: a finding that it has left is no longer current, so that no key mends what is
   * out of sight.
   */
  caretMoved(caret: CaretSpot | null): void
  /** Shows what a bulk fix would change: of one rule, or of all. */
  fixAllSafe(rule?: string): void
  /** Applies the safe fixes of these findings as one step. */
  fixNow(findings: readonly Finding[]): void
}

const cleaning = new Set(catalogue.filter((rule) => rule.clean).map((rule) => rule.id))

/** `shown` are the findings on screen; before a bulk fix, the text is kept as it is. */
export function findingActions(
  ref: Current<Desk>,
  shown: Current<readonly Finding[]>,
  words: Current<Strings>,
  history: Pick<HistoryActions, 'keep'>,
): FindingActions {
  const desk = () => ref.current
  const state = () => desk().latest.current
  const current = () => shown.current.find((one) => one.fingerprint === state().current)

  // Where a walk through the findings stands while the text of the last fix is being checked.
  let going: Finding | null = null
  // The last one that was gone to: a walk goes on from there when the writer has mended it by hand or left it.
  let last: { readonly draft: string | undefined; readonly finding: Finding } | null = null

  function goTo(finding: Finding, focus: boolean) {
    // The caret leaves the one before first, which is then no longer current.
    desk().editor.current?.select(finding, finding.start, finding.end, focus)
    desk().dispatch({ kind: 'current', fingerprint: finding.fingerprint })
    last = { draft: state().open?.id, finding }
  }

  function apply(finding: Finding, walking: boolean, fix = finding.fixes[0]) {
    const checked = state().open?.release
    const editor = desk().editor.current
    if (!fix || !checked || !editor) return
    if (!editor.applyFixes(checked, [fix])) return desk().say(words.current.findings.changedMeanwhile)
    desk().say(words.current.findings.fixed(Math.max(0, shown.current.length - 1)))
    desk().dispatch({ kind: 'current', fingerprint: null })
    if (walking) going = { ...finding, end: finding.start }
  }

  function walk(step: 1 | -1) {
    const list = shown.current
    if (list.length === 0) return
    const stand = current() ?? (last?.draft === state().open?.id ? last?.finding : undefined)
    const at = list.findIndex((one) => one.fingerprint === stand?.fingerprint)
    const ahead = stand ? list.findIndex((one) => comesAfter(one, stand)) : 0
    // In place of one that is gone stands the one behind it.
    const behind = ahead === -1 ? list.length : ahead
    const to = at !== -1 ? at + step : step === 1 ? behind : behind - 1
    const next = list[(to + list.length) % list.length]
    if (next) goTo(next, true)
  }

  function underCaret(): Finding | undefined {
    const { caret } = state()
    if (caret === null) return undefined
    return shown.current.find((one) => holds(one, caret))
  }

  return {
    nextFinding: walk,
    openCard() {
      const finding = underCaret() ?? current()
      if (!finding) return
      goTo(finding, true)
      desk().dispatch({ kind: 'card', open: true })
    },
    goTo,
    fix: apply,
    fixCurrent() {
      const finding = current() ?? underCaret()
      if (finding?.fixes.length) apply(finding, true)
      else walk(1)
    },
    caretMoved(caret) {
      const finding = current()
      if (finding && caret && !holds(finding, caret)) desk().dispatch({ kind: 'current', fingerprint: null })
    },
    checked() {
      if (going === null) return
      const from = going
      going = null
      const next = shown.current.find((one) => comesAfter(one, from)) ?? shown.current[0]
      if (next) goTo(next, true)
    },
    fixAllSafe(rule) {
      // Only what is standing is mended: exceptions beat fix-all.
      const fixes = shown.current.filter(
        (one) => one.fixes[0]?.safe && (rule === undefined || one.rule === rule),
      )
      if (fixes.length === 0) return desk().say(words.current.findings.nothingSafe)
      desk().dispatch({ kind: 'dialog', dialog: { kind: 'fix-all', fixes } })
    },
    async fixNow(findings) {
      const checked = state().open?.release
      if (!checked || !(await history.keep('fix-all', ''))) return
      const chosen = safeFixes(findings, cleaning).findings.flatMap((one) => one.fixes.slice(0, 1))
      const done = desk().editor.current?.applyFixes(checked, chosen) ?? false
      if (done)
        desk().say(words.current.findings.fixed(Math.max(0, shown.current.length - chosen.length)), {
          kind: 'undo',
        })
      else desk().say(words.current.findings.changedMeanwhile)
    },
  }
}

function holds(finding: Finding, caret: CaretSpot): boolean {
  return samePlace(finding, caret) && finding.start <= caret.offset && caret.offset <= finding.end
}

// In panel order: findings of the same level further down the page, or of a lighter level.
function comesAfter(one: Finding, from: Finding): boolean {
  const order = inPanelOrder([from, one])
  if (one.severity !== from.severity) return order[0] === from
  const slot = slots.indexOf(one.slot) - slots.indexOf(from.slot)
  return (slot || one.block - from.block || one.item - from.item || one.start - from.start) >= 0
}
