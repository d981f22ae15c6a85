import type { IsoDate } from '../release/release.ts'
import { bestAnchor, knownAs } from './re-anchoring.ts'
import type { Finding } from './rule.ts'

/** This very spot, this release wherever the text stands, or every release of the office. */
export type ExceptionScope = 'spot' | 'release' | 'office'

/** A name, a verbatim quotation, as in another document, or something else (then the note says what). */
export type ExceptionReason = 'name' | 'quotation' | 'document' | 'other'

/** A finding that someone let stand, with the reason, the person and the time. */
export interface Exception {
  readonly rule: string
  /** Of the finding as it was excepted; see {@link SplitFindings.moved}. */
  readonly fingerprint: string
  /** Exactly what the finding marked: an exception dies with its text. */
  readonly text: string
  readonly scope: ExceptionScope
  readonly reason: ExceptionReason
  readonly note: string
  readonly by: string
  /** Milliseconds since 1970 (UTC). */
  readonly at: number
  /** The last day on which it holds; null for ever. */
  readonly until: IsoDate | null
}

/** The findings of a release, told apart by the exceptions. */
export interface SplitFindings<Known extends Exception> {
  /** What still wants an answer, in the order of the page. */
  readonly standing: readonly Finding[]
  readonly excepted: readonly { readonly finding: Finding; readonly exception: Known }[]
  /** Exceptions of this release that no finding needs any more; those of the office are left out, as other releases may need them. */
  readonly unused: readonly Known[]
  /** Exceptions whose last day is over. */
  readonly expired: readonly Known[]
  /** Exceptions that were found again although the text beside them changed: `fingerprint` is what to keep from now on. */
  readonly moved: readonly { readonly exception: Known; readonly fingerprint: string }[]
}

/**
 * Tells the findings of a release apart by its exceptions. An exception for a spot holds where its fingerprint
 * stands; where that is gone, for the one finding of the same rule, slot and text that still has one whole side
 * of its surroundings. One for the release or the office holds for its rule and text wherever they stand.
 */
export function splitFindings<Known extends Exception>(
  findings: readonly Finding[],
  exceptions: readonly Known[],
  today: IsoDate,
): SplitFindings<Known> {
  const expired = exceptions.filter(({ until }) => until !== null && until < today)
  const inForce = exceptions.filter((exception) => !expired.includes(exception))
  const taken = new Map<Finding, Known>()
  const used = new Set<Known>()
  const take = (finding: Finding, exception: Known) => {
    if (!taken.has(finding)) taken.set(finding, exception)
    used.add(exception)
  }
  const exact = new Map<string, Known>()
  const wide = new Map<string, Known>()
  for (const exception of inForce) {
    if (exception.scope === 'spot') exact.set(exception.fingerprint, exception)
    else wide.set(knownAs(exception), exception)
  }
  for (const finding of findings) {
    const exception = exact.get(finding.fingerprint) ?? wide.get(knownAs(finding))
    if (exception) take(finding, exception)
  }
  const moved: { exception: Known; fingerprint: string }[] = []
  for (const exception of inForce) {
    if (exception.scope !== 'spot' || used.has(exception)) continue
    const open = findings.filter((finding) => !taken.has(finding))
    const found = bestAnchor(exception, open)
    if (!found) continue
    take(found, exception)
    moved.push({ exception, fingerprint: found.fingerprint })
  }
  return {
    standing: findings.filter((finding) => !taken.has(finding)),
    excepted: findings.flatMap((finding) => {
      const exception = taken.get(finding)
      return exception ? [{ finding, exception }] : []
    }),
    unused: inForce.filter((exception) => exception.scope !== 'office' && !used.has(exception)),
    expired,
    moved,
  }
}

/** Why a reason is not enough: `other` must say what it is, and a last day must not be over. */
export type ReasonRefusal = 'note-missing' | 'until-over'

/** What is wrong with the reason that someone gives; null when it will do. */
export function refuseReason(
  { reason, note, until }: Pick<Exception, 'reason' | 'note' | 'until'>,
  today: IsoDate,
): ReasonRefusal | null {
  if (reason === 'other' && note.trim() === '') return 'note-missing'
  return until !== null && until < today ? 'until-over' : null
}
