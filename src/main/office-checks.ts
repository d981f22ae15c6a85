import type { ExceptionRecord } from '#contract/office.ts'
import { knownNames } from '#domain/directory/for-checks.ts'
import type { Release } from '#domain/release/release.ts'
import { catalogue } from '#domain/rules/catalogue.ts'
import { createChecker } from '#domain/rules/check.ts'
import type { Checker } from '#domain/rules/check.ts'
import { splitFindings } from '#domain/rules/exceptions.ts'
import type { SplitFindings } from '#domain/rules/exceptions.ts'
import type { Finding } from '#domain/rules/rule.ts'
import { rulesText } from '#domain/rules/rules-text.ts'
import { directoryVersion, readDirectory } from './store/directory/directory.ts'
import { listExceptions, officeExceptionsInForce } from './store/exceptions.ts'
import { readHouseRules } from './store/papers.ts'
import { sha256 } from './store/row-hash.ts'
import type { Store } from './store/store.ts'

/** The rules as this office has them: its words, the rules it switched off, the exceptions in force. */
export interface OfficeChecks {
  /** Another one where the rules, or what the office adds to them, would find something else. */
  readonly version: string
  /** SHA-256 of the rules themselves, and of what the office adds to them. */
  readonly hashes: { readonly rules: string; readonly house: string }
  /** The findings of a draft that nobody has excepted, by the same steps as the window. */
  find(draft: string, release: Release, published: boolean): readonly Finding[]
  /** The same with those that were excepted, and by whom. */
  split(draft: string, release: Release, published: boolean): SplitFindings<ExceptionRecord>
}

/** The rules as they are now; `edition` is the version of the program. Refuses `store-damaged` where the house rules are. */
export function officeChecks(store: Store, edition: string): OfficeChecks {
  const house = readHouseRules(store)
  const off = new Set(house.off.map(({ rule }) => rule))
  const known = knownNames(readDirectory(store))
  // Made when it is needed: many only ask for the version.
  const checkers = new Map<boolean, Checker>()
  const checker = (published: boolean): Checker => {
    const there = checkers.get(published)
    if (there) return there
    const made = createChecker(catalogue, { ...known, published, off, house })
    checkers.set(published, made)
    return made
  }
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Bangkok' }).format(store.now())
  const split = (draft: string, found: readonly Finding[]) =>
    splitFindings(found, listExceptions(store, draft), today)
  const rules = rulesText(catalogue)
  return {
    version: sha256(
      JSON.stringify([edition, rules, house, directoryVersion(store), officeExceptionsInForce(store)]),
    ),
    hashes: { rules: sha256(rules), house: sha256(JSON.stringify([house, directoryVersion(store)])) },
    find(draft, release, published) {
      const found = checker(published)(release)
      // Nearly every release of an archive has nothing to except.
      return found.length === 0 ? found : split(draft, found).standing
    },
    split: (draft, release, published) => split(draft, checker(published)(release)),
  }
}
