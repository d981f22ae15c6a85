import { useMemo } from 'react'
import type { Release } from '#domain/release/release.ts'
import { catalogue } from '#domain/rules/catalogue.ts'
import { createChecker } from '#domain/rules/check.ts'
import { draftContext } from '#domain/rules/context.ts'
import type { Finding, Severity } from '#domain/rules/rule.ts'

const none: readonly Finding[] = []

const gravity: Record<Severity, number> = { error: 0, warning: 1, advice: 2 }

/** The order of the panel and of F8: what blocks publication first, then as it stands on the page. */
export function inPanelOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => gravity[a.severity] - gravity[b.severity])
}

/** The findings of the release on screen in panel order; unchanged passages are not read again. */
export function useFindings(
  release: Release | null,
  published: boolean,
  skipped: ReadonlySet<string>,
): readonly Finding[] {
  const check = useMemo(() => createChecker(catalogue, { ...draftContext, published }), [published])
  const found = useMemo(() => (release === null ? none : check(release)), [check, release])
  return useMemo(
    () => inPanelOrder(found.filter((finding) => !skipped.has(finding.fingerprint))),
    [found, skipped],
  )
}
