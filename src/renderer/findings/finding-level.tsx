import { memo, useState } from 'react'
import { Button, Collection, GridList, GridListItem, GridListLoadMoreItem } from 'react-aria-components'
import type { Finding, Severity } from '#domain/rules/rule.ts'
import { useStrings } from '../desk/language.tsx'
import { signs } from '../desk/status-bar.tsx'
import type { FindingRow } from './finding-rows.ts'
import { shown } from './in-context.ts'
import { sameList } from './same-findings.ts'

/** Rows that are drawn before anyone scrolls, and with each arrival at the end. */
const step = 30

interface LevelProps {
  readonly severity: Severity
  readonly rows: readonly FindingRow[]
  /** The row of the current finding, where it is of this level. */
  readonly current: string | null
  readonly on: RowActions
}

/** What a row can do; it is asked by the row's id, since a finding's place moves with the text. */
export interface RowActions {
  goTo(id: string): void
  fix(id: string): void
}

/** The findings of one level; those that nobody has scrolled to are not drawn. */
export const FindingLevel = memo(DrawnLevel, (a, b) => {
  return a.severity === b.severity && a.current === b.current && a.on === b.on && sameList(a.rows, b.rows)
})

function DrawnLevel({ severity, rows, current, on }: LevelProps) {
  const { findings: strings } = useStrings()
  const [wanted, setWanted] = useState(step)
  if (rows.length === 0) return null
  const name = strings.levels[severity]
  const currentAt = current === null ? -1 : rows.findIndex(({ id }) => id === current)
  const drawn = Math.max(wanted, currentAt + step / 2)
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
        onAction={(key) => on.goTo(String(key))}
      >
        <Collection items={rows.slice(0, drawn)} dependencies={[current, on, strings]}>
          {(row) => <Row row={row} current={row.id === current} on={on} />}
        </Collection>
        {drawn < rows.length ? <GridListLoadMoreItem onLoadMore={() => setWanted(drawn + step)} /> : null}
      </GridList>
    </section>
  )
}

interface RowProps {
  readonly row: FindingRow
  readonly current: boolean
  readonly on: RowActions
}

function Row({ row, current, on }: RowProps) {
  const { findings: strings } = useStrings()
  const { id, severity, message, context, fix } = row
  return (
    <GridListItem id={id} textValue={message} className={current ? 'finding-row current' : 'finding-row'}>
      <span className="finding-message">{message}</span>
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
          onPress={() => on.fix(id)}
          aria-label={`${strings.fix}: ${shown(fix.label)}`}
        >
          {fixName(fix, strings)}
        </Button>
      ) : null}
    </GridListItem>
  )
}

// A button says what it will write where that is short and can be seen; otherwise what it does.
function fixName(
  { label, writes }: NonNullable<FindingRow['fix']>,
  strings: { readonly fix: string; readonly remove: string },
): string {
  if (writes === '') return strings.remove
  const text = label.trim()
  return text === '' || text.length > 24 || (writes !== null && writes.trim() === '') ? strings.fix : text
}

/** The row of the current finding: the first that has its fingerprint. */
export function currentRow(
  findings: ReadonlyMap<string, Finding>,
  current: string | null,
): { readonly id: string; readonly severity: Severity } | null {
  const finding = current === null ? undefined : findings.get(current)
  return finding ? { id: finding.fingerprint, severity: finding.severity } : null
}
