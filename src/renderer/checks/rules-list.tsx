import { ListBox, ListBoxItem } from 'react-aria-components'
import type { CheckStatistics } from '#contract/checks.ts'
import { catalogue } from '#domain/rules/catalogue.ts'
import { useSay, useStrings } from '../desk/language.tsx'

const rules = new Map(catalogue.map((rule) => [rule.id, rule]))
/** Stands for all rules in the list. */
const everything = 'all rules'

interface RulesListProps {
  readonly statistics: CheckStatistics
  /** Null for all. */
  readonly chosen: string | null
  onChoose(rule: string | null): void
}

/** The rules that found something, the most frequent first; one of them, or all, is looked at. */
export function RulesList({ statistics, chosen, onChoose }: RulesListProps) {
  const { checks: strings, findings: words } = useStrings()
  const say = useSay()
  const { total } = statistics
  return (
    <ListBox
      className="checks-rules"
      aria-label={strings.rules}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={[chosen ?? everything]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : [...keys]
        if (key !== undefined) onChoose(key === everything ? null : String(key))
      }}
    >
      <ListBoxItem id={everything} className="list-row checks-rule" textValue={strings.allRules}>
        <span className="checks-rule-name">{strings.allRules}</span>
        <span className="facts">{strings.ruleFacts(total.findings, total.withFindings)}</span>
      </ListBoxItem>
      {statistics.rules.map(({ rule, findings, releases }) => {
        const known = rules.get(rule)
        const name = known ? say(known.title) : rule
        return (
          <ListBoxItem key={rule} id={rule} className="list-row checks-rule" textValue={name}>
            <span className="checks-rule-name">{name}</span>
            <span className="facts">
              {known ? (
                <span className={`checks-level ${known.severity}`}>{words.levels[known.severity]}</span>
              ) : null}{' '}
              {strings.ruleFacts(findings, releases)}
            </span>
          </ListBoxItem>
        )
      })}
    </ListBox>
  )
}
