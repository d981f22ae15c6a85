import { z } from 'zod'

/** What a person chooses for the desk itself; kept in the store. */
export const settingsSchema = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  /** Of the page, in per cent. */
  zoom: z.int().min(50).max(300),
  /** Who writes; recorded with exceptions and revisions. Empty until asked. */
  author: z.string().max(200),
  /** The panel on the right. */
  side: z.enum(['findings', 'history', 'preview']),
})
export type Settings = z.infer<typeof settingsSchema>

export const defaultSettings: Settings = { theme: 'system', zoom: 100, author: '', side: 'findings' }
