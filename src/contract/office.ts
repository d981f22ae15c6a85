import { z } from 'zod'

/** Why a finding is excepted: a name, a verbatim quotation, as in a document, or other. */
export const exceptionReasons = ['name', 'quotation', 'document', 'other'] as const

/** An exception as the window asks for it; the store adds who and when. */
export const exceptionSchema = z.strictObject({
  rule: z.string().max(100),
  fingerprint: z.string().max(20_000),
  text: z.string().max(10_000),
  scope: z.enum(['spot', 'release', 'office']),
  reason: z.enum(exceptionReasons),
  note: z.string().max(2000),
  /** The last day on which an office-wide exception holds, `YYYY-MM-DD`. */
  until: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .nullable(),
})
export type ExceptionRequest = z.infer<typeof exceptionSchema>

/** An exception in force. `draft` is null for the whole office; `at` is milliseconds since 1970 (UTC). */
export interface ExceptionRecord extends ExceptionRequest {
  readonly id: string
  readonly draft: string | null
  readonly by: string
  readonly at: number
}

/** The office's own words, names and switched-off rules. */
export const houseRulesSchema = z.strictObject({
  words: z
    .array(
      z.strictObject({
        wrong: z.string().min(1).max(200),
        right: z.string().max(200),
        note: z.string().max(500),
      }),
    )
    .max(10_000),
  names: z.array(z.string().min(1).max(200)).max(10_000),
  off: z.array(z.strictObject({ rule: z.string().max(100), reason: z.string().min(1).max(500) })).max(500),
})
export type HouseRules = z.infer<typeof houseRulesSchema>

export const noHouseRules: HouseRules = { words: [], names: [], off: [] }
