import { CircleCheck, Wand2 } from 'lucide-react'
import { useMemo } from 'react'
import { Button, GridList, GridListItem } from 'react-aria-components'
import { passages, samePlace } from '#domain/release/passages.ts'
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
            release={release}
            findings={findings.filter((one) => one.severity === severity)}
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

interface LevelProps extends Pick<FindingsPanelProps, 'release' | 'findings' | 'current' | 'actions'> {
  readonly severity: Severity
}

function Level({ severity, release, findings, current, actions }: LevelProps) {
  const { findings: strings } = useStrings()
  const say = useSay()
  const texts = useMemo(() => passages(release), [release])
  if (findings.length === 0) return null
  const name = strings.levels[severity]
  return (
    <section className="level">
      <h3 className={severity}>
        <span className="sign" aria-hidden>
          {signs[severity]}
        </span>
        {name}
        <span className="level-count">{findings.length}</span>
      </h3>
      <GridList
        aria-label={name}
        className="level-rows"
        selectionMode="none"
        onAction={(key) => {
          const finding = findings[Number(key)]
          if (finding) actions.goTo(finding, false)
        }}
      >
        {findings.map((finding, at) => {
          const passage = texts.find((one) => samePlace(one, finding))?.text ?? ''
          const fix = finding.fixes[0]
          const context = inContext(passage, finding)
          return (
            <GridListItem
              key={`${finding.fingerprint}:${at}`}
              id={String(at)}
              textValue={say(finding.message)}
              className={finding.fingerprint === current ? 'finding-row current' : 'finding-row'}
            >
              <span className="finding-message">{say(finding.message)}</span>
              {passage === '' ? null : (
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
