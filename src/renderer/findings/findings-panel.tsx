import { CircleCheck, Wand2 } from 'lucide-react'
import { memo, useMemo, useRef } from 'react'
import { Button, GridList, GridListItem } from 'react-aria-components'
import { passages, placeKey } from '#domain/release/passages.ts'
import type { ExceptionRecord } from '#contract/office.ts'
import type { Release } from '#domain/release/release.ts'
import type { SplitFindings } from '#domain/rules/exceptions.ts'
import type { Finding, Severity } from '#domain/rules/rule.ts'
import { iconLook } from '../desk/control.tsx'
import type { DeskActions } from '../desk/desk-actions.ts'
import { useSay, useStrings } from '../desk/language.tsx'
import { signs } from '../desk/status-bar.tsx'
import { ExceptedList } from './excepted-list.tsx'
import { fixText, inContext, shown } from './in-context.ts'
import type { InContext } from './in-context.ts'
import { sameList } from './same-findings.ts'
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
  const safe = findings.filter((one) => one.fixes.some((fix) => fix.safe)).length
  const blank = release.headline === '' && release.body.length === 0
  const rows = useRows(release, findings)
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
          <Level
            key={severity}
            severity={severity}
            rows={rows.filter(({ finding }) => finding.severity === severity)}
            current={current}
            actions={actions}
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

interface Row {
  readonly finding: Finding
  /** Null where the finding's place has no line of text. */
  readonly context: InContext | null
}

// The same rows again where neither the finding nor the words around it have changed.
function useRows(release: Release, findings: readonly Finding[]): readonly Row[] {
  const last = useRef(new Map<Finding, Row>())
  return useMemo(() => {
    const texts = new Map(passages(release).map((passage) => [placeKey(passage), passage.text]))
    const rows = findings.map((finding): Row => {
      const passage = texts.get(placeKey(finding)) ?? ''
      const context = passage === '' ? null : inContext(passage, finding)
      const known = last.current.get(finding)
      return known && sameContext(known.context, context) ? known : { finding, context }
    })
    last.current = new Map(rows.map((row) => [row.finding, row]))
    return rows
  }, [release, findings])
}

function sameContext(a: InContext | null, b: InContext | null): boolean {
  return a?.before === b?.before && a?.text === b?.text && a?.after === b?.after
}

interface LevelProps extends Pick<FindingsPanelProps, 'actions'> {
  readonly severity: Severity
  readonly rows: readonly Row[]
  /** The current finding's fingerprint, where it is of this level. */
  readonly current: string | null
}

const Level = memo(DrawnLevel, (a, b) => {
  return (
    a.severity === b.severity &&
    a.current === b.current &&
    a.actions === b.actions &&
    sameList(a.rows, b.rows)
  )
})

function DrawnLevel({ severity, rows, current, actions }: LevelProps) {
  const { findings: strings } = useStrings()
  const say = useSay()
  if (rows.length === 0) return null
  const name = strings.levels[severity]
  return (
    <section className="level">
      <h3 className={severity}>
        <span className="sign" aria-hidden>
          {signs[severity]}
        </span>
        {name}
        <span className="level-count">{rows.length}</span>
      </h3>
      <GridList
        aria-label={name}
        className="level-rows"
        selectionMode="none"
        onAction={(key) => {
          const row = rows[Number(key)]
          if (row) actions.goTo(row.finding, false)
        }}
      >
        {rows.map(({ finding, context }, at) => {
          const fix = finding.fixes[0]
          return (
            <GridListItem
              key={`${finding.fingerprint}:${at}`}
              id={String(at)}
              textValue={say(finding.message)}
              className={finding.fingerprint === current ? 'finding-row current' : 'finding-row'}
            >
              <span className="finding-message">{say(finding.message)}</span>
              {context === null ? null : (
                <span className="finding-context" lang="th">
                  {context.before}
                  <mark className={severity}>{context.text}</mark>
                  {context.after}
                </span>
              )}
              {fix ? (
                <Button
                  className="button small outlined finding-fix"
                  onPress={() => actions.fix(finding, true)}
                  aria-label={`${strings.fix}: ${shown(say(fix.label))}`}
                >
                  {fixName(fixText(fix), say(fix.label), strings)}
                </Button>
              ) : null}
            </GridListItem>
          )
        })}
      </GridList>
    </section>
  )
}

// A button says what it will write where that is short and can be seen; otherwise what it does.
function fixName(written: string | null, label: string, strings: { fix: string; remove: string }): string {
  if (written === '') return strings.remove
  const shown = label.trim()
  return shown === '' || shown.length > 24 || (written !== null && written.trim() === '')
    ? strings.fix
    : shown
}
