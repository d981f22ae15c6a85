import { z } from 'zod'
import { releaseSchema } from '#domain/release/release-schema.ts'

/** What the office writes again and again: short forms, the end of every release, templates of its own. */
export const boilerplateSchema = z.strictObject({
  /** `short` is what is typed before Tab; `text` what comes in its place, a line a paragraph. */
  snippets: z
    .array(z.strictObject({ short: z.string().min(1).max(40), text: z.string().min(1).max(5000) }))
    .max(2000),
  /** The end of every new release, such as the office's contacts; a line a paragraph, empty for none. */
  signOff: z.string().max(5000),
  templates: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(64),
        name: z.string().min(1).max(200),
        release: releaseSchema,
      }),
    )
    .max(200),
})
export type Boilerplate = z.infer<typeof boilerplateSchema>
export type Snippet = Boilerplate['snippets'][number]

export const noBoilerplate: Boilerplate = { snippets: [], signOff: '', templates: [] }
