import { z } from 'zod'

/** The formats that a release can be exported in, in the order in which they are shown. */
export const exportFormats = ['pdf', 'docx', 'html', 'fragment', 'text', 'ninjs'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** How a PDF is laid out: as on the thaigov site, or as the form of ข่าว in the rules of correspondence (แบบที่ 9). */
export const pdfTemplates = ['news', 'saraban'] as const
export type PdfTemplate = (typeof pdfTemplates)[number]

/** What a person chooses beside the formats. */
export const publishOptionsSchema = z.strictObject({
  template: z.enum(pdfTemplates),
  /** The office's header over the page. */
  header: z.boolean(),
})
export type PublishOptions = z.infer<typeof publishOptionsSchema>

export const defaultPublishOptions: PublishOptions = { template: 'news', header: false }

/** What was found when a written file was read again and compared with the release, in characters without white space. */
export interface ReadBack {
  /** In the release and not in the file. */
  readonly lacking: number
  /** The text of the file is that of the release. */
  readonly exact: boolean
}

/** One file that was written; `name` is without its folder. */
export interface ExportedFile {
  readonly name: string
  readonly format: ExportFormat
  /** There where the format is read again. */
  readonly readBack?: ReadBack
}

/** What was written, and the name of the folder without those that it lies in. */
export interface Exported {
  readonly folder: string
  readonly files: readonly ExportedFile[]
}
