import type { Finding, Severity } from './rule.ts'

/** Whether a release may go out, as data; the words are the window's. */
export interface Readiness {
  /** `ready` goes out, `confirm` asks once (ควรแก้ is left), `blocked` does not go out (ต้องแก้ is left). */
  readonly state: 'ready' | 'confirm' | 'blocked'
  /** Findings of each level that nobody has answered. */
  readonly counts: Readonly<Record<Severity, number>>
  readonly excepted: number
  /** The number in `ยังไม่พร้อม: 2 เรื่อง`: only what blocks is counted, advice never is. */
  readonly issues: number
  /** Export and publication are held back until the errors are fixed or excepted. */
  readonly exportBlocked: boolean
}

/** The state of a release from its standing findings and the number of those excepted. */
export function readiness(standing: readonly Pick<Finding, 'severity'>[], excepted = 0): Readiness {
  const counts: Record<Severity, number> = { error: 0, warning: 0, advice: 0 }
  for (const { severity } of standing) counts[severity]++
  const exportBlocked = counts.error > 0
  const state = exportBlocked ? 'blocked' : counts.warning > 0 ? 'confirm' : 'ready'
  return { state, counts, excepted, issues: counts.error, exportBlocked }
}
