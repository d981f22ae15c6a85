import { z } from 'zod'
import { slots } from '../release/passages.ts'
import { draftStates } from '../release/states.ts'

/** A certificate is read up to so many bytes; the longest that this program writes is far below. */
export const longestCertificate = 4 * 1024 * 1024

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const moment = z.iso.datetime()
const text = z.string()

/** Part of a certificate: a file beside it. Its name is a name and no way: nothing outside the folder can be asked about. */
const certifiedFile = z.strictObject({
  name: z
    .string()
    .min(1)
    .max(255)
    .regex(/^(?!\.{1,2}$)[^/\\:\u0000-\u001F]+$/),
  bytes: z.int().min(0),
  sha256,
})
export type CertifiedFile = z.infer<typeof certifiedFile>

/**
 * What is known of a release at its export: against which checks it was read, what they found, what was
 * excepted and by whom, who approved it, and the SHA-256 of its text and of each file. Moments are in UTC.
 * It proves that nothing was changed by accident or in passing; it is not signed, so that whoever makes both
 * anew, files and certificate, is not found out.
 */
export const certificateSchema = z.strictObject({
  kind: z.literal('tokhao-certificate'),
  version: z.literal(1),
  madeAt: moment,
  /** The version of the program. */
  program: z.string().max(100),
  draft: z.string().max(64),
  headline: text,
  state: z.enum(draftStates),
  /** Null where the text is not approved as it was exported. `override` are the reasons for approving with open findings. */
  approval: z.strictObject({ by: text, at: moment, overrides: z.array(text) }).nullable(),
  /** The catalogue of checks and the office's own rules by their hash. */
  rules: z.strictObject({ count: z.int().min(0), sha256, office: sha256 }),
  findings: z.array(
    z.strictObject({
      rule: z.string().max(100),
      severity: z.enum(['error', 'warning', 'advice']),
      slot: z.enum(slots),
      text,
      message: z.strictObject({ th: text, en: text }),
    }),
  ),
  exceptions: z.array(
    z.strictObject({
      rule: z.string().max(100),
      text,
      scope: z.enum(['spot', 'release', 'office']),
      reason: z.enum(['name', 'quotation', 'document', 'other']),
      note: text,
      by: text,
      at: moment,
    }),
  ),
  /** Of the release as thaigov text, in UTF-8. */
  text: z.strictObject({ sha256 }),
  files: z.array(certifiedFile).min(1).max(100),
})
export type Certificate = z.infer<typeof certificateSchema>

/** A certificate with the SHA-256 of its own text without this line. */
const sealedSchema = certificateSchema.extend({ seal: sha256 })

/** The text of a certificate, sealed; `hash` is SHA-256 of a text, in hexadecimal. */
export function writeCertificate(certificate: Certificate, hash: (text: string) => string): string {
  const seal = hash(lines(certificate))
  return lines({ ...certificate, seal })
}

/** What reading a certificate gives: itself, or that it was changed, or that it is none. */
export type CertificateReading =
  | { readonly kind: 'certificate'; readonly certificate: Certificate }
  | { readonly kind: 'changed' }
  | { readonly kind: 'none' }

/**
 * Reads the text of a certificate. It is `none` where anything but a certificate's own parts and types is in
 * it, and `changed` where so much as a blank is not as {@link writeCertificate} wrote it.
 */
export function readCertificate(content: string, hash: (text: string) => string): CertificateReading {
  let value: unknown
  try {
    value = JSON.parse(content)
  } catch {
    return { kind: 'none' }
  }
  const parsed = sealedSchema.safeParse(value)
  if (!parsed.success) return { kind: 'none' }
  const { seal: _seal, ...certificate } = parsed.data
  return writeCertificate(certificate, hash) === content
    ? { kind: 'certificate', certificate }
    : { kind: 'changed' }
}

function lines(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
