import { z } from 'zod'
import { boilerplateSchema, noBoilerplate } from '#contract/boilerplate.ts'
import { houseRulesSchema } from '#contract/office.ts'
import { defaultSettings, settingsSchema } from '#contract/settings.ts'
import type { WholeDraft } from '#main/store/whole-draft.ts'
import { exception, factsVersion as version, releaseFacts } from './release-facts.ts'

// Checked when it is put in: here only that it is an object, because it is written as it was read.
const releaseFile = releaseFacts(z.looseObject({ version: z.int() }))

const officeFile = z.strictObject({
  version: z.literal(version),
  // What an older program did not know stands at its default.
  settings: z.preprocess(
    (kept) => (typeof kept === 'object' ? { ...defaultSettings, ...kept } : kept),
    settingsSchema,
  ),
  house: houseRulesSchema,
  boilerplate: boilerplateSchema.default(noBoilerplate),
  exceptions: z.array(exception.extend({ draft: z.null() })),
})
export type OfficeFile = z.infer<typeof officeFile>

/** Everything of a release as JSON that people and other programs can read. */
export function writeReleaseFile({ draft, revisions, ...rest }: WholeDraft): string {
  const file = {
    version,
    draft: { ...draft, release: JSON.parse(draft.release) as unknown },
    ...rest,
    revisions: revisions.map(({ text: kept, ...facts }) => ({
      ...facts,
      release: JSON.parse(kept) as unknown,
    })),
  }
  return `${JSON.stringify(file, null, 1)}\n`
}

/** Reads what {@link writeReleaseFile} wrote; null for anything else. */
export function readReleaseFile(content: string): WholeDraft | null {
  const parsed = releaseFile.safeParse(parse(content))
  if (!parsed.success) return null
  const { draft, revisions, contentSha256, events, comments, exceptions } = parsed.data
  return {
    draft: { ...draft, release: JSON.stringify(draft.release) },
    contentSha256,
    revisions: revisions.map(({ release, ...facts }) => ({ ...facts, text: JSON.stringify(release) })),
    events,
    comments,
    exceptions,
  }
}

/** What there is once: the settings, the house rules, and the exceptions of the whole office. */
export function writeOfficeFile(office: Omit<OfficeFile, 'version'>): string {
  return `${JSON.stringify({ version, ...office }, null, 1)}\n`
}

/** Reads what {@link writeOfficeFile} wrote; null for anything else. */
export function readOfficeFile(content: string): OfficeFile | null {
  const parsed = officeFile.safeParse(parse(content))
  return parsed.success ? parsed.data : null
}

function parse(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return null
  }
}
