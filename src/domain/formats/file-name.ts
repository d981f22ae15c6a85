import type { Release } from '../release/release.ts'
import { buddhistYear, calendarDay } from '../thai/buddhist-date.ts'

/** The longest name that every file system here takes, in bytes of UTF-8 (the limit is 255; copies get a suffix). */
const longestName = 200

/** A release without date and headline; also what keeps a reserved name from being one. */
const nameless = 'ข่าว'

/** Names that Windows keeps for devices, whatever ending follows. */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?$/i

/** Cannot be seen, or turns round what is read. */
const invisible = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g

/** Not allowed on Windows, or no character that a name can show. */
const unfit = /[<>:"/\\|?*\u0000-\u001F\u007F-\u009F\u2028\u2029\uFFF0-\uFFFF\p{Co}\p{Cs}\p{Cn}]+/gu

/**
 * The name proposed for an exported file: `2567-04-29 รมว.ดีอี ร่วมประชุม….pdf`, the year of the Buddhist Era.
 * Without a date the headline alone, without either `ข่าว`. Fit for Windows, macOS and Linux: at most
 * 200 bytes of UTF-8, cut between graphemes, no reserved name, no blank or full stop at the ends.
 * `extension` comes with its full stop, such as `.pdf`.
 */
export function fileName(release: Pick<Release, 'date' | 'headline'>, extension: string): string {
  const day = release.date === null ? null : calendarDay(release.date)
  const date = day === null ? '' : `${buddhistYear(day.year)}${release.date?.slice(4) ?? ''}`
  const room = longestName - utf8Length(extension)
  const whole = trimEnds(`${date} ${clean(release.headline)}`)
  // Before it is cut: what is put in front takes room, too.
  const stem = trimEnds(cut(reserved.test(whole) ? `${nameless} ${whole}` : whole, room))
  return (stem === '' ? nameless : stem) + extension
}

function clean(text: string): string {
  return trimEnds(text.normalize('NFC').replace(invisible, '').replace(unfit, ' ').replace(/\s+/g, ' '))
}

// Windows drops blanks and full stops at the end of a name, and a full stop at its beginning hides it elsewhere.
function trimEnds(text: string): string {
  return text.replace(/^[\s.~-]+/, '').replace(/[\s.]+$/, '')
}

// `…` says that the headline goes on.
function cut(text: string, room: number): string {
  if (utf8Length(text) <= room) return text
  const ellipsis = '…'
  let used = utf8Length(ellipsis)
  let kept = ''
  // The first 400 units hold more than the room: what lies beyond need not be segmented.
  for (const { segment } of new Intl.Segmenter('th', { granularity: 'grapheme' }).segment(
    text.slice(0, 400),
  )) {
    used += utf8Length(segment)
    if (used > room) break
    kept += segment
  }
  return `${trimEnds(kept)}${ellipsis}`
}

function utf8Length(text: string): number {
  let length = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return length
}
