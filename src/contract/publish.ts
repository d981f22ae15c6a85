import { z } from 'zod'
import type { TextComparison } from '#domain/formats/read-back.ts'
import type { RefusalCode } from './refusals.ts'

/** The formats that a release can be exported in, in the order in which they are shown. */
export const exportFormats = ['pdf', 'docx', 'html', 'fragment', 'text', 'ninjs', 'eml'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** How a PDF is laid out: as on the thaigov site, or as the form of ข่าว in the rules of correspondence (แบบที่ 9). */
export const pdfTemplates = ['news', 'saraban'] as const

/** The formats that can go along with a mail. */
export const mailAttachments = ['none', 'pdf', 'docx'] as const

/** What a person chooses beside the formats. */
export const publishOptionsSchema = z.strictObject({
  template: z.enum(pdfTemplates),
  /** The office's header over the page. */
  header: z.boolean(),
  /** What goes along with a mail. */
  attachment: z.enum(mailAttachments).default('none'),
})
export type PublishOptions = z.infer<typeof publishOptionsSchema>

export const defaultPublishOptions: PublishOptions = {
  template: 'news',
  header: false,
  attachment: 'none',
}

/** What is ticked in the dialog. */
export const exportingSchema = z.strictObject({
  formats: z.array(z.enum(exportFormats)).max(exportFormats.length),
  options: publishOptionsSchema,
  certificate: z.boolean(),
})
export type Exporting = z.infer<typeof exportingSchema>

export const defaultExporting: Exporting = {
  formats: ['pdf'],
  options: defaultPublishOptions,
  certificate: false,
}

/** What was found when a written file was read again and compared with the release. */
export type ReadBack = TextComparison

/** One file that was written; `name` is without its folder. */
export interface ExportedFile {
  readonly name: string
  /** `certificate` is told of the two files of a certificate, one for people and one for programs. */
  readonly format: ExportFormat | 'certificate'
  /** There where the format is read again. */
  readonly readBack?: ReadBack
}

/** What was written, and the name of the folder without those that it lies in. */
export interface Exported {
  readonly folder: string
  readonly files: readonly ExportedFile[]
}

/** A release that a batch could not export, and why. */
export interface BatchRefused {
  readonly id: string
  /** Empty where the release could not be read. */
  readonly headline: string
  readonly code: RefusalCode
  readonly detail?: string
}

/** What came of exporting many releases. Every file that is there is whole. */
export interface BatchReport {
  /** The name of the folder, without those that it lies in. */
  readonly folder: string
  readonly asked: number
  /** Releases all of whose files are there, and how many files that is. */
  readonly written: number
  readonly files: number
  readonly refused: readonly BatchRefused[]
  /** Files whose text, read back, is not that of the release. */
  readonly differing: readonly string[]
  readonly cancelled: boolean
  /** Why it ended before its end: the disk is full or has gone. What is there stays. */
  readonly stopped?: RefusalCode
}
