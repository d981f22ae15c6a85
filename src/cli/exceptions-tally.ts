import { catalogue } from '#domain/rules/catalogue.ts'
import type { Exception, SplitFindings } from '#domain/rules/exceptions.ts'
import { both } from './both-languages.ts'
import type { Checking } from './checking.ts'

/** What the exceptions of a file did over all the releases that were read. */
export interface ExceptionsTally {
  readonly excepted: number
  /** Needed by no release; those of the office are left out, as other releases may need them. */
  readonly unused: readonly Exception[]
  readonly expired: readonly Exception[]
}

const known = new Set(catalogue.map(({ id }) => id))

/** Gathers release by release what the exceptions did. One whose rule did not run is never called unused. */
export function createTally({ wanted }: Pick<Checking, 'wanted'>) {
  let excepted = 0
  let unused: readonly Exception[] | null = null
  let expired: readonly Exception[] = []
  const asked = ({ rule }: Exception) => wanted(rule) || !known.has(rule)
  return {
    add(split: SplitFindings<Exception>): void {
      excepted += split.excepted.filter(({ finding }) => wanted(finding.rule)).length
      const here: ReadonlySet<Exception> = new Set(split.unused)
      unused = unused === null ? split.unused : unused.filter((one) => here.has(one))
      expired = split.expired
    },
    sum(): ExceptionsTally {
      return { excepted, unused: (unused ?? []).filter(asked), expired: expired.filter(asked) }
    },
  }
}

/** The lines that tell what the exceptions did; none where nothing is to be told. */
export function tallyLines({ excepted, unused, expired }: ExceptionsTally): string[] {
  return [
    ...(excepted > 0 ? [both(({ cli }) => cli.excepted(excepted))] : []),
    ...unused.map(({ rule, text }) => both(({ cli }) => cli.exceptionUnused(rule, text))),
    ...expired.map(({ rule, text, until }) =>
      both(({ cli }) => cli.exceptionExpired(rule, text, until ?? '')),
    ),
  ]
}
