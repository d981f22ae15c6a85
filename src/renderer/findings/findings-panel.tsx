import { CircleCheck, Wand2 } from 'lucide-react'
import { useLayoutEffect, useMemo, useRef } from 'react'
import { Button } from 'react-aria-components'
import type { ExceptionRecord } from '#contract/office.ts'
import type { Release } from '#domain/release/release.ts'
import type { SplitFindings } from '#domain/rules/exceptions.ts'
import type { Finding, Severity } from '#domain/rules/rule.ts'
import { iconLook } from '../desk/control.tsx'
import type { DeskActions } from '../desk/desk-actions.ts'
import { useSay, useStrings } from '../desk/language.tsx'
import { ExceptedList } from './excepted-list.tsx'
import { currentRow, FindingLevel } from './finding-level.tsx'
import type { RowActions } from './finding-level.tsx'
import { useFindingRows } from './finding-rows.ts'
import './findings.css'

interface FindingsPanelProps {
  readonly release: Release
  readonly findings: readonly Finding[]
  readonly current: string | null
  readonly actions: DeskActions
  readonly split: SplitFindings<ExceptionRecord>
  onWithdraw(exception: ExceptionRecord): void
}

const levels: readonly Severity[] = ['error', 'warning', 'advice']

/** Everything that the checks found, gravest first; a row leads to its place and carries its fix. */
export function FindingsPanel({
  release,
  findings,
  current,
  actions,
  split,
  onWithdraw,
}: FindingsPanelProps) {
  const { findings: strings } = useStrings()
  const say = useSay()
  const safe = findings.filter((one) => one.fixes.some((fix) => fix.safe)).length
  const blank = release.headline === '' && release.body.length === 0
  const { rows, findings: byRow } = useFindingRows(release, findings, say)
  const onScreen = useRef(byRow)
  useLayoutEffect(() => {
    onScreen.current = byRow
  })
  const on = useMemo(
    (): RowActions => ({
      goTo(id) {
        const finding = onScreen.current.get(id)
        if (finding) actions.goTo(finding, false)
      },
      fix(id) {
        const finding = onScreen.current.get(id)
        if (finding) actions.fix(finding, true)
      },
    }),
    [actions],
  )
  const marked = currentRow(byRow, current)
  return (
    <div className="findings">
      <Verdict findings={findings} blank={blank} />
      {safe > 0 ? (
        <Button className="button outlined small findings-safe" onPress={() => actions.fixAllSafe()}>
          <Wand2 {...iconLook} size={16} />
          {strings.fixAllSafe(safe)}
        </Button>
      ) : null}
      <div className="findings-list">
        {levels.map((severity) => (
          <FindingLevel
            key={severity}
            severity={severity}
            rows={rows.filter((row) => row.severity === severity)}
            current={marked?.severity === severity ? marked.id : null}
            on={on}
          />
        ))}
        {findings.length === 0 ? (
          <div className="findings-clear">
            {blank ? null : <CircleCheck {...iconLook} size={32} />}
            <p>{blank ? strings.blank : strings.nothingBody}</p>
          </div>
        ) : null}
        <ExceptedList split={split} onWithdraw={onWithdraw} />
      </div>
    </div>
  )
}

function Verdict({ findings, blank }: { findings: readonly Finding[]; blank: boolean }) {
  const { findings: strings } = useStrings()
  const errors = findings.filter((one) => one.severity === 'error').length
  const warnings = findings.filter((one) => one.severity === 'warning').length
  const tone = errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'done'
  const text =
    errors > 0
      ? strings.notReady(errors)
      : warnings > 0
        ? strings.shouldLook(warnings)
        : findings.length > 0
          ? strings.readyWith(findings.length)
          : strings.ready
  return (
    <h2 className={`verdict ${blank ? 'blank' : tone}`} aria-live="polite">
      {blank ? strings.title : text}
    </h2>
  )
}
