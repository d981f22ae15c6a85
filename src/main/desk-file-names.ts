import { fileName } from '#domain/formats/file-name.ts'
import type { Release } from '#domain/release/release.ts'
import type { ExportFormat } from './desk-ports.ts'

/** The ending of each format's file. */
const endings: Readonly<Record<ExportFormat, string>> = { html: '.html', pdf: '.pdf', text: '.txt' }

/** The name proposed for an export, such as `2567-04-29 รมว.ดีอี ร่วมประชุม….html`; safe on every system. */
export function exportFileName(release: Release, format: ExportFormat): string {
  return fileName(release, endings[format])
}

/**
 * The category in the name of a file of the archive, `ด้านสังคม_7_….txt`; empty where the name has none.
 * The archive's names have doubled and trailing blanks, some of them tabs.
 */
export function categoryOfFileName(name: string): string {
  const found = /^([^_]+)_\d+(?:_[0-9a-f-]{36})?\.txt$/i.exec(name)
  const category = (found?.[1] ?? '').replace(/\s+/g, ' ').trim()
  return /\p{L}/u.test(category) ? category : ''
}
