import type { CheckSum } from '#contract/checks.ts'
import { useStrings } from '../desk/language.tsx'

interface SumsProps {
  readonly title: string
  readonly sums: readonly CheckSum[]
  nameOf(name: string): string
}

/** Findings by year or category, those with any. */
export function Sums({ title, sums, nameOf }: SumsProps) {
  const { checks: strings } = useStrings()
  return (
    <div>
      <h3>{title}</h3>
      <dl className="checks-sum">
        {sums
          .filter(({ findings }) => findings > 0)
          .map(({ name, findings, withFindings }) => (
            <div key={name}>
              <dt>{name === '' ? strings.noName : nameOf(name)}</dt>
              <dd>{strings.ruleFacts(findings, withFindings)}</dd>
            </div>
          ))}
      </dl>
    </div>
  )
}
