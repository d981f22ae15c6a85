import type { Rule } from '#domain/rules/rule.ts'
import { useStrings } from '../desk/language.tsx'

/** The authority behind a rule, and whether it says so itself. */
export function RuleSource({ source }: Pick<Rule, 'source'>) {
  const { findings: strings } = useStrings()
  return (
    <p className="card-source">
      {strings.source}: {source.work}
      {source.where ? ` ${source.where}` : ''}
      {source.certain ? '' : ` (${strings.housePractice})`}
    </p>
  )
}
