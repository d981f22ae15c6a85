import { ArrowRight } from 'lucide-react'
import { useState } from 'react'
import type { KeyboardEvent, RefObject } from 'react'
import { Button, Dialog, Popover } from 'react-aria-components'
import { catalogue } from '#domain/rules/catalogue.ts'
import type { Finding, Fix, Rule } from '#domain/rules/rule.ts'
import { iconLook } from '../desk/control.tsx'
import { keyOf } from '../desk/keys.ts'
import { useSay, useStrings } from '../desk/language.tsx'
import { signs } from '../desk/status-bar.tsx'
import { fixText, shown } from './in-context.ts'

const rules = new Map<string, Rule>(catalogue.map((rule) => [rule.id, rule]))

interface FindingCardProps {
  readonly finding: Finding
  readonly anchor: RefObject<HTMLElement | null>
  onFix(fix: Fix, goOn: boolean): void
  onSkip(): void
  onClose(): void
}

/** One finding beside its text: what is wrong, what to put instead, and why. */
export function FindingCard({ finding, anchor, onFix, onSkip, onClose }: FindingCardProps) {
  const { findings: strings } = useStrings()
  const say = useSay()
  const [whyOpen, setWhyOpen] = useState(false)
  const rule = rules.get(finding.rule)

  function onKey(event: KeyboardEvent) {
    const key = keyOf(event.nativeEvent)
    const digit = /^[1-9]$/.test(key) ? finding.fixes[Number(key) - 1] : undefined
    const [first] = finding.fixes
    if (digit) onFix(digit, false)
    else if (key === 'Enter' && event.ctrlKey && first) onFix(first, true)
    else if (key === 'Enter' && first && !(event.target as HTMLElement).closest('button')) onFix(first, false)
    else if (key === 'i' && !event.ctrlKey) onSkip()
    else if (key === 'w' && !event.ctrlKey) setWhyOpen((open) => !open)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <Popover
      className="popover card"
      triggerRef={anchor}
      isOpen
      placement="bottom start"
      offset={6}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Dialog className="card-body" aria-label={strings.card}>
        <div onKeyDown={onKey} role="presentation">
          <p className="card-message">
            <span className={`sign ${finding.severity}`} aria-hidden>
              {signs[finding.severity]}
            </span>
            {say(finding.message)}
          </p>
          <div className="card-fixes">
            {finding.fixes.map((fix, at) => (
              <Button
                key={`${say(fix.label)}:${at}`}
                autoFocus={at === 0}
                className={at === 0 ? 'button main card-fix' : 'button outlined card-fix'}
                onPress={() => onFix(fix, false)}
              >
                <FixWords finding={finding} fix={fix} />
                <kbd>{at + 1}</kbd>
              </Button>
            ))}
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
            <Button className="button small" onPress={onSkip}>
              {strings.skip} <kbd>I</kbd>
            </Button>
            <Button className="button small" onPress={onClose}>
              {strings.close} <kbd>Esc</kbd>
            </Button>
          </div>
        </div>
      </Dialog>
    </Popover>
  )
}

function FixWords({ finding, fix }: { finding: Finding; fix: Fix }) {
  const { findings: strings } = useStrings()
  const say = useSay()
  const after = fixText(fix)
  const plain =
    after !== null &&
    fix.edits.length === 1 &&
    finding.text.trim() !== '' &&
    finding.text.length + after.length < 60
  if (after === '' && plain) return <span>{strings.remove}</span>
  if (!plain || say(fix.label) !== after) return <span>{say(fix.label)}</span>
  return (
    <span className="card-change">
      <del>{shown(finding.text)}</del>
      <ArrowRight {...iconLook} size={15} />
      <ins>{shown(after)}</ins>
    </span>
  )
}

function Why({ rule }: { rule: Rule }) {
  const { findings: strings } = useStrings()
  const say = useSay()
  const example = rule.examples.find((one) => 'bad' in one && one.fixed !== undefined)
  return (
    <div className="card-why">
      <p>{say(rule.why)}</p>
      <p className="card-source">
        {strings.source}: {rule.source.work}
        {rule.source.where ? ` ${rule.source.where}` : ''}
        {rule.source.certain ? '' : ` (${strings.housePractice})`}
      </p>
      {example && 'bad' in example && example.fixed !== undefined ? (
        <dl className="card-example">
          <dt>{strings.wrong}</dt>
          <dd>{example.bad.replaceAll(/[⟦⟧]/g, '')}</dd>
          <dt>{strings.right}</dt>
          <dd>{example.fixed}</dd>
        </dl>
      ) : null}
    </div>
  )
}
