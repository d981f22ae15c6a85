import { z } from 'zod'
import { agencySchema, personSchema } from '#contract/directory.ts'
import { entryOrigins } from '#main/store/directory/tables.ts'
import type { WholeDirectory } from '#main/store/directory/whole-directory.ts'

/** The version of the file that this program writes; it reads no later one. */
const version = 1

const marks = {
  id: z.string().min(1).max(64),
  origin: z.enum(entryOrigins),
  by: z.string(),
  changedAt: z.int(),
  removedAt: z.int().nullable(),
}

const directoryFile = z.strictObject({
  version: z.literal(version),
  people: z.array(z.strictObject({ ...marks, facts: personSchema })),
  agencies: z.array(z.strictObject({ ...marks, facts: agencySchema })),
  declined: z.array(z.strictObject({ key: z.string(), by: z.string(), at: z.int() })),
})

/** The whole directory as JSON that people and other programs can read. */
export function writeDirectoryFile(whole: WholeDirectory): string {
  return `${JSON.stringify({ version, ...whole }, null, 1)}\n`
}

/** Reads what {@link writeDirectoryFile} wrote; null for anything else. */
export function readDirectoryFile(content: string): WholeDirectory | null {
  try {
    const parsed = directoryFile.safeParse(JSON.parse(content))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
