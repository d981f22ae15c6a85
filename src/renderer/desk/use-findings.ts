import { useMemo } from 'react'
import type { Release } from '#domain/release/release.ts'
import { catalogue } from '#domain/rules/catalogue.ts'
import { createChecker } from '#domain/rules/check.ts'
import { draftContext } from '#domain/rules/context.ts'
import type { Finding } from '#domain/rules/rule.ts'

const none: readonly Finding[] = []

/** The findings of the release on screen; unchanged passages are not read again. */
export function useFindings(
  release: Release | null,
  published: boolean,
  skipped: ReadonlySet<string>,
): readonly Finding[] {
  const check = useMemo(() => createChecker(catalogue, { ...draftContext, published }), [published])
  const found = useMemo(() => (release === null ? none : check(release)), [check, release])
  return useMemo(() => found.filter((finding) => !skipped.has(finding.fingerprint)), [found, skipped])
}
