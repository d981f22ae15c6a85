import { createHash } from 'node:crypto'
import type { HistoryEvent } from '#contract/history.ts'
import type { Certificate, CertifiedFile } from '#domain/certificate/certificate-schema.ts'
import { writeThaigovText } from '#domain/formats/thaigov-text.ts'
import type { Release } from '#domain/release/release.ts'
import { isSettled } from '#domain/release/states.ts'
import { writeStoredForm } from '#domain/release/stored-form.ts'
import { catalogue } from '#domain/rules/catalogue.ts'
import type { OfficeChecks } from '#main/office-checks.ts'
import { officeChecks } from '#main/office-checks.ts'
import { readDraft } from '#main/store/drafts.ts'
import { readRecord } from '#main/store/events.ts'
import { sha256 } from '#main/store/row-hash.ts'
import type { Store } from '#main/store/store.ts'

/** So much of a text is quoted, in UTF-16 units. */
const longestQuoted = 2000

/** All of a certificate but the files. */
export type CertifiedFacts = Omit<Certificate, 'files'>

/**
 * Tells what the store knows of releases that are being exported, each from its draft: the findings that stand
 * and the exceptions by which others do not, and who approved it, if the text is the one that was approved.
 * `program` is the version of the program. Refuses `not-found`, `in-bin`, `store-damaged`.
 */
export function certifier(store: Store, program: string): (id: string, release: Release) => CertifiedFacts {
  const checks = officeChecks(store, program)
  return (id, release) => factsOf(store, checks, program, id, release)
}

function factsOf(
  store: Store,
  checks: OfficeChecks,
  program: string,
  id: string,
  release: Release,
): CertifiedFacts {
  const draft = readDraft(store, id)
  const { standing, excepted } = checks.split(id, release, draft.state === 'published')
  const asStored = writeStoredForm(release) === writeStoredForm(draft.release)
  return {
    kind: 'tokhao-certificate',
    version: 1,
    madeAt: new Date(store.now()).toISOString(),
    program,
    draft: id,
    headline: release.headline,
    state: draft.state,
    approval: asStored && isSettled(draft.state) ? approvalIn(readRecord(store, id).events) : null,
    rules: {
      count: catalogue.length,
      sha256: checks.hashes.rules,
      office: checks.hashes.house,
    },
    findings: standing.map(({ rule, severity, slot, text, message }) => ({
      rule,
      severity,
      slot,
      // A whole paragraph may be marked; its beginning says which one.
      text: text.slice(0, longestQuoted),
      message: { th: message.th, en: message.en },
    })),
    exceptions: excepted.map(({ finding, exception: { scope, reason, note, by, at } }) => ({
      rule: finding.rule,
      text: finding.text.slice(0, longestQuoted),
      scope,
      reason,
      note,
      by,
      at: new Date(at).toISOString(),
    })),
    text: { sha256: sha256(writeThaigovText(release)) },
  }
}

/** A file as a certificate names it. */
export function certifiedFile(name: string, content: string | Uint8Array): CertifiedFile {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
  return { name, bytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') }
}

// The last approval, and the reasons that were given with it or after it.
function approvalIn(events: readonly HistoryEvent[]): Certificate['approval'] {
  const approval = events.filter(({ kind, detail }) => kind === 'state' && detail['to'] === 'approved').at(-1)
  if (!approval) return null
  const overrides = events.filter(({ kind, order }) => kind === 'override' && order > approval.order)
  return {
    by: approval.by,
    at: new Date(approval.at).toISOString(),
    overrides: overrides.map(({ note }) => note),
  }
}
