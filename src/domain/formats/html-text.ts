import { royalNames } from '../thai/royal-names.ts'

/** A text as HTML character data or attribute value. U+0000, which HTML cannot carry, becomes U+FFFD. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('\0', '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** An address that may stand in a page, or null: absolute http, https or mailto, without blanks and controls. */
export function safeAddress(address: string): string | null {
  return /^(?:https?:\/\/|mailto:)[^\s\u0000-\u0020"'<>\\^`{|}\u007F-\u009F]+$/i.test(address)
    ? address
    : null
}

/**
 * Whether a line is in a language with Latin letters: it has two words of them and no Thai.
 * Such a line is marked `lang="en"` as a whole.
 */
export function isLatinLine(text: string): boolean {
  return !/[ก-๛]/.test(text) && /[A-Za-z]{2}[^A-Za-z]+[A-Za-z]{2}/.test(text)
}

/** Binds ๆ and ฯลฯ to the word before them by U+00A0, where a plain blank stands between: neither begins a line. */
export function bindMarks(text: string): string {
  return text.replace(/ (?=ๆ|ฯลฯ)/g, '\u00A0')
}

const royal = [...royalNames].sort((a, b) => b.length - a.length).join('|')
// A run of Latin words; whether it holds two is looked at afterwards, to stay linear in the text.
const stretches = new RegExp(`(?<royal>${royal})|(?<latin>[A-Za-z][A-Za-z0-9 '’.,&:/-]*)`, 'g')

/**
 * Prose as HTML: royal names are kept on one line, runs of two or more Latin words carry `lang="en"`,
 * everything is escaped.
 */
export function proseHtml(text: string, inLatinLine = false): string {
  let html = ''
  let done = 0
  for (const match of text.matchAll(stretches)) {
    const { royal: name, latin } = match.groups ?? {}
    const run = latin?.replace(/[^A-Za-z0-9]+$/, '')
    if (name === undefined && (run === undefined || inLatinLine || !isLatinLine(run))) continue
    const marked = name ?? run ?? ''
    const open = name === undefined ? '<span lang="en">' : '<span class="name">'
    html += `${escapeHtml(text.slice(done, match.index))}${open}${escapeHtml(marked)}</span>`
    done = match.index + marked.length
  }
  return html + escapeHtml(text.slice(done))
}
