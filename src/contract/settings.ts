import { z } from 'zod'
import { noOffice } from '#domain/release/office.ts'
import type { Office } from '#domain/release/office.ts'
import { defaultExporting, exportingSchema } from './publish.ts'

/** The office that issues the releases; every text may be empty. */
export const officeSchema: z.ZodType<Office> = z.strictObject({
  name: z.string().max(200),
  parent: z.string().max(200),
  address: z.string().max(500),
  telephone: z.string().max(100),
  email: z.string().max(200),
  website: z.string().max(500),
})

/** What a person chooses for the desk itself; kept in the store. */
export const settingsSchema = z.strictObject({
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  /** Of the interface; a release is Thai whatever this says. */
  language: z.enum(['th', 'en']),
  /** Of the page, in per cent. */
  zoom: z.int().min(50).max(300),
  /** The page's typeface: the one that comes with the program, or the machine's own. */
  font: z.enum(['sarabun', 'machine']),
  /** Keeps the line that is being typed in the middle of the window. */
  typewriter: z.boolean(),
  /** Who writes; recorded with exceptions and revisions. Empty until asked. */
  author: z.string().max(200),
  /** Of new releases; empty where the writer chooses each time. */
  category: z.string().max(200),
  /** The panel on the right. */
  side: z.enum(['findings', 'history', 'preview']),
  /** Stands over the paper and in what the exported files say about themselves. */
  office: officeSchema.default(noOffice),
  /** What was exported last: the dialog begins with it. */
  exporting: exportingSchema.default(defaultExporting),
})
export type Settings = z.infer<typeof settingsSchema>

export const defaultSettings: Settings = {
  theme: 'system',
  language: 'th',
  zoom: 100,
  font: 'sarabun',
  typewriter: false,
  author: '',
  category: '',
  side: 'findings',
  office: noOffice,
  exporting: defaultExporting,
}
