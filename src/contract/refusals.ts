/**
 * Every way in which the desk says no. Each has a sentence in the strings that says
 * what happened, what is safe and what to do.
 */
export const refusalCodes = [
  'bad-question',
  'not-found',
  'stale',
  'in-bin',
  'wrong-state',
  'must-fix',
  'under-embargo',
  'disk-full',
  'read-only',
  'store-damaged',
  'store-newer',
  'store-busy',
  'store-closed',
  'store-foreign',
  'store-unopenable',
  'store-moved',
  'disk-error',
  'file-missing',
  'file-is-folder',
  'file-empty',
  'file-too-large',
  'file-unreadable',
  'file-unknown-encoding',
  'file-not-a-release',
  'file-exists',
  'file-not-written',
  'picture-unreadable',
  'picture-vector',
  'picture-animated',
  'picture-too-large',
  'word-old-format',
  'word-protected',
  'word-unknown',
  'word-damaged',
  'word-bomb',
  'word-unsafe',
  'word-external',
  'word-too-complex',
  'print-failed',
  'pdf-without-release',
  'pdf-not-ours',
  'pdf-damaged',
  'pdf-changed',
  'pdf-newer',
  'backup-not-copied',
  'job-running',
  'index-behind',
  'folder-not-empty',
  'folder-not-an-export',
  'undecided',
  'bundle-not-one',
  'bundle-newer',
  'bundle-too-large',
  'bundle-too-many',
  'bundle-squeezed',
  'bundle-bad-name',
  'bundle-foreign-part',
  'bundle-changed',
  'bug',
] as const
export type RefusalCode = (typeof refusalCodes)[number]

/** A no with its reason. `detail` is a name or a number for the sentence, never a path of the machine. */
export interface Refusal {
  readonly code: RefusalCode
  readonly detail?: string
}

/** Thrown in the desk, sent over the bridge as a value. */
export class RefusalError extends Error {
  readonly refusal: Refusal
  constructor(code: RefusalCode, detail?: string, options?: ErrorOptions) {
    super(detail === undefined ? code : `${code}: ${detail}`, options)
    this.name = 'RefusalError'
    this.refusal = detail === undefined ? { code } : { code, detail }
  }
}

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal }
