import type { Finding } from '#domain/rules/rule.ts'
import type { ExceptionRecord } from './office.ts'

/**
 * The exception that a finding falls under, if any: one for a spot holds for that very spot, one for the
 * release or the office for the same rule and the same text wherever it stands.
 */
export function exceptionFor(
  finding: Pick<Finding, 'rule' | 'text' | 'fingerprint'>,
  exceptions: readonly ExceptionRecord[],
): ExceptionRecord | undefined {
  return exceptions.find(
    ({ rule, scope, text, fingerprint }) =>
      rule === finding.rule &&
      (scope === 'spot' ? fingerprint === finding.fingerprint : text === finding.text),
  )
}
