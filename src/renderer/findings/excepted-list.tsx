import { Button } from 'react-aria-components'
import type { ExceptionRecord } from '#contract/office.ts'
import { catalogue } from '#domain/rules/catalogue.ts'
import type { SplitFindings } from '#domain/rules/exceptions.ts'
import { Fold } from '../desk/fold.tsx'
import { whenText } from '../desk/moments.ts'
import { useSay, useStrings } from '../desk/language.tsx'
import { shown } from './in-context.ts'

const titles = new Map(catalogue.map((rule) => [rule.id, rule.title]))

interface ExceptedListProps {
  readonly split: SplitFindings<ExceptionRecord>
  onWithdraw(exception: ExceptionRecord): void
}

/** What was excepted, by whom and why, and the exceptions that nothing needs any more. */
export function ExceptedList({ split, onWithdraw }: ExceptedListProps) {
  const { findings: strings } = useStrings()
  const inUse = [...new Set(split.excepted.map(({ exception }) => exception))]
  const count = inUse.length + split.unused.length
  if (count === 0) return null
  return (
    <Fold title={strings.excepted(count)}>
      <ul className="excepted-rows">
        {inUse.map((exception) => (
          <Row key={exception.id} exception={exception} unused={false} onWithdraw={onWithdraw} />
        ))}
        {split.unused.map((exception) => (
          <Row key={exception.id} exception={exception} unused onWithdraw={onWithdraw} />
        ))}
      </ul>
    </Fold>
  )
}

interface RowProps {
  readonly exception: ExceptionRecord
  readonly unused: boolean
  onWithdraw(exception: ExceptionRecord): void
}

function Row({ exception, unused, onWithdraw }: RowProps) {
  const words = useStrings()
  const { findings: strings } = words
  const say = useSay()
  const title = titles.get(exception.rule)
  const when = whenText(exception.at, words)
  return (
    <li className="excepted-row">
      <p>
        <strong>{shown(exception.text)}</strong> · {title ? say(title) : exception.rule}
      </p>
      <p className="facts">
        {strings.reasons[exception.reason]}
        {exception.note === '' ? '' : `: ${exception.note}`} · {strings.scopes[exception.scope]} ·{' '}
        {strings.by(exception.by, when)}
      </p>
      {unused ? <p className="facts">{strings.unused}</p> : null}
      <Button className="button small outlined" onPress={() => onWithdraw(exception)}>
        {strings.withdraw}
      </Button>
    </li>
  )
}
