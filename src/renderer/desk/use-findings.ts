import { useMemo, useRef } from 'react'
import type { ExceptionRecord, HouseRules } from '#contract/office.ts'
import type { Directory } from '#domain/directory/directory.ts'
import { knownNames } from '#domain/directory/for-checks.ts'
import type { Release } from '#domain/release/release.ts'
import { catalogue } from '#domain/rules/catalogue.ts'
import { createChecker } from '#domain/rules/check.ts'
import { draftContext } from '#domain/rules/context.ts'
import { splitFindings } from '#domain/rules/exceptions.ts'
import type { SplitFindings } from '#domain/rules/exceptions.ts'
import type { Finding, Severity } from '#domain/rules/rule.ts'
import { sameFindings } from '../findings/same-findings.ts'
import { today } from './today.ts'

const none: readonly Finding[] = []

const gravity: Record<Severity, number> = { error: 0, warning: 1, advice: 2 }

/** The order of the panel and of F8: what blocks publication first, then as it stands on the page. */
export function inPanelOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => gravity[a.severity] - gravity[b.severity])
}

/** What the checks are told besides the release. */
export interface CheckWish {
  readonly published: boolean
  readonly skipped: ReadonlySet<string>
  readonly exceptions: readonly ExceptionRecord[]
  readonly house: HouseRules
  /** Null until the store has answered: the program's own list then serves. */
  readonly directory: Directory | null
}

/** The findings of the release on screen in panel order, told apart by the exceptions. */
export function useFindings(release: Release | null, wish: CheckWish): SplitFindings<ExceptionRecord> {
  const { published, skipped, exceptions, house, directory } = wish
  const check = useMemo(() => {
    const off = new Set(house.off.map(({ rule }) => rule))
    const known = directory === null ? {} : knownNames(directory)
    return createChecker(catalogue, { ...draftContext, ...known, published, off, house })
  }, [published, house, directory])
  const last = useRef(none)
  const found = useMemo(() => {
    last.current = release === null ? none : sameFindings(check(release), last.current)
    return last.current
  }, [check, release])
  return useMemo(() => {
    const unskipped = inPanelOrder(found.filter((finding) => !skipped.has(finding.fingerprint)))
    return splitFindings(unskipped, exceptions, today())
  }, [found, skipped, exceptions])
}
