import { ArrowRight } from 'lucide-react'
import { useState } from 'react'
import type { KeyboardEvent, RefObject } from 'react'
import { Button, Dialog, Popover } from 'react-aria-components'
import type { ExceptionRequest } from '#contract/office.ts'
import { catalogue } from '#domain/rules/catalogue.ts'
import type { Finding, Fix, Rule } from '#domain/rules/rule.ts'
import { shownExamples } from '#domain/rules/shown-examples.ts'
import { iconLook } from '../desk/control.tsx'
import { keyOf } from '../desk/keys.ts'
import { useSay, useStrings } from '../desk/language.tsx'
import { signs } from '../desk/status-bar.tsx'
import { ExceptForm } from './except-form.tsx'
import { changeOf, shown } from './in-context.ts'
import { RuleSource } from './rule-source.tsx'

const rules = new Map<string, Rule>(catalogue.map((rule) => [rule.id, rule]))

/** What can be done about the finding of a card. */
export interface CardActions {
  fix(fix: Fix, goOn: boolean): void
  /** Shows all findings of this rule that have a safe fix. */
  fixSame(): void
  skip(): void
  except(request: ExceptionRequest): void
  addName(name: string): void
  openHandbook(): void
  close(): void
}

interface FindingCardProps {
  readonly finding: Finding
  readonly anchor: RefObject<HTMLElement | null>
  /** The text of the finding's passage. */
  readonly passage: string
  /** Findings of the same rule, this one among them, that a safe fix would mend. */
  readonly same: number
  readonly on: CardActions
}

/** One finding beside its text: what is wrong, what to put instead, and why. */
export function FindingCard({ finding, passage, anchor, same, on }: FindingCardProps) {
  const { findings: strings } = useStrings()
  const say = useSay()
  const [excepting, setExcepting] = useState(false)
  return (
    <Popover
      className="popover card"
      triggerRef={anchor}
      isOpen
      placement="bottom start"
      offset={6}
      onOpenChange={(open) => {
        if (!open) on.close()
      }}
    >
      <Dialog className="card-body" aria-label={strings.card}>
        <p className="card-message">
          <span className={`sign ${finding.severity}`} aria-hidden>
            {signs[finding.severity]}
          </span>
          {say(finding.message)}
        </p>
        {excepting ? (
          <ExceptForm finding={finding} onExcept={on.except} onBack={() => setExcepting(false)} />
        ) : (
          <Answers
            finding={finding}
            passage={passage}
            same={same}
            on={on}
            onExcept={() => setExcepting(true)}
          />
        )}
      </Dialog>
    </Popover>
  )
}

interface AnswersProps extends Pick<FindingCardProps, 'finding' | 'passage' | 'same' | 'on'> {
  onExcept(): void
}

function Answers({ finding, passage, same, on, onExcept }: AnswersProps) {
  const { findings: strings } = useStrings()
  const say = useSay()
  const [whyOpen, setWhyOpen] = useState(false)
  const rule = rules.get(finding.rule)
  const named = /[ก-ฮA-Za-z]{2}/.test(finding.text) && finding.text.length <= 80
  const keys: Readonly<Record<string, () => void>> = {
    i: on.skip,
    r: onExcept,
    w: () => setWhyOpen((open) => !open),
    h: on.openHandbook,
    ...(named ? { d: () => on.addName(finding.text) } : {}),
  }

  function onKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const key = keyOf(event.nativeEvent)
    const [first] = finding.fixes
    const numbered = /^[1-9]$/.test(key) ? finding.fixes[Number(key) - 1] : undefined
    if (numbered) on.fix(numbered, false)
    else if (key === 'Enter' && first && !(event.target as HTMLElement).closest('button'))
      on.fix(first, false)
    else if (keys[key]) keys[key]()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    // The keys work wherever in the card the keyboard stands; the buttons carry the roles.
    <div onKeyDown={onKey} role="presentation">
      <div className="card-fixes">
        {finding.fixes.map((fix, at) => (
          <Button
            key={`${say(fix.label)}:${at}`}
            autoFocus={at === 0}
            className={at === 0 ? 'button main card-fix' : 'button outlined card-fix'}
            onPress={() => on.fix(fix, false)}
          >
            <FixWords finding={finding} fix={fix} passage={passage} />
            <kbd>{at + 1}</kbd>
          </Button>
        ))}
        {same > 1 ? (
          <Button className="button outlined card-fix" onPress={on.fixSame}>
            {strings.more(same - 1)} → {strings.fixSame(same)}
          </Button>
        ) : null}
      </div>
      {whyOpen && rule ? <Why rule={rule} /> : null}
      <div className="card-foot">
        <Button
          className="button small"
          autoFocus={finding.fixes.length === 0}
          onPress={() => setWhyOpen(!whyOpen)}
          aria-expanded={whyOpen}
        >
          {strings.why} <kbd>W</kbd>
        </Button>
        <Button className="button small" onPress={on.openHandbook}>
          {strings.handbookOpen} <kbd>H</kbd>
        </Button>
        <Button className="button small" onPress={on.skip}>
          {strings.skip} <kbd>I</kbd>
        </Button>
        <Button className="button small" onPress={onExcept}>
          {strings.except} <kbd>R</kbd>
        </Button>
        {named ? (
          <Button className="button small" onPress={() => on.addName(finding.text)}>
            {strings.addName} <kbd>D</kbd>
          </Button>
        ) : null}
      </div>
    </div>
  )
}

interface FixWordsProps {
  readonly finding: Finding
  readonly fix: Fix
  /** The text of the finding's passage. */
  readonly passage: string
}

/** What a fix changes, letter for letter where that can be shown; otherwise its name. */
export function FixWords({ finding, fix, passage }: FixWordsProps) {
  const { findings: strings } = useStrings()
  const say = useSay()
  const change = changeOf(passage, finding, fix)
  if (change === null) return <span>{say(fix.label)}</span>
  return (
    <span className="card-change">
      <del>{shown(change.before)}</del>
      <ArrowRight {...iconLook} size={15} />
      <ins>{change.after === '' ? strings.remove : shown(change.after)}</ins>
    </span>
  )
}

function Why({ rule }: { rule: Rule }) {
  const { findings: strings } = useStrings()
  const say = useSay()
  const example = shownExamples(rule).find(({ fixed }) => fixed !== null)
  return (
    <div className="card-why">
      <p>{say(rule.why)}</p>
      <RuleSource source={rule.source} />
      {example ? (
        <dl className="card-example">
          <dt>{strings.wrong}</dt>
          <dd>{example.text.replaceAll(/[⟦⟧]/g, '')}</dd>
          <dt>{strings.right}</dt>
          <dd>{example.fixed || strings.emptyExample}</dd>
        </dl>
      ) : null}
    </div>
  )
}
