import type { Release } from '#domain/release/release.ts'
import type { ExportFormat } from './desk-ports.ts'

/** The ending of each format's file. */
const endings: Readonly<Record<ExportFormat, string>> = { html: '.html', pdf: '.pdf', text: '.txt' }

/** Room for the name itself, in bytes of UTF-8: file systems stop at 255, and folders copied about add to it. */
const longestName = 180

/** Characters that some system does not allow in a name. */
const forbidden = /[\u0000-\u001F\u007F-\u009F<>:"/\\|?*\u2028\u2029\uFFFE\uFFFF]|\p{Surrogate}/gu
/** Characters that cannot be seen, or that turn round what is read. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g

/** Names that Windows keeps for itself, whatever the ending. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i

/**
 * The name proposed for an export: date, headline, ending, such as `2567-04-29 รมว.ดีอี ร่วมประชุม….html`.
 * Whatever the headline says, the name is one that Windows, macOS and Linux all take, without a folder in it.
 */
export function exportFileName(release: Release, format: ExportFormat): string {
  const headline = release.headline.replace(invisible, '').replace(forbidden, ' ')
  const words = [buddhistDay(release), headline].join(' ').replace(/\s+/g, ' ')
  const stem = withoutEdges(cutToBytes(withoutEdges(words), longestName))
  const name = stem === '' ? 'ข่าว' : stem
  return `${reserved.test(name) ? `ข่าว ${name}` : name}${endings[format]}`
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

function buddhistDay({ date }: Release): string {
  const parts = date === null ? null : /^(\d{4})(-\d{2}-\d{2})$/.exec(date)
  return parts ? `${Number(parts[1]) + 543}${parts[2]}` : ''
}

// Windows drops blanks and full stops at the end; at the beginning they hide a file or look like an option.
function withoutEdges(name: string): string {
  return name.replace(/^[\s.\-~]+|[\s.]+$/g, '')
}

function cutToBytes(text: string, most: number): string {
  let bytes = 0
  let cut = ''
  for (const { segment } of new Intl.Segmenter('th', { granularity: 'grapheme' }).segment(
    text.slice(0, most),
  )) {
    bytes += Buffer.byteLength(segment)
    if (bytes > most) break
    cut += segment
  }
  return cut
}
