import { basename } from 'node:path'
import { z } from 'zod'
import { refuseReason } from '#domain/rules/exceptions.ts'
import type { Exception } from '#domain/rules/exceptions.ts'
import { readTextFile } from '#main/files/read-text.ts'
import { both } from './both-languages.ts'
import { SettingsError } from './settings-error.ts'

// What nobody needs to write by hand may be left out; a spot is known by its fingerprint alone.
const exceptionSchema = z
  .object({
    rule: z.string().min(1).max(100),
    fingerprint: z.string().max(20_000).default(''),
    text: z.string().max(10_000),
    scope: z.enum(['spot', 'release', 'office']),
    reason: z.enum(['name', 'quotation', 'document', 'other']),
    note: z.string().max(2000).default(''),
    by: z.string().max(500).default(''),
    at: z.number().int().nonnegative().default(0),
    until: z.iso.date().nullable().default(null),
  })
  .superRefine((exception, context) => {
    if (exception.scope === 'spot' && exception.fingerprint === '')
      context.addIssue({ code: 'custom', path: ['fingerprint'] })
    // An exception whose last day is over is no fault of the file.
    if (refuseReason({ ...exception, until: null }, '') !== null)
      context.addIssue({ code: 'custom', path: ['note'] })
  })

/**
 * Reads a JSON array of exceptions. Throws a SettingsError that names the entry and the field that will not do,
 * and refuses as `readTextFile` does. Fields that are not known (an id, a draft) are passed over.
 */
export async function readExceptions(path: string): Promise<readonly Exception[]> {
  const { text } = await readTextFile(path)
  const name = basename(path)
  const read = z.array(exceptionSchema).max(100_000).safeParse(parsed(text, name))
  if (read.success) return read.data
  const [entry, field] = read.error.issues[0]?.path ?? []
  throw new SettingsError(
    typeof entry === 'number'
      ? both(({ cli }) => cli.exceptionBad(name, entry + 1, String(field ?? '')))
      : both(({ cli }) => cli.exceptionsNoList(name)),
  )
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new SettingsError(
      both(({ cli }) => cli.exceptionsNoList(name)),
      { cause: error },
    )
  }
}
