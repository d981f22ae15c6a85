import type { CheckSum } from '#contract/checks.ts'
import { useStrings } from '../desk/language.tsx'

/** Months that fit beside each other. */
const mostMonths = 48

/** Findings month by month, the last four years of what there is: one bar each, and in words for who does not see it. */
export function Trend({ months }: { months: readonly CheckSum[] }) {
  const { checks: strings, dates } = useStrings()
  const shown = months.filter(({ name }) => name !== '').slice(-mostMonths)
  const [first] = shown
  const last = shown.at(-1)
  if (!first || !last || shown.length < 2) return null
  const top = shown.reduce((best, one) => (one.findings > best.findings ? one : best))
  const says = strings.trendSays(
    dates.month(first.name),
    dates.month(last.name),
    top.findings,
    dates.month(top.name),
  )
  return (
    <div>
      <h3>{strings.trend}</h3>
      <figure className="checks-figure">
        <div className="checks-trend" aria-hidden>
          {shown.map(({ name, findings, releases }) => (
            <span
              key={name}
              title={strings.monthFindings(dates.month(name), findings, releases)}
              style={{ height: `${Math.max(2, Math.round((findings / Math.max(1, top.findings)) * 100))}%` }}
            />
          ))}
        </div>
        <figcaption className="facts">{says}</figcaption>
      </figure>
    </div>
  )
}
